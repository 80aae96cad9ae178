import { db, sqlite } from "db/client.server";
import { messages, roomMembers, rooms, threads } from "db/schema";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { blockMember } from "~/domain/contacts/blocks.server";
import { answerQuotes } from "~/domain/extracts/answering.server";
import { findExtract, getExtract } from "~/domain/extracts/extracts.server";
import type { Member } from "~/domain/members/person";
import { countOpenReports, getCase, listOpenCases } from "~/domain/moderation/queue.server";
import { report } from "~/domain/moderation/reports.server";
import { decide } from "~/domain/moderation/sanctions.server";
import { findTarget, getTarget } from "~/domain/moderation/targets.server";
import { erasePerson } from "~/domain/own-data/erasing.server";
import { exportOf } from "~/domain/own-data/export.server";
import { forgetEmptyRooms } from "~/domain/rooms/forget-rooms.server";
import { GROUP_MOST, TALKS_A_DAY } from "~/domain/rooms/kinds";
import { leaveRoom } from "~/domain/rooms/leaving.server";
import { setLife } from "~/domain/rooms/lives.server";
import { admit } from "~/domain/rooms/membership.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { countUnread, listRooms } from "~/domain/rooms/room-list.server";
import { getRoom, getRoomById } from "~/domain/rooms/rooms.server";
import { countRosters, getManagedRoom } from "~/domain/rooms/roster.server";
import { beginTalk, canWriteTo, talkDraft } from "~/domain/rooms/talks.server";
import { aMember, aStaffMember } from "../support/cast";
import { anExtractOf } from "../support/extracts";
import { aGroup, aTalk, changed, say } from "../support/kinds";
import { aDraft } from "../support/rooms";

const refusal = (status: number) => expect.objectContaining({ status });
const slugs = (rooms: { slug: string }[]) => rooms.map(({ slug }) => slug);

test("the same two always meet in one room, whoever begins, and each sees the other in it", () => {
  const [ana, bruno] = [aMember("Ana Par"), aMember("Bruno Par")];
  const hers = aTalk(ana, bruno);
  const his = aTalk(bruno, ana);

  expect(his.id).toBe(hers.id);
  expect(hers.partner).toMatchObject({ id: bruno.id, reach: "here" });
  expect(his.partner).toMatchObject({ id: ana.id });
});

test("a talk that nobody has said a word in is no news for the other; its first message is", async () => {
  const [ana, bruno] = [aMember("Ana Reč"), aMember("Bruno Reč")];
  const { slug } = aTalk(ana, bruno);
  expect(listRooms(bruno)).toEqual([]);

  await say(ana, slug, "Zdravo");

  expect(listRooms(bruno)).toMatchObject([{ slug, kind: "direct", unread: 1, partner: { id: ana.id } }]);
  expect(countUnread(bruno)).toBe(1);
});

test("the team cannot list, enter, read, write in, manage or count a talk or a group of others", async () => {
  const [ana, bruno, cana] = [aMember("Ana Tim"), aMember("Bruno Tim"), aMember("Cana Tim")];
  const staff = [aStaffMember("Iva Tim"), aMember("Petar Tim", { standing: "admin" })];
  const rooms = [aTalk(ana, bruno), aGroup(ana, [bruno, cana], "Troje")];
  for (const room of rooms) {
    const message = await say(ana, room.slug, `Među nama u ${room.kind}`);
    for (const one of staff) {
      expect(slugs(listRooms(one))).not.toContain(room.slug);
      expect(() => getRoom(one, room.slug)).toThrow(refusal(404));
      expect(() => getRoomById(one, room.id)).toThrow(refusal(404));
      expect(() => getManagedRoom(one, room.slug)).toThrow(refusal(404));
      expect(() => setLife(one, room, { life: "archive", from: "", until: "" })).toThrow(refusal(403));
      await expect(postMessage(one, { ...room, isMember: false }, aDraft("Tu sam"))).rejects.toThrow(
        refusal(403),
      );
      await expect(postMessage(one, { ...room, isMember: true }, aDraft("Tu sam"))).rejects.toThrow(
        refusal(403),
      );
      expect(findTarget(one, { type: "message", id: message.id })).toBeUndefined();
      expect(countRosters(one)(room.id)).toEqual({ present: 0, removed: 0, dormant: 0 });
      expect(countUnread(one)).toBe(0);
      expect(JSON.stringify([...exportOf(one, "en")])).not.toContain("Među nama");
    }
  }
});

