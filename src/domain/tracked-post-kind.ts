/** What a post is whose engagement is followed: an announcement of ours, a response, or another post of a ministry. */

export const TRACKED_POST_KINDS = ['announcement', 'response', 'ministry-post'] as const;

export type TrackedPostKind = (typeof TRACKED_POST_KINDS)[number];
