import type { RoomEvent, RoomEvents, RoomMessages, RoomPeople, RoomPerson } from "~/domain/rooms/event";
import type { Problem } from "~/realtime/contract";

/** What one has written and the room has not taken yet. `at` in ms. */
export type Pending = {
  clientId: string;
  body: string;
  /** Ids of its files, which the device gave them. */
  files?: string[];
  at: number;
  state: "waiting" | "sending" | "failed";
  problem?: Problem;
};

/** The room as this page holds it: one stretch of its log without gaps, and what is on the way. */
export type RoomLog = {
  events: RoomEvent[];
  /** The messages of the stretch, and those that they answer, each as the newest event left it. */
  messages: RoomMessages;
  people: RoomPeople;
  /** The number of the room's newest event, as far as we heard; may lie beyond our stretch. */
  last: number;
  here: RoomPerson[];
  pending: Pending[];
  evicted: boolean;
};

export type LogChange =
  | ({ type: "arrived" } & RoomEvents & { last?: number })
  | ({ type: "replaced" } & RoomEvents & { last: number })
  | { type: "written"; pending: Pending[] }
  | { type: "marked"; clientId: string; state: Pending["state"]; problem?: Problem }
  | { type: "dropped"; clientId: string }
  | { type: "here"; people: RoomPerson[] }
  | { type: "came"; person: RoomPerson }
  | { type: "left"; memberId: string }
  | { type: "evicted" };

/** The number up to which our stretch goes; 0 for an empty room. */
export const endOf = ({ events }: Pick<RoomLog, "events">): number => events.at(-1)?.number ?? 0;

/** Whether we hold the end of the room, so that what comes next can be put behind it. */
export const holdsEnd = (log: Pick<RoomLog, "events" | "last">): boolean => endOf(log) === log.last;

/** What becomes of the page's log with a change; `me` is whose messages on the way are meant. */
export function changed(log: RoomLog, change: LogChange, me: string): RoomLog {
  switch (change.type) {
    case "arrived":
      return arrived(log, change, me);
    case "replaced":
      return arrived({ ...log, events: [], messages: {}, last: change.last }, change, me);
    case "written":
      return { ...log, pending: [...log.pending, ...newOf(log, change.pending, me)] };
    case "marked":
      return { ...log, pending: marked(log.pending, change) };
    case "dropped":
      return { ...log, pending: log.pending.filter(({ clientId }) => clientId !== change.clientId) };
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

function arrived(log: RoomLog, change: RoomEvents & { last?: number }, me: string): RoomLog {
  const { events, people, last = 0 } = change;
  const newest = Math.max(log.last, last, events.at(-1)?.number ?? 0);
  const all = joined(log.events, events);
  const messages = newer(log.messages, change.messages);
  const mine = clientIdsOf(change.messages, me);
  const pending = mine.size ? log.pending.filter(({ clientId }) => !mine.has(clientId)) : log.pending;
  return { ...log, events: all, messages, people: { ...log.people, ...people }, last: newest, pending };
}

/** Of two copies of a message the one that more has happened to; one's own Markdown is not lost by it. */
function newer(ours: RoomMessages, theirs: RoomMessages): RoomMessages {
  const all = { ...ours };
  for (const [id, message] of Object.entries(theirs)) {
    const held = ours[id];
    if (
      !held ||
      message.changed > held.changed ||
      (message.body !== undefined && message.changed === held.changed)
    ) {
      all[id] = message;
    }
  }
  return all;
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

function clientIdsOf(messages: RoomMessages, me: string): Set<string> {
  const mine = Object.values(messages).filter(({ authorId }) => authorId === me);
  return new Set(mine.map(({ clientId }) => clientId));
}

/** Those that are neither on the way already nor in the room. */
function newOf(log: RoomLog, pending: Pending[], me: string): Pending[] {
  const known = clientIdsOf(log.messages, me);
  for (const { clientId } of log.pending) known.add(clientId);
  return pending.filter(({ clientId }) => !known.has(clientId));
}

function marked(pending: Pending[], change: Extract<LogChange, { type: "marked" }>): Pending[] {
  const { clientId, state, problem } = change;
  return pending.map((each) => (each.clientId === clientId ? { ...each, state, problem } : each));
}

function came(log: RoomLog, person: RoomPerson): RoomLog {
  const people = { ...log.people, [person.id]: person };
  const others = log.here.filter(({ id }) => id !== person.id);
  return { ...log, people, here: [...others, person] };
}

const byId = (people: RoomPerson[]): RoomPeople =>
  Object.fromEntries(people.map((person) => [person.id, person]));
