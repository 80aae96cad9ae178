import { db } from "db/client.server";
import { messageMentions, messageReactions, messageRevisions, messages, reports } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { deleteMessage, editMessage, forgetTakenBack, restoreMessage } from "~/domain/rooms/editing.server";
import { catchUp, listEvents, stateOf } from "~/domain/rooms/events.server";
import { removeFromRoom } from "~/domain/rooms/membership.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { listPins, pinMessage } from "~/domain/rooms/pins.server";
import { react } from "~/domain/rooms/reactions.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { CATCH_UP_PAGE, PINS_LIMIT, UNDO_WITHIN } from "~/domain/rooms/rules";
import { stateHash } from "~/domain/rooms/state-hash";
import { type Fact, onSignal } from "~/domain/signals.server";
import { aMember, aStaffMember } from "../support/cast";
import { aDraft, aRoom } from "../support/rooms";

async function say(author: Member, slug: string, body: string, replyToId?: string): Promise<string> {
  const draft = { ...aDraft(body), ...(replyToId && { replyToId }) };
  const { events } = await postMessage(author, getRoom(author, slug), draft);
  return "messageId" in events[0]! ? events[0].messageId : "";
}

const storedOf = (id: string) => db.select().from(messages).where(eq(messages.id, id)).get()!;
const logOf = (viewer: Member, slug: string) =>
  listEvents(viewer, getRoom(viewer, slug), { after: 0, limit: CATCH_UP_PAGE });
const typesIn = (viewer: Member, slug: string) => logOf(viewer, slug).events.map(({ type }) => type);

test("whatever happens to a message takes the room's next number, and all of it can be caught up", async () => {
  const [ana, bruno] = [aMember("Ana Broj"), aMember("Bruno Broj")];
  aRoom("izmene", [ana, bruno]);
  const room = () => getRoom(ana, "izmene");
  const id = await say(ana, "izmene", "Prva");
  const before = room().lastNumber;

  await editMessage(ana, room(), id, { body: "Prva, bolje", revision: 0 });
  await react(bruno, room(), id, { word: "bravo", on: true });
  await pinMessage(bruno, room(), id, true);
  await react(bruno, room(), id, { word: "bravo", on: false });
  await pinMessage(ana, room(), id, false);
  await deleteMessage(ana, room(), id);
  await restoreMessage(ana, room(), id);

  const missed = catchUp(bruno, getRoom(bruno, "izmene"), before);
  if (missed === "tooFar") throw new Error("too far");
  expect(missed.events.map(({ type }) => type)).toEqual([
    "edit",
    "react",
    "pin",
    "unreact",
    "unpin",
    "delete",
    "restore",
  ]);
  expect(missed.events.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9, 10]);
  expect(missed.messages[id]).toMatchObject({
    html: "Prva, bolje",
    revision: 1,
    changed: 10,
    deleted: false,
  });
  expect(missed.messages[id]).not.toHaveProperty("body");
  expect(logOf(ana, "izmene").messages[id]!.body).toBe("Prva, bolje");
});

test("what is sent twice happens once: an edit, a reaction, a pin, a deletion", async () => {
  const ana = aMember("Ana Dvaput");
  aRoom("dvaput", [ana]);
  const room = () => getRoom(ana, "dvaput");
  const id = await say(ana, "dvaput", "Jednom");
  const facts: Fact[] = [];
  const stop = onSignal((fact) => facts.push(fact));

  for (const _ of [1, 2]) await editMessage(ana, room(), id, { body: "Drugačije", revision: 0 });
  for (const _ of [1, 2]) await react(ana, room(), id, { word: "ha", on: true });
  for (const _ of [1, 2]) await pinMessage(ana, room(), id, true);
  for (const _ of [1, 2]) await deleteMessage(ana, room(), id);
  stop();

  expect(typesIn(ana, "dvaput")).toEqual(["join", "message", "edit", "react", "pin", "delete"]);
  expect(facts.map(({ type }) => type)).toEqual(Array(4).fill("room.event"));
});

test("twenty reactions of one person at one moment are one", async () => {
  const ana = aMember("Ana Odjednom");
  aRoom("dvadeset", [ana]);
  const id = await say(ana, "dvadeset", "Ha");
  await Promise.all(
    Array.from({ length: 20 }, () => react(ana, getRoom(ana, "dvadeset"), id, { word: "ha", on: true })),
  );
  expect(typesIn(ana, "dvadeset")).toEqual(["join", "message", "react"]);
  expect(db.select().from(messageReactions).where(eq(messageReactions.messageId, id)).all()).toHaveLength(1);
});

