/** What rooms there are: of an edition, of all mentors, of a field, of everybody; a talk of two, a small group. */
export const ROOM_KINDS = ["cycle", "mentors", "field", "everybody", "direct", "group"] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];
type OfKind = { kind: RoomKind };

/** Others whom one may choose for a group; with more of them it is a meeting, and belongs in a room of many. */
export const GROUP_LEAST = 2;
export const GROUP_MOST = 8;

/** Characters of what a group is called: it has to fit beside the list of rooms on a telephone. */
export const GROUP_NAME_LIMIT = 60;

/**
 * Talks and groups that one person begins within a day: one writes to a few people, and who writes to dozens
 * whom they do not know goes from door to door.
 */
export const TALKS_A_DAY = 10;

/**
 * A room of those alone who were chosen at its beginning. Nobody is ever added to it, and the team has no key:
 * of its words they see those that somebody in it reports, and nothing around them.
 */
export const isPrivate = ({ kind }: OfKind): boolean => kind === "direct" || kind === "group";

/**
 * Rooms that one may leave by oneself: a group, for good; a field's room, until one comes back. A talk of two
 * needs no door, and the others come with what one is in the programme: there one turns down what one hears.
 */
export const mayBeLeft = ({ kind }: OfKind): boolean => kind === "field" || kind === "group";

/** Under which heading a room stands in the list. */
export const ROOM_GROUPS = ["cycles", "fields", "common", "own"] as const;
export type RoomGroup = (typeof ROOM_GROUPS)[number];

export function groupOf({ kind }: OfKind): RoomGroup {
  if (kind === "cycle") return "cycles";
  if (kind === "field") return "fields";
  return isPrivate({ kind }) ? "own" : "common";
}