test("somebody of the team who is in a talk reads it like anybody, and manages it as little", async () => {
  const [ana, iva] = [aMember("Ana Radi"), aStaffMember("Iva Radi")];
  const { slug } = aTalk(ana, iva);
  await say(ana, slug, "Zdravo, Iva");

  expect(slugs(listRooms(iva))).toContain(slug);
  expect(() => getManagedRoom(iva, slug)).toThrow(refusal(404));
});

test("of a reported message of a talk the team sees the message alone, and decides without going in", async () => {
  const [ana, bruno, iva] = [aMember("Ana Prijava"), aMember("Bruno Prijava"), aStaffMember("Iva Prijava")];
  const helper = aMember("Vera Prijava", { standing: "moderator" });
  const room = aGroup(ana, [bruno, aMember("Cana Prijava")], "Tajno ime");
  const before = await say(bruno, room.slug, "Ovo je ostalo među nama");
  const rude = await say(bruno, room.slug, "Ovo je bilo grubo");
  const ref = { type: "message", id: rude.id } as const;
  report(ana, getTarget(ana, ref), { reason: "rude", note: "" });

  expect(listOpenCases(iva).map(({ target }) => target.id)).toEqual([rude.id]);
  expect(countOpenReports(helper)).toBe(0);
  expect(findTarget(helper, ref)).toBeUndefined();
  const { target, decisions } = getCase(iva, ref);
  expect(target.html).toContain("grubo");
  expect(JSON.stringify(target)).not.toMatch(/Tajno ime|t-01|Ovo je ostalo/);
  expect(target.room).toMatchObject({ isOpen: false, name: null, partner: null, slug: "" });
  expect(findTarget(iva, { type: "message", id: before.id })).toBeUndefined();
  expect(() => getRoom(iva, room.slug)).toThrow(refusal(404));

  expect(decisions).toEqual(["keep"]);
  expect(() => decide(iva, target, { decision: "remove", reason: "Van" })).toThrow(refusal(403));
  decide(iva, target, { decision: "keep" });
  expect(listOpenCases(iva)).toEqual([]);
});

test("nobody is ever added to a talk or a group, not even by the way that lets people into other rooms", () => {
  const [ana, bruno, cana] = [aMember("Ana Zid"), aMember("Bruno Zid"), aMember("Cana Zid")];
  const stranger = aMember("Stana Zid");
  for (const room of [aTalk(ana, bruno), aGroup(ana, [bruno, cana], "Nas troje")]) {
    expect(() => db.transaction((tx) => admit(tx, room.id, stranger.id))).toThrow(refusal(403));
    expect(() => getRoom(stranger, room.slug)).toThrow(refusal(404));
  }
});

test("one leaves a group for good, and a talk of two has no door", () => {
  const [ana, bruno, cana] = [aMember("Ana Ode"), aMember("Bruno Ode"), aMember("Cana Ode")];
  const group = aGroup(ana, [bruno, cana], "Odlazak");
  leaveRoom(bruno, getRoom(bruno, group.slug));

  expect(() => getRoom(bruno, group.slug)).toThrow(refusal(404));
  expect(() => db.transaction((tx) => admit(tx, group.id, bruno.id))).toThrow(refusal(403));
  const talk = aTalk(ana, bruno);
  expect(() => leaveRoom(ana, talk)).toThrow(refusal(403));
});

test("a block in either direction refuses direct messages with a sentence, and groups go on", async () => {
  const [ana, bruno, cana] = [aMember("Ana Blok"), aMember("Bruno Blok"), aMember("Cana Blok")];
  const talk = aTalk(ana, bruno);
  await say(ana, talk.slug, "Dok može");
  const group = aGroup(ana, [bruno, cana], "Svejedno");
  blockMember(ana, bruno.handle);

  await expect(say(ana, talk.slug, "Ne ide")).rejects.toThrow(
    expect.objectContaining({ status: 403, key: "kinds.problem.blocked" }),
  );
  await expect(say(bruno, talk.slug, "Ni meni")).rejects.toThrow(
    expect.objectContaining({ status: 403, key: "kinds.problem.away" }),
  );
  // What was read before the block does not help either: the transaction asks anew.
  await expect(postMessage(bruno, { ...talk, isMember: true }, aDraft("Staro znanje"))).rejects.toThrow(
    refusal(403),
  );
  expect((await say(bruno, group.slug, "Ovde da")).html).toContain("Ovde da");
  expect(canWriteTo(ana, bruno.id)).toBe(false);
});

