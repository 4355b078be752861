/** The status of a suggested post: a draft until it is sent to review, dealt once approved, never again once retired. */

export const SUGGESTED_POST_STATUSES = ['draft', 'in-review', 'approved', 'retired'] as const;

export type SuggestedPostStatus = (typeof SUGGESTED_POST_STATUSES)[number];
