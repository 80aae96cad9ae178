import { db } from "db/client.server";
import { replies, threadReads, threads } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Refusal } from "~/domain/refusal";
import { type Fact, onSignal } from "~/domain/signals.server";
import { concealReply, revealReply } from "~/domain/threads/concealment.server";
import { countThreads, listNearby, listThreads } from "~/domain/threads/listing.server";
import { firstNew, markRead } from "~/domain/threads/reading.server";
import { recordReply, recordThread } from "~/domain/threads/records.server";
import {
  getOwnReply,
  listParticipants,
  listReplies,
  postReply,
  reviseReply,
  versionOf,
} from "~/domain/threads/replies.server";
import { closeThread, getThread, startThread } from "~/domain/threads/threads.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { aReply, aThread } from "../support/threads";

const refusal = (status: number) => expect.objectContaining({ status });
const refused = (verb: () => unknown): unknown => {
  try {
    verb();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return "not refused";
};
const heard = (verb: () => void): Fact[] => {
  const facts: Fact[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  verb();
  stop();
  return facts;
};

test("a thread is found by everybody, with its words made safe", () => {
  const [ana, bruno] = [aMember("Ana Prva"), aMember("Bruno Prvi")];
  const { id } = startThread(ana, "discussion", {
    title: "Ko  ima\nključ?",
    body: "**Hitno** <script>alert(1)</script>",
    topics: [],
    field: "music",
  });

  const thread = getThread(bruno, id);

  expect(thread).toMatchObject({ authorId: ana.id, fieldSlug: "music", kind: "discussion", lastNumber: 0 });
  expect(thread.bodyHtml).toContain("<strong>Hitno</strong>");
  expect(thread.bodyHtml).not.toContain("<script");
  expect(thread.excerpt).toMatch(/^Hitno/);
});

test("a thread of another edition is not there, as little as one that never was", () => {
  const [third, fourth] = [aCycle("t-3"), aCycle("t-4")];
  const ana = inCycle(aMember("Ana Treća"), third);
  const bruno = inCycle(aMember("Bruno Četvrti"), fourth);
  const staff = aStaffMember("Tim Prvi");
  const { id } = startThread(ana, "discussion", {
    title: "Naše",
    body: "samo za nas",
    topics: [],
    cycle: third,
  });

  expect(getThread(ana, id).cycleId).toBe(third);
  expect(getThread(staff, id).id).toBe(id);
  expect(refused(() => getThread(bruno, id))).toEqual(refused(() => getThread(bruno, "thr_none")));
  expect(listThreads(bruno, { size: 100 }).map((row) => row.id)).not.toContain(id);
  expect(listThreads(ana, { size: 100 }).map((row) => row.id)).toContain(id);
});

test("whoever is taken out of an edition loses its threads at once", () => {
  const cycle = aCycle("t-5");
  const ana = inCycle(aMember("Ana Peta"), cycle);
  const { id } = startThread(ana, "discussion", { title: "Naše", body: "tu", topics: [], cycle });
  const outside = aMember("Spoljni Član");

  // The viewer's own list of editions is not trusted: the participations are asked.
  expect(refused(() => getThread({ ...outside, cycleIds: [cycle] }, id))).toEqual(refusal(404));
});

test("nobody can write for an edition that is not theirs", () => {
  const cycle = aCycle("t-6");
  const bruno = aMember("Bruno Šesti");
  const draft = { title: "Upad", body: "tekst", topics: [], cycle };
  expect(refused(() => startThread(bruno, "discussion", draft))).toEqual(refusal(403));
});

test("a form sent twice starts one thread", () => {
  const ana = aMember("Ana Dva");
  const draft = { title: "Jednom", body: "tekst", topics: ["budgeting"], clientId: "once-1" };
  const first = startThread(ana, "discussion", draft);
  expect(startThread(ana, "discussion", draft)).toEqual(first);
  expect(db.select().from(threads).where(eq(threads.authorId, ana.id)).all()).toHaveLength(1);
});

test("replies are numbered, come 20 a page in their order, and each is signalled once", () => {
  const [ana, bruno] = [aMember("Ana Tri"), aMember("Bruno Tri")];
  const thread = aThread(ana);
  const facts = heard(() => {
    for (let number = 1; number <= 45; number++) postReply(bruno, thread, { body: `Odgovor ${number}` });
  });

  expect(facts.filter((fact) => fact.type === "reply.posted")).toHaveLength(45);
  expect([1, 2, 3].map((page) => listReplies(ana, thread, page).length)).toEqual([20, 20, 5]);
  expect(listReplies(ana, thread, 2).map((reply) => reply.number)).toEqual(
    Array.from({ length: 20 }, (_, place) => place + 21),
  );
  expect(getThread(ana, thread.id)).toMatchObject({ lastNumber: 45, replyCount: 45, lastAuthorId: bruno.id });
});

test("a reply sent twice is one reply, and is signalled once", () => {
  const [ana, bruno] = [aMember("Ana Četiri"), aMember("Bruno Četiri")];
  const thread = aThread(ana);
  const facts = heard(() => {
    const first = postReply(bruno, thread, { body: "Jednom", clientId: "same" });
    expect(postReply(bruno, thread, { body: "Jednom", clientId: "same" })).toEqual(first);
    postReply(ana, thread, { body: "Drugi autor, isti broj", clientId: "same" });
  });
  expect(facts).toHaveLength(2);
  expect(getThread(ana, thread.id).lastNumber).toBe(2);
});

test("a closed thread takes no reply; one closed meanwhile says so; a retry still finds its reply", () => {
  const [ana, bruno, staff] = [aMember("Ana Pet"), aMember("Bruno Pet"), aStaffMember("Tim Pet")];
  const thread = aThread(ana);
  const posted = postReply(bruno, thread, { body: "Stiže na vreme", clientId: "in-time" });
  expect(refused(() => closeThread(bruno, thread, true))).toEqual(refusal(403));
  closeThread(staff, thread, true);

  expect(refused(() => postReply(bruno, thread, { body: "Kasno" }))).toEqual(refusal(409));
  expect(refused(() => postReply(bruno, getThread(bruno, thread.id), { body: "Kasno" }))).toEqual(
    refusal(403),
  );
  expect(postReply(bruno, thread, { body: "Stiže na vreme", clientId: "in-time" })).toEqual(posted);

  closeThread(staff, thread, false);
  expect(postReply(bruno, getThread(bruno, thread.id), { body: "Opet može" }).number).toBe(2);
});

test("somebody who is suspended neither starts nor replies", () => {
  const ana = aMember("Ana Šest");
  const paused = aMember("Pauza Šest", { suspendedAt: new Date() });
  const draft = { title: "Naslov", body: "tekst", topics: [] };
  expect(refused(() => startThread(paused, "discussion", draft))).toEqual(refusal(403));
  expect(refused(() => postReply(paused, aThread(ana), { body: "tekst" }))).toEqual(refusal(403));
});

test("a hidden reply keeps its place; its words and the reason are for its author and those who moderate", () => {
  const [ana, bruno, staff] = [aMember("Ana Sedam"), aMember("Bruno Sedam"), aStaffMember("Tim Sedam")];
  const helper = aMember("Pomoć Sedam", { standing: "moderator" });
  const thread = aThread(ana);
  const reply = aReply(bruno, thread, "tajna reč");
  db.transaction((tx) => concealReply(tx, reply, { byId: staff.id, reason: "ime osobe", at: new Date() }));

  const seenBy = (viewer: typeof ana) => listReplies(viewer, thread, 1)[0]!;
  expect(seenBy(ana)).toMatchObject({ number: 1, html: null });
  expect(JSON.stringify(seenBy(ana))).not.toMatch(/tajna|ime osobe|mem_/);
  for (const viewer of [bruno, staff, helper]) {
    expect(seenBy(viewer)).toMatchObject({ hiddenReason: "ime osobe" });
    expect(seenBy(viewer).html).toContain("tajna reč");
  }
  expect(getThread(ana, thread.id)).toMatchObject({ lastNumber: 1, replyCount: 0 });
  expect(listParticipants(thread)).toEqual([ana.id]);

  db.transaction((tx) => revealReply(tx, reply));
  expect(seenBy(ana).html).toContain("tajna reč");
  expect(getThread(ana, thread.id).replyCount).toBe(1);
});

test("hiding twice counts once", () => {
  const [ana, staff] = [aMember("Ana Osam"), aStaffMember("Tim Osam")];
  const thread = aThread(ana);
  const reply = aReply(ana, thread, "jedan");
  const why = { byId: staff.id, reason: "r", at: new Date() };
  expect(db.transaction((tx) => [concealReply(tx, reply, why), concealReply(tx, reply, why)])).toEqual([
    true,
    false,
  ]);
  expect(getThread(ana, thread.id).replyCount).toBe(0);
  expect(db.transaction((tx) => [revealReply(tx, reply), revealReply(tx, reply)])).toEqual([true, false]);
});

test("a hidden thread exists for its author and the team", () => {
  const [ana, bruno, staff] = [aMember("Ana Devet"), aMember("Bruno Devet"), aStaffMember("Tim Devet")];
  const thread = aThread(ana);
  db.update(threads).set({ hiddenAt: new Date(), hiddenReason: "r" }).where(eq(threads.id, thread.id)).run();
  expect(refused(() => getThread(bruno, thread.id))).toEqual(refusal(404));
  expect(getThread(ana, thread.id).hiddenReason).toBe("r");
  expect(getThread(staff, thread.id).id).toBe(thread.id);
  expect(refused(() => postReply(ana, getThread(ana, thread.id), { body: "x" }))).toEqual(refusal(403));
});

test("one mends one's own reply only, and never over what was mended meanwhile", () => {
  const [ana, bruno] = [aMember("Ana Deset"), aMember("Bruno Deset")];
  const thread = aThread(ana);
  const reply = aReply(bruno, thread, "prva verzija");
  expect(refused(() => getOwnReply(ana, reply.id))).toEqual(refusal(404));

  const own = getOwnReply(bruno, reply.id);
  const facts = heard(() =>
    reviseReply(bruno, own, { body: "druga *verzija*", before: versionOf(own.reply) }),
  );
  expect(facts).toEqual([{ type: "reply.changed", threadId: thread.id, replyId: reply.id }]);
  const [shown] = listReplies(ana, thread, 1);
  expect(shown).toMatchObject({
    html: expect.stringContaining("<em>verzija</em>"),
    editedAt: expect.any(Date),
  });

  expect(refused(() => reviseReply(bruno, own, { body: "treća" }))).toEqual(refusal(409));
  const stale = { ...getOwnReply(bruno, reply.id) };
  expect(refused(() => reviseReply(bruno, stale, { body: "treća", before: "0" }))).toEqual(refusal(409));
});

test("a hidden reply cannot be mended", () => {
  const [ana, staff] = [aMember("Ana Jedanaest"), aStaffMember("Tim Jedanaest")];
  const thread = aThread(ana);
  const reply = aReply(ana, thread, "loše");
  const before = getOwnReply(ana, reply.id);
  db.transaction((tx) => concealReply(tx, reply, { byId: staff.id, reason: "r", at: new Date() }));
  expect(refused(() => reviseReply(ana, getOwnReply(ana, reply.id), { body: "x" }))).toEqual(refusal(403));
  expect(refused(() => reviseReply(ana, before, { body: "x" }))).toEqual(refusal(409));
});

test("reading moves forward only, and what came since is new", () => {
  const [ana, bruno] = [aMember("Ana Dvanaest"), aMember("Bruno Dvanaest")];
  const thread = aThread(ana);
  for (const body of ["1", "2", "3"]) aReply(ana, thread, body);
  expect(firstNew(getThread(bruno, thread.id))).toBeUndefined();

  markRead(bruno, getThread(bruno, thread.id), 2);
  expect(firstNew(getThread(bruno, thread.id))).toBe(3);
  markRead(bruno, getThread(bruno, thread.id), 1);
  expect(getThread(bruno, thread.id).readNumber).toBe(2);
  expect(listThreads(bruno, { size: 100 }).find((row) => row.id === thread.id)).toMatchObject({
    fresh: 1,
    unread: true,
  });

  markRead(bruno, getThread(bruno, thread.id), 3);
  expect(firstNew(getThread(bruno, thread.id))).toBeUndefined();
  const before = db.select().from(threadReads).where(eq(threadReads.memberId, bruno.id)).get();
  markRead(bruno, getThread(bruno, thread.id), 3);
  expect(db.select().from(threadReads).where(eq(threadReads.memberId, bruno.id)).get()).toEqual(before);
});

test("an old tab that is read later takes nothing back", () => {
  const [ana, bruno] = [aMember("Ana Stara"), aMember("Bruno Stari")];
  const thread = aThread(ana);
  const oldTab = getThread(bruno, thread.id);
  for (const body of ["1", "2", "3"]) aReply(ana, thread, body);
  markRead(bruno, getThread(bruno, thread.id), 3);
  markRead(bruno, oldTab, 1);
  expect(getThread(bruno, thread.id).readNumber).toBe(3);
});

test("one's own reply is no news, but what came just before it is", () => {
  const [ana, bruno] = [aMember("Ana Trinaest"), aMember("Bruno Trinaest")];
  const thread = aThread(ana);
  markRead(bruno, getThread(bruno, thread.id), 0);
  postReply(bruno, thread, { body: "moje" });
  expect(firstNew(getThread(bruno, thread.id))).toBeUndefined();
  postReply(ana, thread, { body: "njeno" });
  postReply(bruno, thread, { body: "opet moje" });
  expect(firstNew(getThread(bruno, thread.id))).toBe(2);
});

test("the list is narrowed by field, by one's own fields, by silence and by one's own part", () => {
  const ana = aMember("Ana Lista", {}, { fields: ["design"] });
  const bruno = aMember("Bruno Lista");
  const inDesign = aThread(bruno, { fieldSlug: "design" });
  const inFilm = aThread(bruno, { fieldSlug: "film" });
  const found = (asked: Parameters<typeof listThreads>[1]) => {
    const ids = listThreads(ana, { ...asked, size: 500 }).map((row) => row.id);
    expect(countThreads(ana, asked)).toBe(ids.length);
    return [ids.includes(inDesign.id), ids.includes(inFilm.id)];
  };
  expect(found({})).toEqual([true, true]);
  expect(found({ fields: ["design"] })).toEqual([true, false]);
  expect(found({ fields: ["design", "film"] })).toEqual([true, true]);
  expect(found({ filter: "mine" })).toEqual([true, false]);
  expect(found({ filter: "joined" })).toEqual([false, false]);
  aReply(ana, inFilm, "tu sam");
  expect(found({ filter: "joined" })).toEqual([false, true]);
  expect(found({ filter: "unanswered" })).toEqual([true, false]);
  const [nobody] = [aMember("Bez Polja")];
  expect(listThreads(nobody!, { filter: "mine" })).toEqual([]);
});

test("near by stand other threads of the field that the reader may see", () => {
  const cycle = aCycle("t-near");
  const [ana, bruno] = [inCycle(aMember("Ana Blizu"), cycle), aMember("Bruno Blizu")];
  const [here, open] = [aThread(ana, { fieldSlug: "architecture" }), aThread(ana)];
  expect(open.id).not.toBe(here.id);
  const [one, two, closed] = [
    aThread(ana, { fieldSlug: "literature" }),
    aThread(ana, { fieldSlug: "literature" }),
    aThread(ana, { fieldSlug: "literature", cycleId: cycle }),
  ];
  expect(listNearby(bruno, one).map((row) => row.id)).toEqual([two.id]);
  expect(
    listNearby(ana, one)
      .map((row) => row.id)
      .sort(),
  ).toEqual([two.id, closed.id].sort());
});

test("the demo's past is written down with its own times", () => {
  const ana = aMember("Ana Davno");
  const [then, later] = [new Date("2021-03-01T10:00:00Z"), new Date("2021-03-02T10:00:00Z")];
  const id = db.transaction((tx) => {
    const base = { authorId: ana.id, body: "tekst", language: "sr-Latn" } as const;
    const threadId = recordThread(tx, { ...base, kind: "question", title: "Davno", createdAt: then });
    recordReply(tx, { ...base, threadId, createdAt: later });
    return threadId;
  });
  expect(getThread(ana, id)).toMatchObject({ createdAt: then, lastPostAt: later, lastNumber: 1 });
  expect(db.select().from(replies).where(eq(replies.threadId, id)).get()).toMatchObject({ createdAt: later });
});

test("each post keeps its language, whatever its author reads the site in", () => {
  const [ana, bruno] = [
    aMember("Ana Jezik", { language: "en" }),
    aMember("Bruno Jezik", { language: "sr-Latn" }),
  ];
  const thread = aThread(ana);
  postReply(ana, thread, { body: "Шта мислите о томе?" });
  postReply(bruno, thread, { body: "Mislim da je to dobro i da treba probati." });
  expect(listReplies(ana, thread, 1).map((reply) => "language" in reply && reply.language)).toEqual([
    "sr-Cyrl",
    "sr-Latn",
  ]);
});
