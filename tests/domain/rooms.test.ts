import { db } from "db/client.server";
import { messages, moderationLog, roomEvents } from "db/schema";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { catchUp, firstUnread, listEvents, openWindow } from "~/domain/rooms/events.server";
import { admit, readmit, removeFromRoom } from "~/domain/rooms/membership.server";
import { appendMessage, messageDraft, postMessage } from "~/domain/rooms/messages.server";
import { listPeople, listRoomMembers } from "~/domain/rooms/people.server";
import { markRead } from "~/domain/rooms/reading.server";
import { countUnread, listRooms } from "~/domain/rooms/room-list.server";
import { getRoom, getRoomById } from "~/domain/rooms/rooms.server";
import { CATCH_UP_LIMIT, canEnter, canPost, MESSAGE_LIMIT, UNREAD_LIMIT } from "~/domain/rooms/rules";
import { type Fact, onSignal } from "~/domain/signals.server";
import { aMember, aStaffMember } from "../support/cast";
import { aDraft, aRoom } from "../support/rooms";

const numbersOf = (roomId: string) =>
  db
    .select({ number: roomEvents.number })
    .from(roomEvents)
    .where(eq(roomEvents.roomId, roomId))
    .orderBy(asc(roomEvents.number))
    .all()
    .map(({ number }) => number);

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

async function say(author: Member, slug: string, body: string) {
  const { events, messages } = await postMessage(author, getRoom(author, slug), aDraft(body));
  return { ...events[0]!, ...Object.values(messages)[0]! };
}

