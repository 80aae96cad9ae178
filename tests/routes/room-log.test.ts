import { expect, test } from "vitest";
import type { RoomEvent, RoomMessage, RoomMessages } from "~/domain/rooms/event";
import type { Answer } from "~/realtime/contract";
import { changed, endOf, holdsEnd, type Pending, type RoomLog } from "~/routes/rooms.$slug/room-log";
import { rowsOf } from "~/routes/rooms.$slug/rows";
import { createSender } from "~/routes/rooms.$slug/sender";

const ME = "mem_ana";
const NOON = Date.UTC(2025, 10, 20, 12);
const MINUTE = 60_000;

const message = (number: number, authorId = "mem_bruno", at = NOON + number * MINUTE): RoomEvent => ({
  number,
  at,
  type: "message",
  actorId: authorId,
  messageId: `msg_${number}`,
});
const viewOf = ({ number, at, actorId }: RoomEvent, more: Partial<RoomMessage> = {}): RoomMessage => ({
  id: `msg_${number}`,
  number,
  authorId: actorId,
  at,
  clientId: `client-${number}`,
  html: `${number}`,
  revision: 0,
  deleted: false,
  deletedAt: null,
  pinned: false,
  replyToId: null,
  reactions: [],
  files: [],
  changed: number,
  ...more,
});
/** The messages that these events brought. */
const viewsOf = (events: RoomEvent[]): RoomMessages =>
  Object.fromEntries(events.map((event) => [`msg_${event.number}`, viewOf(event)]));
const stretch = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, each) => message(from + each));
const logOf = (events: RoomEvent[], last = events.at(-1)?.number ?? 0): RoomLog => ({
  events,
  messages: viewsOf(events),
  people: {},
  here: [],
  last,
  pending: [],
  evicted: false,
});
const arrived = (log: RoomLog, events: RoomEvent[]) =>
  changed(log, { type: "arrived", events, messages: viewsOf(events), people: {} }, ME);
const numbersOf = ({ events }: RoomLog) => events.map(({ number }) => number);
const waiting = (clientId: string): Pending => ({ clientId, body: clientId, at: NOON, state: "waiting" });

test("stretches join before and behind, and an event that comes twice is there once", () => {
  let log = logOf(stretch(10, 12));
  log = arrived(log, stretch(12, 14));
  log = arrived(log, stretch(7, 10));
  log = arrived(log, stretch(9, 13));
  expect(numbersOf(log)).toEqual([7, 8, 9, 10, 11, 12, 13, 14]);
  expect(holdsEnd(log)).toBe(true);
});

test("a stretch that would leave a gap is left out, but the page knows that the room goes on", () => {
  const log = arrived(logOf(stretch(1, 3)), [message(6)]);
  expect(numbersOf(log)).toEqual([1, 2, 3]);
  expect([endOf(log), log.last, holdsEnd(log)]).toEqual([3, 6, false]);
  expect(numbersOf(arrived(log, stretch(4, 6)))).toEqual([1, 2, 3, 4, 5, 6]);
});

test("what arrives takes the place of what waits, by its author's clientId only", () => {
  const log = changed(
    logOf([]),
    { type: "written", pending: [waiting("client-1"), waiting("client-2")] },
    ME,
  );
  const others = arrived(log, [message(1, "mem_bruno")]);
  expect(others.pending).toHaveLength(2);
  const mine = arrived(others, [message(2, ME)]);
  expect(mine.pending.map(({ clientId }) => clientId)).toEqual(["client-1"]);
});

test("what an earlier visit left behind is not written again when the room has it already", () => {
  const log = arrived(logOf([]), [message(1, ME)]);
  const kept = [waiting("client-1"), waiting("client-9")];
  const once = changed(log, { type: "written", pending: kept }, ME);
  const twice = changed(once, { type: "written", pending: kept }, ME);
  expect(twice.pending.map(({ clientId }) => clientId)).toEqual(["client-9"]);
});

test("starting again holds the end alone, and keeps what one is writing", () => {
  const log = { ...logOf(stretch(1, 3), 500), pending: [waiting("mine")] };
  const events = stretch(441, 500);
  const replaced = { type: "replaced", events, messages: viewsOf(events), people: {}, last: 500 } as const;
  const again = changed(log, replaced, ME);
  expect(numbersOf(again)[0]).toBe(441);
  expect(holdsEnd(again)).toBe(true);
  expect(again.pending).toHaveLength(1);
});

