import {
  isOfMessage,
  type RoomEvent,
  type RoomEvents,
  type RoomMessage,
  type RoomMessages,
  type RoomPeople,
  type RoomPerson,
} from "~/domain/rooms/event";

/** A message as the page holds it; of one's own that was taken back meanwhile it still knows how it stood. */
export type HeldMessage = RoomMessage & { before?: RoomMessage };
export type HeldMessages = Record<string, HeldMessage>;

/** The room as this page holds it: one stretch of its log without gaps, and what is on the way. */
export type RoomLog = {
  events: RoomEvent[];
  /** The messages of the stretch, and those that they answer, each as the newest event left it. */
  messages: HeldMessages;
  people: RoomPeople;
  /** The number of the room's newest event, as far as we heard; may lie beyond our stretch. */
  last: number;
  here: RoomPerson[];
  /** Ids of what is pinned, the newest pin first; one that was taken back is still among them. */
  pins: string[];
  evicted: boolean;
};

export type LogChange =
  | ({ type: "arrived" } & RoomEvents & { last?: number })
  | ({ type: "replaced" } & RoomEvents & { last: number })
  | { type: "last"; last: number }
  | ({ type: "pins"; pins: string[] } & Omit<RoomEvents, "events">)
  | { type: "here"; people: RoomPerson[] }
  | { type: "came"; person: RoomPerson }
  | { type: "left"; memberId: string }
  | { type: "evicted" };

/** The number up to which our stretch goes; 0 for an empty room. */
export const endOf = ({ events }: Pick<RoomLog, "events">): number => events.at(-1)?.number ?? 0;

/** Whether we hold the end of the room, so that what comes next can be put behind it. */
export const holdsEnd = (log: Pick<RoomLog, "events" | "last">): boolean => endOf(log) === log.last;

/** What becomes of the page's log with a change. */
export function changed(log: RoomLog, change: LogChange): RoomLog {
  switch (change.type) {
    case "arrived":
      return arrived(log, change);
    case "replaced":
      return arrived({ ...log, events: [], messages: {}, last: change.last }, change);
    case "last":
      return { ...log, last: Math.max(log.last, change.last) };
    case "pins":
      return {
        ...log,
        pins: change.pins,
        messages: newer(log.messages, change.messages),
        people: { ...log.people, ...change.people },
      };
    case "here":
      return {
        ...log,
        evicted: false,
        here: change.people,
        people: { ...log.people, ...byId(change.people) },
      };
    case "came":
      return came(log, change.person);
    case "left":
      return { ...log, here: log.here.filter(({ id }) => id !== change.memberId) };
    case "evicted":
      return { ...log, evicted: true, here: [] };
  }
}

function arrived(log: RoomLog, change: RoomEvents & { last?: number }): RoomLog {
  const { events, people, last = 0 } = change;
  const newest = Math.max(log.last, last, events.at(-1)?.number ?? 0);
  return {
    ...log,
    events: joined(log.events, events),
    messages: newer(log.messages, change.messages),
    people: { ...log.people, ...people },
    last: newest,
    pins: pinsAfter(log, events),
  };
}

/** Only what is news counts: history tells of pins that were taken down long ago. */
function pinsAfter({ pins, last }: RoomLog, events: RoomEvent[]): string[] {
  let after = pins;
  for (const event of events) {
    if (event.number <= last || !isOfMessage(event)) continue;
    const { type, messageId } = event;
    if (type !== "pin" && type !== "unpin") continue;
    const others = after.filter((id) => id !== messageId);
    after = type === "pin" ? [messageId, ...others] : others;
  }
  return after;
}

/** Of two copies of a message the one that more has happened to; one's own Markdown is not lost by it. */
function newer(ours: HeldMessages, theirs: RoomMessages): HeldMessages {
  const all = { ...ours };
  for (const [id, message] of Object.entries(theirs)) {
    const held = ours[id];
    if (
      !held ||
      message.changed > held.changed ||
      (message.body !== undefined && message.changed === held.changed)
    ) {
      all[id] = message.deleted ? takenBack(message, held) : message;
    }
  }
  return all;
}

/** Until the reader leaves, her own words are not lost by being taken back: she may want them again. */
function takenBack(message: RoomMessage, held: HeldMessage | undefined): HeldMessage {
  const before = held?.deleted ? held.before : held?.body === undefined ? undefined : held;
  return before ? { ...message, before } : message;
}

/** Two stretches as one, each event once. One that does not touch ours would leave a gap and is left out. */
function joined(ours: RoomEvent[], theirs: RoomEvent[]): RoomEvent[] {
  if (ours.length === 0) return theirs;
  if (theirs.length === 0) return ours;
  const [first, last] = [ours[0]!.number, ours.at(-1)!.number];
  if (theirs[0]!.number > last + 1 || theirs.at(-1)!.number < first - 1) return ours;
  const before = theirs.filter(({ number }) => number < first);
  const after = theirs.filter(({ number }) => number > last);
  return before.length + after.length === 0 ? ours : [...before, ...ours, ...after];
}

function came(log: RoomLog, person: RoomPerson): RoomLog {
  const people = { ...log.people, [person.id]: person };
  const others = log.here.filter(({ id }) => id !== person.id);
  return { ...log, people, here: [...others, person] };
}

const byId = (people: RoomPerson[]): RoomPeople =>
  Object.fromEntries(people.map((person) => [person.id, person]));
