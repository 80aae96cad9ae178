import { expect, test } from "vitest";
import type { RoomEvent, RoomMessage, RoomMessages } from "~/domain/rooms/event";
import { DRAWN, drawnRows } from "~/routes/rooms.$slug/drawn-rows";
import { changed, endOf, holdsEnd, type RoomLog } from "~/routes/rooms.$slug/room-log";
import { rowsOf } from "~/routes/rooms.$slug/rows";

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
  pins: [],
  evicted: false,
});
const arrived = (log: RoomLog, events: RoomEvent[]) =>
  changed(log, { type: "arrived", events, messages: viewsOf(events), people: {} });
const numbersOf = ({ events }: RoomLog) => events.map(({ number }) => number);
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

test("starting again holds the end alone", () => {
  const log = logOf(stretch(1, 3), 500);
  const events = stretch(441, 500);
  const replaced = { type: "replaced", events, messages: viewsOf(events), people: {}, last: 500 } as const;
  const again = changed(log, replaced);
  expect(numbersOf(again)[0]).toBe(441);
  expect(holdsEnd(again)).toBe(true);
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
      log = changed(log, { type: "arrived", events: [], messages: { [message.id]: message }, people: {} });
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

test("news of a pin puts it first and of one taken down takes it away; history pins nothing anew", () => {
  const pin = (number: number, type: "pin" | "unpin", messageId: string): RoomEvent => ({
    number,
    at: NOON,
    type,
    actorId: "mem_bruno",
    messageId,
  });
  let log: RoomLog = { ...logOf(stretch(5, 8)), pins: ["msg_5"] };
  log = arrived(log, [pin(9, "pin", "msg_6"), pin(10, "pin", "msg_7"), pin(11, "unpin", "msg_5")]);
  expect(log.pins).toEqual(["msg_7", "msg_6"]);
  expect(arrived(log, [pin(4, "pin", "msg_1")]).pins).toEqual(["msg_7", "msg_6"]);
});

test("a long room is drawn around where one reads, three hundred rows of it", () => {
  const events = Array.from({ length: 1_000 }, (_, each) =>
    message(each + 1, each % 2 ? "mem_vera" : "mem_bruno"),
  );
  const rows = rowsOf(events, viewsOf(events), { timeZone: "Europe/Belgrade", firstUnread: null });
  const numbers = (centre: Parameters<typeof drawnRows>[1]) => {
    const { rows: drawn, before, behind } = drawnRows(rows, centre);
    return { count: drawn.length, first: drawn[0]!.number, last: drawn.at(-1)!.number, before, behind };
  };
  expect(numbers("end")).toMatchObject({ count: DRAWN, last: 1_000, before: true, behind: false });
  expect(numbers(1)).toMatchObject({ count: DRAWN, first: 1, before: false, behind: true });
  const middle = numbers(500);
  expect(middle).toMatchObject({ count: DRAWN, before: true, behind: true });
  expect([middle.first < 500, middle.last > 500]).toEqual([true, true]);
  expect(drawnRows(rows.slice(0, 40), 1)).toMatchObject({ before: false, behind: false });
});