test("only its author edits a message and takes it back, and only who may write in the room", async () => {
  const [ana, bruno, stranger] = [aMember("Ana Moja"), aMember("Bruno Tuđ"), aMember("Stana Tuđa")];
  const staff = aStaffMember("Iva Tuđa");
  aRoom("moje", [ana, bruno]);
  const other = aRoom("druga-soba", [ana, stranger]);
  const id = await say(ana, "moje", "Moja");
  const room = getRoom(bruno, "moje");

  for (const one of [bruno, staff]) {
    await expect(
      editMessage(one, getRoom(one, "moje"), id, { body: "Naša", revision: 0 }),
    ).rejects.toMatchObject({
      status: 403,
    });
    await expect(deleteMessage(one, getRoom(one, "moje"), id)).rejects.toMatchObject({ status: 403 });
  }
  await expect(
    react(bruno, { ...room, isMember: false }, id, { word: "ha", on: true }),
  ).rejects.toMatchObject({
    status: 403,
  });
  // Through another room of hers it does not exist.
  await expect(deleteMessage(ana, getRoom(ana, other.slug), id)).rejects.toMatchObject({ status: 404 });
  await expect(
    postMessage(ana, getRoom(ana, other.slug), { ...aDraft("Re"), replyToId: id }),
  ).rejects.toMatchObject({
    status: 404,
  });
  removeFromRoom(staff, getRoom(staff, "moje"), bruno.id, "Dogovor");
  await expect(react(bruno, room, id, { word: "ha", on: true })).rejects.toMatchObject({ status: 403 });
  expect(storedOf(id).body).toBe("Moja");
});

test("an edit made on the train does not overwrite the one made at home in the meantime", async () => {
  const ana = aMember("Ana Voz Dom");
  aRoom("dva-uredjaja", [ana]);
  const id = await say(ana, "dva-uredjaja", "Prvo");
  const room = () => getRoom(ana, "dva-uredjaja");
  await editMessage(ana, room(), id, { body: "Kod kuće", revision: 0 });
  await expect(editMessage(ana, room(), id, { body: "Iz voza", revision: 0 })).rejects.toMatchObject({
    status: 409,
    key: "rooms.problem.editedElsewhere",
  });
  await editMessage(ana, room(), id, { body: "Iz voza", revision: 1 });
  expect(storedOf(id)).toMatchObject({ body: "Iz voza", revision: 2 });
  const kept = db.select().from(messageRevisions).where(eq(messageRevisions.messageId, id)).all();
  expect(kept.map(({ body }) => body)).toEqual(["Prvo", "Kod kuće"]);
});

test("who is named by an edit is meant, and who was named before it no longer", async () => {
  const [ana, bruno, vera] = [aMember("Ana Zove"), aMember("Bruno Zvan"), aMember("Vera Zvana")];
  aRoom("zovemo", [ana, bruno]);
  const named = (id: string) =>
    db
      .select()
      .from(messageMentions)
      .where(eq(messageMentions.messageId, id))
      .all()
      .map(({ memberId }) => memberId);
  const id = await say(ana, "zovemo", `Zdravo @${bruno.handle} i @${vera.handle} i @${ana.handle}`);
  expect(named(id)).toEqual([bruno.id]); // Vera is not in the room, and nobody calls herself

  await editMessage(ana, getRoom(ana, "zovemo"), id, { body: "Zdravo svima", revision: 0 });
  expect(named(id)).toEqual([]);
});

test("an answer carries the message that it answers, as that is now", async () => {
  const [ana, bruno] = [aMember("Ana Pita"), aMember("Bruno Odgovara")];
  aRoom("odgovori", [ana, bruno]);
  const question = await say(ana, "odgovori", "Ko dolazi?");
  const answer = await say(bruno, "odgovori", "Ja!", question);
  await editMessage(ana, getRoom(ana, "odgovori"), question, { body: "Ko dolazi u četvrtak?", revision: 0 });

  const last = listEvents(bruno, getRoom(bruno, "odgovori"), { after: 3, limit: 1 });
  expect(last.messages[answer]!.replyToId).toBe(question);
  expect(last.messages[question]!.html).toBe("Ko dolazi u četvrtak?");
  expect(last.people[ana.id]!.name).toBe("Ana Pita");
});