test("who has not come, is paused or has left cannot be written to", async () => {
  const ana = aMember("Ana Piše");
  const iva = aStaffMember("Iva Piše");
  const dormant = aMember("Dora Spava", { claimedAt: null });
  expect(() => beginTalk(ana, { with: [dormant.handle], name: "" })).toThrow(refusal(404));
  expect(() => beginTalk(iva, { with: [dormant.handle], name: "" })).toThrow(refusal(403));
  expect(() => beginTalk(ana, { with: [ana.handle], name: "" })).toThrow(refusal(403));

  const [paused, gone] = [aMember("Pava Pauza"), aMember("Goca Ode")];
  const talks = [aTalk(ana, paused), aTalk(ana, gone)];
  changed(paused, { suspendedAt: new Date() });
  db.transaction((tx) => erasePerson(tx, gone.id, "posts", new Date()));
  await expect(say(ana, talks[0]!.slug, "Hej")).rejects.toThrow(
    expect.objectContaining({ status: 403, key: "kinds.problem.away" }),
  );
  await expect(say(ana, talks[1]!.slug, "Hej")).rejects.toThrow(
    expect.objectContaining({ status: 403, key: "kinds.problem.gone" }),
  );
});

test("the talk with somebody who was erased stays with the other, without a name", async () => {
  const [ana, gone] = [aMember("Ana Ostaje"), aMember("Goca Briše", { address: "f" })];
  const talk = aTalk(ana, gone);
  await say(gone, talk.slug, "Bila sam tu");
  await say(ana, talk.slug, "Hvala ti");
  db.transaction((tx) => erasePerson(tx, gone.id, "posts", new Date()));

  const [listed] = listRooms(ana);
  expect(listed).toMatchObject({ slug: talk.slug, partner: { name: "", leftAs: "f", reach: "gone" } });
  expect(db.select().from(roomMembers).where(eq(roomMembers.roomId, talk.id)).all()).toHaveLength(1);
  const copy = [...exportOf(ana, "en")].find(({ name }) => name === "rooms")!;
  expect(copy.rows).toMatchObject([{ room: "direct" }]);
});

const messagesOf = (id: string) =>
  db.select().from(messages).where(eq(messages.roomId, id)).orderBy(asc(messages.number)).all();
const isThere = (id: string) => db.select().from(rooms).where(eq(rooms.id, id)).get() !== undefined;
const erase = (member: Member) =>
  db.transaction((tx) => erasePerson(tx, member.id, "anonymise", new Date()), { behavior: "immediate" });

test("a group that the last one has left, and a talk whose two are erased, are forgotten with all that was said", async () => {
  const [ana, bruno, cana] = [aMember("Ana Odlazi"), aMember("Bruno Odlazi"), aMember("Cana Odlazi")];
  const group = aGroup(ana, [bruno, cana], "Bez ikoga");
  const talk = aTalk(ana, bruno);
  const first = await say(bruno, group.slug, "Reč kojoj niko ne ostaje");
  await postMessage(cana, getRoom(cana, group.slug), { ...aDraft("Odgovor"), replyToId: first.id });
  await say(ana, talk.slug, "Reč za dvoje");

  for (const one of [ana, bruno]) leaveRoom(one, getRoom(one, group.slug));
  expect([forgetEmptyRooms(), isThere(group.id)]).toEqual([0, true]);
  leaveRoom(cana, getRoom(cana, group.slug));
  expect([forgetEmptyRooms(), isThere(group.id), isThere(talk.id)]).toEqual([1, false, true]);
  const words = sqlite
    .prepare("SELECT count(*) FROM message_search WHERE message_search MATCH 'kojoj'")
    .pluck();
  expect([messagesOf(group.id), words.get()]).toEqual([[], 0]);

  erase(ana);
  expect(forgetEmptyRooms()).toBe(0);
  erase(bruno);
  expect([forgetEmptyRooms(), isThere(talk.id), messagesOf(talk.id)]).toEqual([1, false, []]);
});

