/** A stage: what a supporter did with a dealt post, as far as we can know. */

/** All that is counted, apart and never summed. */
export const COUNTED_STAGES = ['dealt', 'clicked', 'reported', 'linked', 'checked'] as const;

export type CountedStage = (typeof COUNTED_STAGES)[number];

/** What a supporter's token can add. */
export const STAGES = ['clicked', 'reported', 'linked'] as const;

export type Stage = (typeof STAGES)[number];

/** Stands for "no section" where a key needs a value. */
export const NO_SECTION = '00000000-0000-0000-0000-000000000000';
