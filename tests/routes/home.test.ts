import { db } from "db/client.server";
import { announcementReads, roomReads, threadReads, threads } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { appendMessage } from "~/domain/rooms/messages.server";
import { markRead as markRoomRead } from "~/domain/rooms/reading.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { markRead } from "~/domain/threads/reading.server";
import { getThread } from "~/domain/threads/threads.server";
import { translate } from "~/i18n/translate";
import { type GreetingPiece, greeting, welcome } from "~/routes/_index/greeting";
import type { Home } from "~/routes/_index/home.server";
import { loader } from "~/routes/_index/route";
import { anAnnouncement } from "../support/announcements";
import { aMember, aStaffMember, inCycle } from "../support/cast";
import { aRoom } from "../support/rooms";
import { aQuestion, aReply, aThread } from "../support/threads";
import { visit } from "../support/visits";

const HOUR = 60 * 60 * 1000;
const staff = aStaffMember("iva");

async function homeOf(member: Member, path = "/?lang=sr-Latn"): Promise<Home> {
  const { data } = await visit(member, loader, { path });
  return data as Home;
}
const written = (pieces: GreetingPiece[]) => pieces.map(({ text }) => text).join("");
const say = (key: never, params?: never) => translate("sr-Latn", key, params);
/** The greeting without the hour's word. */
const said = (home: Home) => written(greeting(home.greeting!, say as never)).replace(/^[^.,]+/, "Zdravo");

function readAll(member: Member, threadId: string): void {
  const thread = getThread(member, threadId);
  markRead(member, thread, thread.lastNumber);
}
/** As if everything the member has read were read so long ago. */
function cameHoursAgo(member: Member, hours: number): void {
  const readAt = new Date(Date.now() - hours * HOUR);
  for (const reads of [threadReads, announcementReads, roomReads]) {
    db.update(reads).set({ readAt }).where(eq(reads.memberId, member.id)).run();
  }
}
function tell(author: Member, room: { id: string }, body: string, at?: Date): void {
  db.transaction((tx) =>
    appendMessage(tx, {
      roomId: room.id,
      authorId: author.id,
      body,
      bodyHtml: body,
      clientId: crypto.randomUUID(),
      at,
    }),
  );
}

test("the greeting tells what others answered since the last visit, and falls silent when it is read", async () => {
  const [ana, bruno] = [aMember("ana a", { vocative: "Ana" }), aMember("bruno a")];
  const thread = aThread(ana);
  readAll(ana, thread.id);
  cameHoursAgo(ana, 24 * 10);
  aReply(bruno, thread);
  aReply(bruno, thread);

  const home = await homeOf(ana);
  expect(said(home)).toMatch(/^Zdravo, Ana\. Od \d+\. \S+ \d{4}\. imate dva nova odgovora\.$/);
  expect(home.greeting!.replies!.href).toBe(`/threads/${thread.id}`);

  readAll(ana, thread.id);
  expect(said(await homeOf(ana))).toBe("Zdravo, Ana. Od vaše poslednje posete je bilo mirno.");
});

test("one's own replies, hidden ones and threads of others are no news", async () => {
  const [ana, bruno] = [aMember("ana b"), aMember("bruno b")];
  const [own, other] = [aThread(ana), aThread(bruno)];
  for (const { id } of [own, other]) readAll(ana, id);
  aReply(ana, own);
  aReply(bruno, other);

  expect((await homeOf(ana)).greeting!.replies!.count).toBe(0);
});

test("a thread in which one spoke counts as well; several threads lead to their list", async () => {
  const [ana, bruno] = [aMember("ana c"), aMember("bruno c")];
  const [one, two] = [aThread(bruno), aThread(ana)];
  aReply(ana, one);
  for (const thread of [one, two]) {
    readAll(ana, thread.id);
    aReply(bruno, thread);
  }
  const { replies } = (await homeOf(ana)).greeting!;
  expect(replies).toEqual({ count: 2, href: "/threads?filter=joined" });
});

test("what waited before the last visit is not said to be new since then", async () => {
  const [ana, bruno] = [aMember("ana d"), aMember("bruno d")];
  const [ignored, opened] = [aThread(ana), aThread(ana)];
  readAll(ana, ignored.id);
  readAll(ana, opened.id);
  cameHoursAgo(ana, 1);
  const yesterday = new Date(Date.now() - 24 * HOUR);
  aReply(bruno, ignored);
  db.run(`UPDATE replies SET created_at = ${yesterday.getTime()} WHERE thread_id = '${ignored.id}'`);

  expect(said(await homeOf(ana))).toBe("Zdravo. Imate jedan novi odgovor.");
});

test("the room of one's cycle tells how much was said and the last of it; other rooms are not there", async () => {
  const [ana, bruno] = [aMember("ana e"), aMember("Bruno Kos")];
  const room = aRoom("sesti", [ana, bruno]);
  aRoom("tudji", [bruno]);
  tell(bruno, room, "Prva.");
  tell(bruno, room, "Ko donosi projektor?");

  const { rooms } = await homeOf(ana);
  expect(rooms).toMatchObject([
    {
      slug: "sesti",
      unread: 2,
      lastMessage: { line: "Ko donosi projektor?", author: { name: "Bruno Kos" } },
    },
  ]);
  markRoomRead(ana, getRoom(ana, "sesti"), 99);
  const after = await homeOf(ana);
  expect(after.rooms![0]!.unread).toBe(0);
  expect(after.greeting!.rooms).toEqual([]);
});