test("a message taken back is an empty place; within ten minutes its author has it again, with all under it", async () => {
  const [ana, bruno] = [aMember("Ana Nazad"), aMember("Bruno Nazad")];
  aRoom("nazad", [ana, bruno]);
  const room = () => getRoom(ana, "nazad");
  const id = await say(ana, "nazad", "Brzopleto");
  await react(bruno, room(), id, { word: "thanks", on: true });
  await pinMessage(bruno, room(), id, true);
  await deleteMessage(ana, room(), id);

  for (const reader of [ana, bruno]) {
    const seen = logOf(reader, "nazad").messages[id]!;
    expect(seen).toMatchObject({ html: "", deleted: true, reactions: [], pinned: false });
    expect(JSON.stringify(logOf(reader, "nazad"))).not.toContain("Brzopleto");
  }
  expect(listPins(bruno, getRoom(bruno, "nazad")).pins).toEqual([]);
  await expect(react(bruno, room(), id, { word: "ha", on: true })).rejects.toMatchObject({ status: 409 });
  await expect(restoreMessage(bruno, room(), id)).rejects.toMatchObject({ status: 403 });

  await restoreMessage(ana, room(), id);
  expect(logOf(bruno, "nazad").messages[id]).toMatchObject({
    html: "Brzopleto",
    deleted: false,
    pinned: true,
    reactions: [{ word: "thanks", memberIds: [bruno.id] }],
  });
});

test("after ten minutes a message taken back is forgotten with all its wordings; what is reported waits", async () => {
  const [ana, bruno] = [aMember("Ana Zaboravi"), aMember("Bruno Prijavi")];
  aRoom("zaborav", [ana, bruno]);
  const [plain, reported] = [await say(ana, "zaborav", "Nikome ništa"), await say(ana, "zaborav", "Uvreda")];
  for (const id of [plain, reported]) {
    await editMessage(ana, getRoom(ana, "zaborav"), id, { body: `${id} bolje`, revision: 0 });
    await deleteMessage(ana, getRoom(ana, "zaborav"), id);
  }
  const report = {
    id: "rpt_zaborav",
    targetType: "message" as const,
    targetId: reported,
    reporterId: bruno.id,
  };
  db.insert(reports)
    .values({ ...report, reason: "insult", note: "", createdAt: new Date() } as never)
    .run();

  expect(forgetTakenBack(new Date())).toBe(0);
  expect(storedOf(plain).body).toContain("bolje");
  const later = new Date(Date.now() + UNDO_WITHIN + 1_000);
  expect(forgetTakenBack(later)).toBeGreaterThan(0);
  expect(forgetTakenBack(later)).toBe(0);

  expect(storedOf(plain)).toMatchObject({ body: "", bodyHtml: "" });
  expect(storedOf(reported).body).toContain("bolje");
  expect(db.select().from(messageRevisions).where(eq(messageRevisions.messageId, plain)).all()).toEqual([]);
  db.update(messages)
    .set({ deletedAt: new Date(Date.now() - UNDO_WITHIN - 1) })
    .where(eq(messages.id, plain))
    .run();
  await expect(restoreMessage(ana, getRoom(ana, "zaborav"), plain)).rejects.toMatchObject({ status: 409 });
  expect(getRoom(ana, "zaborav").lastNumber).toBe(8);
});

test("a room's board holds what fits on a board", async () => {
  const ana = aMember("Ana Kači");
  aRoom("tabla", [ana]);
  const room = () => getRoom(ana, "tabla");
  const ids: string[] = [];
  for (let each = 0; each <= PINS_LIMIT; each++) ids.push(await say(ana, "tabla", `Poruka ${each}`));
  for (const id of ids.slice(0, PINS_LIMIT)) await pinMessage(ana, room(), id, true);
  await expect(pinMessage(ana, room(), ids.at(-1)!, true)).rejects.toMatchObject({ status: 409 });
  await pinMessage(ana, room(), ids[0]!, false);
  await pinMessage(ana, room(), ids.at(-1)!, true);
  expect(listPins(ana, room()).pins).toHaveLength(PINS_LIMIT);
});

test("whoever has caught up with a room has its hash, and whatever is done in it changes the hash", async () => {
  const [ana, bruno] = [aMember("Ana Otisak"), aMember("Bruno Otisak")];
  aRoom("otisak", [ana, bruno]);
  const room = () => getRoom(ana, "otisak");
  const hashes = new Set<string>();
  const id = await say(ana, "otisak", "Prva");
  const deeds = [
    () => say(bruno, "otisak", "Druga", id),
    () => editMessage(ana, room(), id, { body: "Prva, bolje", revision: 0 }),
    () => react(bruno, room(), id, { word: "bravo", on: true }),
    () => pinMessage(ana, room(), id, true),
    () => deleteMessage(ana, room(), id),
    () => restoreMessage(ana, room(), id),
  ];
  for (const deed of deeds) {
    await deed();
    const { last, hash } = stateOf(ana, room());
    expect(stateHash(logOf(bruno, "otisak"), last)).toBe(hash);
    hashes.add(hash);
  }
  expect(hashes.size).toBe(deeds.length);
  const { events, messages } = logOf(bruno, "otisak");
  expect(stateHash({ events: events.slice(0, -1), messages }, events.length)).toBeUndefined();
});
