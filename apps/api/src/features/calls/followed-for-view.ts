/** What the clerk reads to a caller who joins a report that was there. */
export type FollowedForView = { reportId: string; reference: string; sentence: string }