test("the question that waits longest in a mentor's field stands on their home, and on no other home", async () => {
  const { mentor, asker } = { mentor: aMember("ksenija", {}, { fields: ["film"] }), asker: aMember("dunja") };
  const ready = inCycle(mentor, aRoom("mentorska").cycleId, "mentor");
  const day = (days: number) => new Date(Date.now() - days * 24 * HOUR);
  aQuestion(asker, { fieldSlug: "film", createdAt: day(1), title: "Kasnije" });
  const oldest = aQuestion(asker, { fieldSlug: "film", createdAt: day(3), title: "Najpre" });
  aQuestion(asker, { fieldSlug: null, createdAt: day(5), title: "Cela kultura" });
  aQuestion(asker, { fieldSlug: "music", createdAt: day(9), title: "Drugo polje" });

  const { question, greeting: parts } = await homeOf(ready);
  expect(question).toMatchObject({
    id: oldest.id,
    days: 3,
    author: { id: asker.id },
    field: { code: "film" },
  });
  expect(parts!.questions!.count).toBe(3);

  const mentee = await homeOf(aMember("lidija", {}, { fields: ["film"] }));
  expect([mentee.question, mentee.greeting!.questions!.count]).toEqual([null, 0]);
  expect((await homeOf(staff)).question).toBeNull();
});

test("an announcement stands on the home until it is read, and the others are counted", async () => {
  const ana = aMember("ana f");
  const ids = [anAnnouncement(staff), anAnnouncement(staff), anAnnouncement(staff, { pinned: true })];
  const before = await homeOf(ana);
  expect(before.notices!.shown[0]!.id).toBe(ids[2]);
  expect(before.notices!.shown).toHaveLength(2);
  expect(before.notices!.more).toBe(1);
  // What stands as a notice is not listed a second time.
  const shown = before.notices!.shown.map(({ id }) => id);
  expect(before.latest!.filter(({ id }) => shown.includes(id))).toEqual([]);

  for (const id of ids) {
    db.insert(announcementReads).values({ announcementId: id, memberId: ana.id, readAt: new Date() }).run();
  }
  const after = await homeOf(ana);
  expect(after.notices).toMatchObject({ shown: [] });
  expect(after.latest!.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
});

test("the conversations have three views, each with an address", async () => {
  const ana = aMember("ana g", {}, { fields: ["design"] });
  const mine = aThread(ana, { fieldSlug: "design", title: "Moja oblast" });
  const other = aThread(ana, { fieldSlug: "music", title: "Druga oblast" });
  aReply(ana, other);
  const titles = async (path: string) =>
    (await homeOf(ana, path)).conversations!.threads.map(({ thread }) => thread.title);

  expect((await titles("/")).slice(0, 2).sort()).toEqual(["Druga oblast", "Moja oblast"]);
  expect(await titles("/?tab=fields")).toEqual([mine.title]);
  expect(await titles("/?tab=unanswered")).toContain(mine.title);
  expect(await titles("/?tab=unanswered")).not.toContain(other.title);
  expect((await homeOf(ana, "/?tab=constructor")).conversations!.tab).toBe("new");
});

test("somebody new is welcomed to their room; whoever has read anything is greeted instead", async () => {
  const nova = aMember("Lidija", { vocative: "Lidija" });
  aRoom("dobrodoslica", [nova]);
  const home = await homeOf(nova);
  expect(home.isNew).toBe(true);
  const room = { cycle: null, name: "Ciklus dobrodoslica", href: "/rooms/dobrodoslica" };
  expect(written(welcome({ name: home.name, room }, say as never))).toMatch(/^Dobro došli, Lidija\./);

  readAll(nova, aThread(staff).id);
  expect((await homeOf(nova)).isNew).toBe(false);
});

test("being let into a room by the team is not a visit", async () => {
  const nova = aMember("Milica");
  const room = aRoom("jos-jedna", [nova]);
  expect((await homeOf(nova)).isNew).toBe(true);
  tell(staff, room, "Dobro došli.");
  db.update(roomReads)
    .set({ readAt: new Date(Date.now() + HOUR) })
    .where(eq(roomReads.memberId, nova.id))
    .run();
  expect((await homeOf(nova)).isNew).toBe(false);
});

test("a name is said only by who gave a vocative, and in English as the name itself", async () => {
  const petar = aMember("Petar Lukić", { vocative: "Petre" });
  expect((await homeOf(petar)).name).toBe("Petre");
  expect((await homeOf(petar, "/?lang=sr-Cyrl")).name).toBe("Петре");
  expect((await homeOf(petar, "/?lang=en")).name).toBe("Petar");
  expect((await homeOf(aMember("Petar Bez"))).name).toBeNull();
});

test("when one part cannot be read the rest of the home is there", async () => {
  const ana = aMember("ana h");
  db.run("ALTER TABLE rooms RENAME TO rooms_away");
  try {
    const home = await homeOf(ana);
    expect(home.rooms).toBeNull();
    expect(home.conversations).not.toBeNull();
    expect(home.notices).not.toBeNull();
  } finally {
    db.run("ALTER TABLE rooms_away RENAME TO rooms");
  }
  expect(db.select().from(threads).limit(1).all()).toHaveLength(1);
});
