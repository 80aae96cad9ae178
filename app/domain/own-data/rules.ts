/** Days in which somebody who asked to leave may change their mind. */
export const DAYS_TO_CHANGE_ONES_MIND = 14;

/** The ways to leave: the texts stay without a name, the texts go, all of it goes. */
export const LEAVING_KINDS = ["anonymise", "posts", "all"] as const;
export type LeavingKind = (typeof LEAVING_KINDS)[number];

/** Days after which these are forgotten; the page on privacy and docs/security.md say the same. */
export const KEPT_DAYS = {
  /** Who looked at whose contact data: the owner can ask back about it for two years. */
  reveals: 730,
  /** Requests to come in and for help, once decided. */
  requests: 90,
} as const;
