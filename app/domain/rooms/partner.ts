import type { PersonRef } from "~/domain/members/person";

/**
 * Whether the other of a talk of two can be written to: here; blocked by oneself; gone for good; or away: not
 * come yet, paused, or keeping apart, which of these is nobody's business.
 */
export type Reach = "here" | "blocked" | "gone" | "away";

/** The other of a talk of two. */
export type Partner = PersonRef & { reach: Reach };