test("an empty group waits for the decision about what was reported there", async () => {
  const [ana, bruno, cana] = [aMember("Ana Čeka"), aMember("Bruno Čeka"), aMember("Cana Čeka")];
  const staff = aStaffMember("Iva Čeka");
  const { id, slug } = aGroup(ana, [bruno, cana], "Prijavljeno");
  const ref = { type: "message" as const, id: (await say(bruno, slug, "Uvreda")).id };
  report(cana, getTarget(cana, ref), { reason: "rude", note: "" });
  for (const one of [ana, bruno, cana]) leaveRoom(one, getRoom(one, slug));

  expect([forgetEmptyRooms(), isThere(id)]).toEqual([0, true]);
  decide(staff, getTarget(staff, ref), { decision: "keep" });
  expect([forgetEmptyRooms(), isThere(id)]).toEqual([1, false]);
});

test("what a thread quotes of an empty group stays behind the thread alone, and can still be forgotten in it", async () => {
  const [ana, bruno, cana] = [aMember("Ana Citira"), aMember("Bruno Citira"), aMember("Cana Citira")];
  const { id, slug } = aGroup(ana, [bruno, cana], "Za temu");
  const [asSaid, reworded, other] = [
    await say(bruno, slug, "Kako je rečeno"),
    await say(cana, slug, "Sirova reč"),
    await say(cana, slug, "Samo za nas"),
  ];
  const extract = anExtractOf(ana, slug, [asSaid.id, reworded.id]);
  const agree = (author: Member, messageId: string, words: string) =>
    answerQuotes(author, getExtract(author, extract.id), [{ messageId, answer: "yes", words }]);
  agree(bruno, asSaid.id, "");
  agree(cana, reworded.id, "Doterana reč");
  const { threadId } = findExtract(extract.id)!;
  for (const one of [ana, bruno, cana]) leaveRoom(one, getRoom(one, slug));

  expect([forgetEmptyRooms(), forgetEmptyRooms()]).toEqual([1, 0]);
  expect(messagesOf(id).map(({ body }) => body)).toEqual(["", ""]);
  expect(messagesOf(id).map((message) => message.id)).not.toContain(other.id);
  db.transaction((tx) => erasePerson(tx, bruno.id, "all", new Date()), { behavior: "immediate" });
  const { body } = db.select().from(threads).where(eq(threads.id, threadId!)).get()!;
  expect(body).toContain("Doterana reč");
  expect(body).not.toContain("Kako je rečeno");
});

test("the copy of one's own data names rooms by what they are", async () => {
  const [ana, bruno, cana] = [aMember("Ana Kopija"), aMember("Bruno Kopija"), aMember("Cana Kopija")];
  await say(ana, aTalk(ana, bruno).slug, "Samo tebi");
  await say(ana, aGroup(ana, [bruno, cana], "Troje u kopiji").slug, "Samo vama");
  const parts = [...exportOf(ana, "sr-Latn")];
  const rows = (part: string) => parts.find(({ name }) => name === part)!.rows;

  expect(
    rows("rooms")
      .map(({ room }) => room)
      .sort(),
  ).toEqual(["Bruno Kopija", "Troje u kopiji"]);
  expect(rows("messages")).toMatchObject([
    { room: "Bruno Kopija", body: "Samo tebi" },
    { room: "Troje u kopiji", body: "Samo vama" },
  ]);
});

test("a person begins so many talks a day and not one more; what there is goes on", () => {
  const eager = aMember("Mira Vredna");
  const known = aMember("Poznata Vredna");
  aTalk(eager, known);
  for (let one = 2; one <= TALKS_A_DAY; one++) aTalk(eager, aMember(`Nepoznat ${one} Vredna`));

  expect(() => aTalk(eager, aMember("Jedan Previše"))).toThrow(refusal(429));
  expect(aTalk(eager, known).partner?.id).toBe(known.id);
  const iva = aStaffMember("Iva Vredna");
  for (let one = 0; one <= TALKS_A_DAY; one++) aTalk(iva, aMember(`Član ${one} Vredna`));
});

test("a group wants a name and at most so many people, a talk of two wants neither", () => {
  const problems = (draft: object) => talkDraft.safeParse(draft).error?.issues.map(({ message }) => message);
  expect(problems({ with: "ana" })).toBeUndefined();
  expect(problems({ with: ["ana", "bruno"], name: " " })).toEqual(["kinds.problem.noName"]);
  expect(problems({})).toEqual(["kinds.problem.nobody"]);
  const many = Array.from({ length: GROUP_MOST + 1 }, (_, at) => `osoba-${at}`);
  expect(problems({ with: many, name: "Svi" })).toEqual(["kinds.problem.tooMany"]);
});