test("of two copies of a message the one that more has happened to stays, whichever comes first", () => {
  const [first] = stretch(1, 1);
  const [early, late] = [
    viewOf(first!, { html: "rana", changed: 4 }),
    viewOf(first!, { html: "kasna", changed: 9 }),
  ];
  for (const [one, other] of [
    [early, late],
    [late, early],
  ] as const) {
    let log = logOf([first!]);
    for (const message of [one, other]) {
      log = changed(
        log,
        { type: "arrived", events: [], messages: { [message.id]: message }, people: {} },
        ME,
      );
    }
    expect(log.messages.msg_1!.html).toBe("kasna");
  }
});

test("a change of a message draws no line of its own", () => {
  const edit: RoomEvent = { number: 2, at: NOON, type: "edit", actorId: "mem_bruno", messageId: "msg_1" };
  expect(kindsOf([message(1), edit, message(3)])).toEqual(["day", "name", "more"]);
});

const kindsOf = (events: RoomEvent[], firstUnread: { number: number; at: number } | null = null) =>
  rowsOf(events, viewsOf(events), { timeZone: "Europe/Belgrade", firstUnread }).map((row) =>
    row.kind === "message" ? (row.first ? "name" : "more") : row.kind,
  );

test("messages of one person within five minutes stand together", () => {
  expect(kindsOf([message(1), message(2), message(3, "mem_vera"), message(4)])).toEqual([
    "day",
    "name",
    "more",
    "name",
    "name",
  ]);
  expect(kindsOf([message(1), message(2, "mem_bruno", NOON + 7 * MINUTE)])).toEqual(["day", "name", "name"]);
});

test("a day begins at the reader's midnight, and the new line stands before the first unread message", () => {
  const late = Date.UTC(2025, 10, 20, 22, 58); // 23:58 in Beograd
  const events = [message(1, "mem_bruno", late), message(2, "mem_bruno", late + 3 * MINUTE)];
  expect(kindsOf(events)).toEqual(["day", "name", "day", "name"]);
  expect(kindsOf(stretch(1, 3), { number: 2, at: NOON })).toEqual(["day", "name", "new", "name", "more"]);
});

test("those who come together are named together, and nobody is told who was put out", () => {
  const came = (number: number): RoomEvent => ({
    number,
    at: NOON,
    type: "join",
    actorId: "mem_iva",
    subjectId: `mem_${number}`,
  });
  const left: RoomEvent = { number: 4, at: NOON, type: "leave", actorId: "mem_iva", subjectId: "mem_1" };
  const events = [came(1), came(2), came(3), left, message(5)];
  const rows = rowsOf(events, viewsOf(events), {
    timeZone: "Europe/Belgrade",
    firstUnread: null,
  });
  expect(rows.map(({ kind }) => kind)).toEqual(["day", "joined", "message"]);
  expect(rows[1]).toMatchObject({ memberIds: ["mem_1", "mem_2", "mem_3"] });
});

/** A sender over a list, answered by what stands in `answers`, in turn. */
function aSender(clientIds: string[], answers: (Answer<{ events: []; people: object }> | Error)[]) {
  const pending = clientIds.map(waiting);
  const posted: string[] = [];
  const taken: string[] = [];
  const sender = createSender({
    next: () => pending.find(({ state }) => state === "waiting"),
    post: async ({ clientId }) => {
      posted.push(clientId);
      const answer = answers.shift() ?? { ok: true, events: [], people: {} };
      if (answer instanceof Error) throw answer;
      return answer as never;
    },
    mark: (clientId, state) => {
      pending.find((each) => each.clientId === clientId)!.state = state;
    },
    sent: (clientId) => {
      taken.push(clientId);
      pending.splice(
        pending.findIndex((each) => each.clientId === clientId),
        1,
      );
    },
  });
  return { sender, pending, posted, taken };
}

test("messages leave in the order of writing, and wait together when there is no answer", async () => {
  const { sender, pending, posted, taken } = aSender(
    ["a", "b", "c"],
    [{ ok: true, events: [], people: {} }, new Error("no answer")],
  );
  await sender.send();
  expect([posted, taken]).toEqual([["a", "b"], ["a"]]);
  expect(pending.map(({ state }) => state)).toEqual(["waiting", "waiting"]);

  await Promise.all([sender.send(), sender.send()]);
  expect([posted, taken]).toEqual([
    ["a", "b", "b", "c"],
    ["a", "b", "c"],
  ]);
});

test("a refused message stays with its problem and the next ones go on; too fast is waited out", async () => {
  const tooFast = { ok: false, error: { key: "errors.429.wait", params: { seconds: 0 } } } as const;
  const refused = { ok: false, error: { key: "forms.tooLong", params: { max: 1 } } } as const;
  const { sender, pending, posted, taken } = aSender(["a", "b"], [tooFast, refused]);
  await sender.send();
  expect(posted).toEqual(["a", "a", "b"]);
  expect(taken).toEqual(["b"]);
  expect(pending.map(({ state }) => state)).toEqual(["failed"]);
});
