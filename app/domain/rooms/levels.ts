import type { RoomKind } from "./kinds";

/** Which messages of a room count as waiting: all, those that name one, none. */
export const LEVELS = ["all", "mentions", "nothing"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What is usual until a member chooses. The rooms of one's own people count everything; in those of hundreds
 * somebody always writes, and a number that never rests is not looked at any more.
 */
export const USUAL_LEVEL: Record<RoomKind, Level> = {
  cycle: "all",
  direct: "all",
  group: "all",
  field: "mentions",
  everybody: "mentions",
  mentors: "mentions",
};

/** What can be chosen in a room; in a talk of two every message means the other. */
export const levelsOf = (kind: RoomKind): Level[] => (kind === "direct" ? ["all", "nothing"] : [...LEVELS]);

/** How long a room may be muted: an hour, until tomorrow morning, a week, until one turns it on again. */
export const MUTES = ["hour", "morning", "week", "forever"] as const;
export type Mute = (typeof MUTES)[number];

/** The end of a mute that has none, in ms. */
export const FOREVER = Date.UTC(9999, 11, 31);
/** The hour of the morning at which a room that was muted until then is heard again. */
export const MORNING = 8;