async function factsOf(work: () => unknown): Promise<Fact[]> {
  const facts: Fact[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  await work();
  stop();
  return facts;
}

test("a room exists for its people and for staff, and for nobody else", () => {
  const [ana, stranger, staff] = [aMember("Ana"), aMember("Stana"), aStaffMember("Iva")];
  const room = aRoom("prva", [ana]);

  expect(getRoom(ana, "prva")).toMatchObject({ id: room.id, isMember: true });
  expect(getRoom(staff, "prva")).toMatchObject({ id: room.id, isMember: false });
  for (const ask of [() => getRoom(stranger, "prva"), () => getRoomById(stranger, room.id)]) {
    expect(ask).toThrow(expect.objectContaining({ status: 404 }));
  }
  expect(() => getRoom(ana, "nema-je")).toThrow(expect.objectContaining({ status: 404 }));
  expect(listRooms(stranger)).toEqual([]);
  expect(listRooms(ana).map(({ slug }) => slug)).toEqual(["prva"]);
});

test("who may enter and who may write is decided by membership, standing and suspension", () => {
  const [ana, staff] = [aMember("Anica"), aStaffMember("Ivona")];
  expect(canEnter(ana, { isMember: true, kind: "cycle" })).toBe(true);
  expect(canEnter(ana, { isMember: false, kind: "cycle" })).toBe(false);
  expect(canEnter(staff, { isMember: false, kind: "cycle" })).toBe(true);
  const room = {
    kind: "cycle",
    life: "active",
    reunionFrom: null,
    reunionUntil: null,
    partner: null,
  } as const;
  expect(canPost(ana, { ...room, isMember: true })).toBe(true);
  expect(canPost({ ...ana, suspendedAt: new Date() }, { ...room, isMember: true })).toBe(false);
});

test("messages, joins and leaves share one row of numbers without a gap", async () => {
  const [ana, bruno, staff] = [aMember("Ana Gaj"), aMember("Bruno Gaj"), aStaffMember("Iva Gaj")];
  const room = aRoom("brojevi", [ana, bruno]);

  await say(ana, "brojevi", "Prva");
  removeFromRoom(staff, getRoom(staff, "brojevi"), bruno.id, "Dogovor");
  await say(ana, "brojevi", "Druga");

  expect(numbersOf(room.id)).toEqual(upTo(5));
  const { events } = listEvents(ana, getRoom(ana, "brojevi"), { after: 0 });
  expect(events.map(({ type }) => type)).toEqual(["join", "join", "message", "leave", "message"]);
});

test("a message is stored once however often its author sends it, and signalled once", async () => {
  const ana = aMember("Ana Dva");
  const room = aRoom("jednom", [ana]);
  const draft = aDraft("Jednom");

  const facts = await factsOf(async () => {
    const first = await postMessage(ana, getRoom(ana, "jednom"), draft);
    const again = await postMessage(ana, getRoom(ana, "jednom"), draft);
    const changed = await postMessage(ana, getRoom(ana, "jednom"), { ...draft, body: "Nešto drugo" });
    expect(again).toEqual(first);
    expect(changed).toEqual(first);
  });

  expect(facts).toEqual([{ type: "room.event", roomId: room.id, number: 2 }]);
  expect(db.select().from(messages).where(eq(messages.roomId, room.id)).all()).toHaveLength(1);
});

test("the same draft sent twice at one moment meets itself in one group, and is stored once", async () => {
  const ana = aMember("Ana Tri");
  const room = aRoom("odjednom", [ana]);
  const draft = aDraft("Odjednom");

  const answers = await Promise.all([1, 2, 3].map(() => postMessage(ana, getRoom(ana, "odjednom"), draft)));

  expect(new Set(answers.map(({ events }) => events[0]!.number))).toEqual(new Set([2]));
  expect(db.select().from(messages).where(eq(messages.roomId, room.id)).all()).toHaveLength(1);
});

test("two people whose devices made the same id write two messages", async () => {
  const [ana, bruno] = [aMember("Ana Isti"), aMember("Bruno Isti")];
  const room = aRoom("isti", [ana, bruno]);
  const draft = aDraft("Isto");

  await postMessage(ana, getRoom(ana, "isti"), draft);
  await postMessage(bruno, getRoom(bruno, "isti"), draft);

  expect(db.select().from(messages).where(eq(messages.roomId, room.id)).all()).toHaveLength(2);
});

test("a message is at most MESSAGE_LIMIT characters, and something can be seen in it", () => {
  const keyOf = (body: string) => messageDraft.safeParse(aDraft(body)).error?.issues[0]?.message;
  expect(keyOf("č".repeat(MESSAGE_LIMIT))).toBeUndefined();
  expect(keyOf("č".repeat(MESSAGE_LIMIT + 1))).toBe("forms.tooLong");
  expect(keyOf(" \n\t ")).toBe("rooms.problem.empty");
  expect(keyOf("\u200b\u2060")).toBe("rooms.problem.empty");
  expect(messageDraft.safeParse(aDraft("Zdravo", "kratko")).success).toBe(false);
});

test("what is written is shown safe, and marks inside a line are drawn", async () => {
  const ana = aMember("Ana Sigurna");
  aRoom("sigurna", [ana]);
  const { html } = await say(ana, "sigurna", "**Ja!** <img src=x onerror=alert(1)>");
  expect(html).toContain("<strong>Ja!</strong>");
  expect(html).not.toContain("<img");
});

test("who is put out while a message waits for its commit does not get it in", async () => {
  const [ana, staff] = [aMember("Ana Napolje"), aStaffMember("Iva Napolje")];
  const room = aRoom("napolje", [ana]);

  const posted = postMessage(ana, getRoom(ana, "napolje"), aDraft("Još samo ovo"));
  removeFromRoom(staff, getRoom(staff, "napolje"), ana.id, "Ne staje");

  await expect(posted).rejects.toMatchObject({ status: 403 });
  expect(db.select().from(messages).where(eq(messages.roomId, room.id)).all()).toEqual([]);
  expect(numbersOf(room.id)).toEqual(upTo(2));
});

test("staff put a person out with a reason that the log keeps, and may let them in again", async () => {
  const [ana, bruno, staff] = [aMember("Ana Log"), aMember("Bruno Log"), aStaffMember("Iva Log")];
  const room = aRoom("dnevnik", [ana, bruno]);

  const facts = await factsOf(() =>
    removeFromRoom(staff, getRoom(staff, "dnevnik"), bruno.id, "Vređa druge"),
  );
  expect(facts.map(({ type }) => type)).toEqual(["room.left", "room.event"]);
  expect(() => getRoom(bruno, "dnevnik")).toThrow(Refusal);
  expect(db.select().from(moderationLog).where(eq(moderationLog.targetId, bruno.id)).all()).toMatchObject([
    { action: "room.removed", actorId: staff.id, reason: "Vređa druge" },
  ]);
  expect(listRoomMembers(ana, getRoom(ana, "dnevnik"))).toHaveLength(1);
  expect(listRoomMembers(staff, getRoom(staff, "dnevnik"))).toHaveLength(2);
  expect(() => removeFromRoom(staff, getRoom(staff, "dnevnik"), bruno.id, "Opet")).toThrow(
    expect.objectContaining({ status: 409 }),
  );

  readmit(staff, getRoom(staff, "dnevnik"), bruno.id);
  expect(getRoom(bruno, "dnevnik").isMember).toBe(true);
  expect(numbersOf(room.id)).toEqual(upTo(4));
});

test("only staff put people out of a room", () => {
  const [ana, bruno] = [aMember("Ana Mod"), aMember("Bruno Mod", { standing: "moderator" })];
  aRoom("samo-tim", [ana, bruno]);
  expect(() => removeFromRoom(bruno, getRoom(bruno, "samo-tim"), ana.id, "Hoću")).toThrow(
    expect.objectContaining({ status: 403 }),
  );
});

test("what was said before one came does not wait for one; later words of others do, one's own do not", async () => {
  const [ana, bruno] = [aMember("Ana Čita"), aMember("Bruno Čita")];
  const room = aRoom("citanje", [ana]);
  await say(ana, "citanje", "Pre Bruna");
  db.transaction((tx) => admit(tx, room.id, bruno.id));

  expect(countUnread(bruno)).toBe(0);
  await say(bruno, "citanje", "Zdravo svima");
  const first = await say(ana, "citanje", "Dobro došli");
  await say(ana, "citanje", "Šta ima?");

  expect(countUnread(bruno)).toBe(2);
  expect(listRooms(bruno)[0]).toMatchObject({ unread: 2, lastMessage: { line: "Šta ima?" } });
  expect(firstUnread(bruno, getRoom(bruno, "citanje"))).toEqual({ number: first.number, at: first.at });
});

test("reading goes forward only, and never beyond the end of the room", async () => {
  const [ana, bruno] = [aMember("Ana Napred"), aMember("Bruno Napred")];
  aRoom("napred", [ana, bruno]);
  for (const body of ["Jedan", "Dva", "Tri"]) await say(ana, "napred", body);
  const room = () => getRoom(bruno, "napred");

  const facts = await factsOf(() => {
    markRead(bruno, room(), 4);
    markRead(bruno, room(), 3);
    markRead(bruno, room(), 4);
  });
  expect(facts).toHaveLength(1);
  expect(countUnread(bruno)).toBe(1);

  markRead(bruno, room(), 9_999);
  await say(ana, "napred", "Četiri");
  expect(countUnread(bruno)).toBe(1);
});

test("staff see every room, but only those they opened count as unread", async () => {
  const [ana, staff] = [aMember("Ana Tim"), aStaffMember("Iva Tim")];
  aRoom("timska", [ana]);
  await say(ana, "timska", "Ima li koga?");
  expect(countUnread(staff)).toBe(0);

  markRead(staff, getRoom(staff, "timska"), 1);
  expect(countUnread(staff)).toBe(1);
});

test("unread messages are counted to a limit, so that a long absence costs nothing", () => {
  const [ana, bruno] = [aMember("Ana Mnogo"), aMember("Bruno Mnogo")];
  const room = aRoom("mnogo", [ana, bruno]);
  fill(room.id, ana.id, UNREAD_LIMIT + 50);
  expect(countUnread(bruno)).toBe(UNREAD_LIMIT);
});

test("a visit opens around the first unread message, and history goes on in both directions", () => {
  const [ana, bruno] = [aMember("Ana Prozor"), aMember("Bruno Prozor")];
  const room = aRoom("prozor", [ana, bruno]);
  fill(room.id, ana.id, 300);
  const seen = () => getRoom(bruno, "prozor");
  markRead(bruno, seen(), 100);

  const { events, people } = openWindow(bruno, seen(), {});
  const numbers = events.map(({ number }) => number);
  expect(numbers).toContain(101);
  expect(numbers[0]).toBeLessThan(101);
  expect(numbers).toEqual(upTo(numbers.length).map((step) => numbers[0]! + step - 1));
  expect(Object.keys(people)).toEqual([ana.id]);

  expect(openWindow(bruno, seen(), { before: numbers[0] }).events.at(-1)?.number).toBe(numbers[0]! - 1);
  expect(openWindow(bruno, seen(), { after: numbers.at(-1) }).events[0]?.number).toBe(numbers.at(-1)! + 1);
  expect(openWindow(bruno, seen(), { at: 200 }).events.map(({ number }) => number)).toContain(200);

  markRead(bruno, seen(), 302);
  expect(openWindow(bruno, seen(), {}).events.at(-1)?.number).toBe(302);
});

test("a client gets all it missed in pages, or is told to start again", () => {
  const [ana, bruno] = [aMember("Ana Kasni"), aMember("Bruno Kasni")];
  const room = aRoom("kasni", [ana, bruno]);
  fill(room.id, ana.id, CATCH_UP_LIMIT + 10);
  const seen = getRoom(bruno, "kasni");

  const got: number[] = [];
  for (let after = 20; after < seen.lastNumber; after = got.at(-1)!) {
    const page = catchUp(bruno, seen, after);
    if (page === "tooFar") throw new Error("too far");
    got.push(...page.events.map(({ number }) => number));
  }
  expect(got).toEqual(upTo(seen.lastNumber).slice(20));

  expect(catchUp(bruno, seen, 0)).toBe("tooFar");
  expect(catchUp(bruno, seen, seen.lastNumber + 1)).toBe("tooFar");
});

test("a person is shown with what they were in that edition", () => {
  const [ana, staff] = [aMember("Ana Uloga"), aStaffMember("Iva Uloga")];
  const room = aRoom("uloge", [ana, staff]);
  const roles = listRoomMembers(staff, getRoom(staff, room.slug)).map(({ person }) => person.role);
  expect(roles).toEqual(["mentee", "team"]);
  expect(listPeople(room, [ana.id, staff.id])).toMatchObject({
    [ana.id]: { name: "Ana Uloga", role: "mentee" },
    [staff.id]: { role: "team" },
  });
});

function fill(roomId: string, authorId: string, count: number): void {
  db.transaction((tx) => {
    for (let each = 0; each < count; each++) {
      appendMessage(tx, { ...aDraft(`Poruka ${each}`), bodyHtml: `Poruka ${each}`, roomId, authorId });
    }
  });
}
