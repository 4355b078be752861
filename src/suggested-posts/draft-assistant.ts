/** What an assistant is told: nothing but what the campaign says in public. */
export interface DraftWish {
  readonly title: string;
  readonly ask: string;
  readonly language: string;
  /** The ministry's name; null where the posts are to fit every ministry. */
  readonly ministry: string | null;
  readonly count: number;
}

/** The port through which a machine is asked for drafts of posts. */
export abstract class DraftAssistant {
  /** Whether there is one: without an address in the environment there is none. */
  abstract readonly isThere: boolean;

  /** Texts as the machine wrote them, for people to judge; throws Unavailable where it gives none. */
  abstract draft(wish: DraftWish): Promise<readonly string[]>;
}
