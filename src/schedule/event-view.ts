/** An event of a campaign as readers meet it. */
export interface EventView {
  readonly id: string;
  readonly version: number;
  readonly date: string;
  readonly title: string;
  /** The slug of the ministry that is best addressed on that date; null where it concerns no one ministry. */
  readonly ministry: string | null;
}
