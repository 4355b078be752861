/** Where a storm lies in a ministry's office hours. */

export type StormHour = 'before' | 'within' | 'after';

interface Hours {
  readonly worksFromAt: Date;
  readonly worksUntilAt: Date;
}

/** Whether the storm begins before the office opens, while it is open, or once it has closed. */
export const stormHour = ({ worksFromAt, worksUntilAt }: Hours, stormStartsAt: Date): StormHour => {
  if (stormStartsAt < worksFromAt) return 'before';
  return stormStartsAt < worksUntilAt ? 'within' : 'after';
};
