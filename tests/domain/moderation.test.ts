import { db, sqlite } from "db/client.server";
import { messages, moderationLog, reports, threads } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { countLog, listLog } from "~/domain/moderation/log-lines.server";
import { countOpenReports, getCase, listOpenCases } from "~/domain/moderation/queue.server";
import { findOwnReport, report, reportDraft } from "~/domain/moderation/reports.server";
import { CASES_A_PAGE, REPORTS_AN_HOUR } from "~/domain/moderation/rules";
import { decide, decisionDraft, undoDecision } from "~/domain/moderation/sanctions.server";
import { getTarget } from "~/domain/moderation/targets.server";
import { acceptAnswer } from "~/domain/questions/answers.server";
import { listWaitingQuestions } from "~/domain/questions/questions.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { listReplies } from "~/domain/threads/replies.server";
import { getThread } from "~/domain/threads/threads.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { aReport, logOf, theMessage, theReply, theThread } from "../support/moderation";
import { heard, refused } from "../support/refusals";
import { aDraft, aRoom } from "../support/rooms";
import { aQuestion, aReply, aThread } from "../support/threads";

/** All that waits for somebody, on all pages. */
const queueOf = (viewer: Member) => {
  const pages = Math.ceil(countOpenReports(viewer) / CASES_A_PAGE);
  return Array.from({ length: pages }, (_, page) => listOpenCases(viewer, page + 1)).flat();
};
const casesOf = (viewer: Member) => queueOf(viewer).map(({ target }) => target.id);
const caseOf = (viewer: Member, { id }: { id: string }) =>
  queueOf(viewer).find(({ target }) => target.id === id);

test("a report reaches the queue once, however often it is sent", () => {
  const [ana, bruno, staff] = [aMember("Ana Prva"), aMember("Bruno Prvi"), aStaffMember("Tim Prvi")];
  const reply = aReply(bruno, aThread(ana), "Broj telefona je 555-01-23.");
  const target = getTarget(ana, theReply(reply));
  const before = countOpenReports(staff);

  const facts = heard(() => {
    for (let time = 0; time < 20; time++) report(ana, target, { reason: "privacy", note: "telefon" });
  });

  expect(facts).toEqual([{ type: "report.changed" }]);
  expect(countOpenReports(staff)).toBe(before + 1);
  const open = caseOf(staff, reply)!;
  expect(open.reports).toMatchObject([{ reason: "privacy", note: "telefon" }]);
  expect(open.excerpt).toBe("Broj telefona je 555-01-23.");
  expect(logOf(theReply(reply))).toEqual([{ actorId: ana.id, action: "report.made", reason: "privacy" }]);
});

test("reports of one thing are one case, the longest waiting first", () => {
  const [ana, bruno, vesna, staff] = [
    aMember("Ana Red"),
    aMember("Bruno Red"),
    aMember("Vesna Red"),
    aStaffMember("Tim Red"),
  ];
  const thread = aThread(ana);
  const [first, second] = [aReply(bruno, thread), aReply(bruno, thread)];
  aReport(vesna, theReply(first), "rude");
  aReport(vesna, theReply(second), "spam");
  aReport(ana, theReply(first), "privacy");

  const queue = queueOf(staff).filter(({ target }) => [first.id, second.id].includes(target.id));
  expect(queue.map(({ target, reports }) => [target.id, reports.length])).toEqual([
    [first.id, 2],
    [second.id, 1],
  ]);
});

test("one's own words are not reported, nor what is hidden already", () => {
  const [ana, bruno, staff] = [aMember("Ana Svoje"), aMember("Bruno Svoje"), aStaffMember("Tim Svoje")];
  const reply = aReply(bruno, aThread(ana));
  expect(refused(() => aReport(bruno, theReply(reply)))).toMatchObject({ status: 403 });
  decide(staff, getTarget(staff, theReply(reply)), { decision: "hide", reason: "r" });
  expect(refused(() => aReport(ana, theReply(reply)))).toMatchObject({ status: 404 });
  expect(refused(() => aReport(staff, theReply(reply)))).toMatchObject({ status: 403 });
});

test("nobody reports what they cannot see, and it looks like what never was", async () => {
  const cycle = aCycle("mod-1");
  const [ana, outside] = [inCycle(aMember("Ana Tajna"), cycle), aMember("Spolja Tajna")];
  const thread = aThread(ana, { cycleId: cycle });
  const room = aRoom("mod-room-1", [ana]);
  await postMessage(ana, getRoom(ana, room.slug), aDraft("samo za nas"));
  const { id } = db.select().from(messages).where(eq(messages.roomId, room.id)).get()!;
  for (const ref of [theThread(thread), theReply(aReply(ana, thread)), theMessage(id)]) {
    const never = { ...ref, id: "rep_none" };
    expect(refused(() => getTarget(outside, ref))).toEqual(refused(() => getTarget(outside, never)));
  }
});

test("whoever reports without end is asked to slow down", () => {
  const [ana, bruno] = [aMember("Ana Žurba"), aMember("Bruno Žurba")];
  const thread = aThread(bruno);
  for (let count = 0; count < REPORTS_AN_HOUR; count++) aReport(ana, theReply(aReply(bruno, thread)));
  expect(refused(() => aReport(ana, theReply(aReply(bruno, thread))))).toMatchObject({ status: 429 });
});

test("a hidden reply is a place for others, and its author reads the reason", () => {
  const [ana, bruno, staff] = [aMember("Ana Sklon"), aMember("Bruno Sklon"), aStaffMember("Tim Sklon")];
  const thread = aThread(ana);
  const reply = aReply(bruno, thread, "tajna reč");
  aReport(ana, theReply(reply));

  const facts = heard(() =>
    decide(staff, getTarget(staff, theReply(reply)), { decision: "hide", reason: "Ime treće osobe." }),
  );

  expect(facts).toEqual([
    { type: "reply.changed", threadId: thread.id, replyId: reply.id },
    { type: "report.changed" },
  ]);
  expect(JSON.stringify(listReplies(ana, thread, 1))).not.toMatch(/tajna|Ime treće/);
  expect(listReplies(bruno, thread, 1)[0]).toMatchObject({ hiddenReason: "Ime treće osobe." });
  expect(getThread(ana, thread.id).replyCount).toBe(0);
  expect(casesOf(staff)).not.toContain(reply.id);
  expect(findOwnReport(ana, theReply(reply))).toMatchObject({ decision: "hidden" });
  expect(logOf(theReply(reply)).at(-1)).toEqual({
    actorId: staff.id,
    action: "reply.hidden",
    reason: "Ime treće osobe.",
  });
});

test("taking a decision back brings words, counts, the accepted answer and the reports back", () => {
  const asker = aMember("Ana Pita");
  const mentor = inCycle(aMember("Mentor Odgovara", {}, { fields: ["design"] }), aCycle("mod-2"), "mentor");
  const staff = aStaffMember("Tim Vraća");
  const question = aQuestion(asker, { fieldSlug: "design" });
  const reply = aReply(mentor, question);
  acceptAnswer(asker, question, reply.id);
  aReport(asker, theReply(reply));
  const target = getTarget(staff, theReply(reply));
  const acceptedAt = getThread(asker, question.id).acceptedAt;

  decide(staff, target, { decision: "hide", reason: "r" });
  expect(getThread(asker, question.id)).toMatchObject({ acceptedReplyId: null, replyCount: 0 });
  expect(listWaitingQuestions(staff, 500).map((row) => row.id)).toContain(question.id);

  undoDecision(staff, target, { reason: "posle žalbe" });
  expect(getThread(asker, question.id)).toMatchObject({
    acceptedReplyId: reply.id,
    acceptedAt,
    replyCount: 1,
  });
  expect(listReplies(asker, question, 1)[0]).toMatchObject({ hiddenAt: null, hiddenReason: null });
  expect(casesOf(staff)).toContain(reply.id);
  expect(logOf(theReply(reply)).map((line) => [line.action, line.reason])).toEqual([
    ["report.made", "rude"],
    ["reply.hidden", "r"],
    ["reply.restored", "posle žalbe"],
  ]);
});

test("an answer accepted meanwhile is not overruled by an undo", () => {
  const [asker, mentor, staff] = [aMember("Ana Bira"), aMember("Mentor Bira"), aStaffMember("Tim Bira")];
  const question = aQuestion(asker);
  const [first, second] = [aReply(mentor, question), aReply(mentor, question)];
  acceptAnswer(asker, question, first.id);
  const target = getTarget(staff, theReply(first));
  decide(staff, target, { decision: "hide", reason: "r" });
  acceptAnswer(asker, question, second.id);
  undoDecision(staff, target);
  expect(getThread(asker, question.id).acceptedReplyId).toBe(second.id);
});

test("what is kept stays, its reporter learns it, and a second reporter opens the case again", () => {
  const [ana, bruno, vesna] = [aMember("Ana Ostaje"), aMember("Bruno Ostaje"), aMember("Vesna Ostaje")];
  const staff = aStaffMember("Tim Ostaje");
  const reply = aReply(bruno, aThread(ana));
  aReport(ana, theReply(reply));
  decide(staff, getTarget(staff, theReply(reply)), { decision: "keep" });
  expect(findOwnReport(ana, theReply(reply))).toMatchObject({ decision: "kept" });
  expect(casesOf(staff)).not.toContain(reply.id);

  expect(aReport(ana, theReply(reply))).toBe(false);
  expect(casesOf(staff)).not.toContain(reply.id);
  aReport(vesna, theReply(reply));
  expect(caseOf(staff, reply)).toMatchObject({ again: true });
  expect(getCase(staff, theReply(reply)).history).toMatchObject({ replies: 1, kept: 1, hidden: 0 });
});

test("an undo opens only what that decision had closed", () => {
  const [ana, bruno, vesna] = [aMember("Ana Samo"), aMember("Bruno Samo"), aMember("Vesna Samo")];
  const staff = aStaffMember("Tim Samo");
  const ref = theReply(aReply(bruno, aThread(ana)));
  aReport(ana, ref);
  decide(staff, getTarget(staff, ref), { decision: "keep" });
  db.update(reports)
    .set({ decidedAt: new Date(1) })
    .where(eq(reports.reporterId, ana.id))
    .run();
  aReport(vesna, ref);
  decide(staff, getTarget(staff, ref), { decision: "hide", reason: "r" });
  undoDecision(staff, getTarget(staff, ref));
  expect(findOwnReport(ana, ref)).toMatchObject({ decision: "kept" });
  expect(findOwnReport(vesna, ref)).toMatchObject({ decision: null });
});

test("of two who decide at once the second is told so, and nothing is written twice", () => {
  const [ana, bruno] = [aMember("Ana Dvoje"), aMember("Bruno Dvoje")];
  const [iva, petar] = [aStaffMember("Iva Dvoje"), aStaffMember("Petar Dvoje")];
  const thread = aThread(ana);
  const ref = theReply(aReply(bruno, thread));
  aReport(ana, ref);
  const seen = getTarget(iva, ref);
  decide(petar, seen, { decision: "keep", before: 0 });
  const late = { status: 409, key: "moderation.problem.decided" };
  expect(refused(() => decide(iva, seen, { decision: "hide", reason: "r", before: 0 }))).toEqual(late);
  expect(refused(() => decide(iva, seen, { decision: "keep" }))).toEqual(late);
  expect(getThread(ana, thread.id).replyCount).toBe(1);

  undoDecision(petar, seen);
  expect(refused(() => undoDecision(iva, seen))).toEqual(late);
  decide(petar, seen, { decision: "hide", reason: "r" });
  expect(refused(() => decide(iva, seen, { decision: "hide", reason: "r" }))).toEqual(late);
  expect(logOf(ref).map((line) => line.action)).toEqual([
    "report.made",
    "report.kept",
    "report.reopened",
    "reply.hidden",
  ]);
});

test("a hidden thread is there for its author and the team, and comes back", () => {
  const [ana, bruno, staff] = [aMember("Ana Tema"), aMember("Bruno Tema"), aStaffMember("Tim Tema")];
  const thread = aThread(ana);
  aReport(bruno, theThread(thread), "spam");
  decide(staff, getTarget(staff, theThread(thread)), { decision: "hide", reason: "Reklama." });
  expect(refused(() => getThread(bruno, thread.id))).toMatchObject({ status: 404 });
  expect(getThread(ana, thread.id).hiddenReason).toBe("Reklama.");
  undoDecision(staff, getTarget(staff, theThread(thread)));
  expect(getThread(bruno, thread.id).hiddenAt).toBeNull();
  expect(casesOf(staff)).toContain(thread.id);
});

test("for a message its author leaves the room at once, and an undo lets them in again", async () => {
  const [ana, bruno, staff] = [aMember("Ana Soba"), aMember("Bruno Soba"), aStaffMember("Tim Soba")];
  const { slug, id: roomId } = aRoom("mod-room-2", [ana, bruno]);
  await postMessage(bruno, getRoom(bruno, slug), aDraft("Prodajem karte"));
  const { id } = db.select().from(messages).where(eq(messages.roomId, roomId)).get()!;
  aReport(ana, theMessage(id), "spam");
  const target = getTarget(staff, theMessage(id));
  expect(refused(() => decide(staff, target, { decision: "hide", reason: "r" }))).toMatchObject({
    status: 403,
  });

  const facts = heard(() => decide(staff, target, { decision: "remove", reason: "Treća reklama." }));
  expect(facts.map((fact) => fact.type)).toEqual(["room.left", "room.event", "report.changed"]);
  expect(refused(() => getRoom(bruno, slug))).toMatchObject({ status: 404 });
  expect(logOf({ type: "member", id: bruno.id })).toEqual([
    { actorId: staff.id, action: "room.removed", reason: "Treća reklama." },
  ]);

  undoDecision(staff, target);
  expect(getRoom(bruno, slug).isMember).toBe(true);
  expect(casesOf(staff)).toContain(id);
  expect(listLog(staff, 1).find((line) => line.action === "room.removed")).toMatchObject({
    person: { id: bruno.id },
    room: { slug },
  });
});

test("alumni who moderate see the cases of what they may see; nobody decides about their own words", () => {
  const cycle = aCycle("mod-3");
  const [ana, bruno] = [inCycle(aMember("Ana Krug"), cycle), inCycle(aMember("Bruno Krug"), cycle)];
  const helper = aMember("Pomoć Krug", { standing: "moderator" });
  const inside = theReply(aReply(bruno, aThread(ana, { cycleId: cycle })));
  const open = theReply(aReply(bruno, aThread(ana)));
  const own = theReply(aReply(helper, aThread(ana)));
  for (const ref of [inside, open, own]) aReport(ana, ref);

  expect(casesOf(helper)).toContain(open.id);
  expect(casesOf(helper)).not.toContain(inside.id);
  expect(casesOf(helper)).not.toContain(own.id);
  expect(countOpenReports(helper)).toBe(casesOf(helper).length);
  expect(refused(() => getCase(helper, inside))).toMatchObject({ status: 404 });
  expect(refused(() => getCase(helper, own))).toMatchObject({ status: 403 });
  expect(refused(() => decide(helper, getTarget(helper, own), { decision: "keep" }))).toMatchObject({
    status: 403,
  });
  decide(helper, getTarget(helper, open), { decision: "keep" });
  expect(casesOf(helper)).not.toContain(open.id);
});

test("members decide nothing and have nothing that waits", () => {
  const [ana, bruno] = [aMember("Ana Obična"), aMember("Bruno Običan")];
  const ref = theReply(aReply(bruno, aThread(bruno)));
  aReport(ana, ref);
  const target = getTarget(ana, ref);
  expect(refused(() => decide(ana, target, { decision: "hide", reason: "r" }))).toMatchObject({
    status: 403,
  });
  expect(refused(() => undoDecision(ana, target))).toMatchObject({ status: 403 });
  expect(refused(() => listOpenCases(ana))).toMatchObject({ status: 403 });
  expect(refused(() => listLog(ana))).toMatchObject({ status: 403 });
  expect(countOpenReports(ana)).toBe(0);
});

test("the log names who, what and why, but not who reported the reader's own words", () => {
  const [ana, staff] = [aMember("Ana Dnevnik"), aStaffMember("Tim Dnevnik")];
  const colleague = aStaffMember("Tim Drugi");
  const reply = aReply(staff, aThread(ana), "oštro");
  aReport(ana, theReply(reply));
  decide(colleague, getTarget(colleague, theReply(reply)), {
    decision: "keep",
    reason: "oštro, ali po pravilima",
  });

  const [kept, made] = listLog(colleague, 1);
  expect(kept).toMatchObject({
    action: "report.kept",
    actor: { id: colleague.id },
    target: { id: reply.id },
    reason: "oštro, ali po pravilima",
    undoable: true,
  });
  expect(made).toMatchObject({ action: "report.made", actor: { id: ana.id }, undoable: false });
  const [, ownMade] = listLog(staff, 1);
  expect(ownMade).toMatchObject({ action: "report.made", actor: null });
  expect(listLog(staff, 1)[0]!.undoable).toBe(false);
});

test("the log tells a moderator nothing about what they may not see", () => {
  const cycle = aCycle("mod-4");
  const [ana, bruno] = [inCycle(aMember("Ana Ne"), cycle), inCycle(aMember("Bruno Ne"), cycle)];
  const [helper, staff] = [aMember("Pomoć Ne", { standing: "moderator" }), aStaffMember("Tim Ne")];
  const ref = theReply(aReply(bruno, aThread(ana, { cycleId: cycle })));
  aReport(ana, ref);
  decide(staff, getTarget(staff, ref), { decision: "hide", reason: "pominje platu" });
  expect(listLog(helper, 1)[0]).toMatchObject({ action: "reply.hidden", target: null, reason: "" });
  expect(listLog(staff, 1)[0]).toMatchObject({ target: { id: ref.id }, reason: "pominje platu" });
});

test("only the last word about a thing can be taken back from the log", () => {
  const [ana, bruno, staff] = [aMember("Ana Zadnja"), aMember("Bruno Zadnji"), aStaffMember("Tim Zadnji")];
  const ref = theReply(aReply(bruno, aThread(ana)));
  aReport(ana, ref);
  const target = getTarget(staff, ref);
  decide(staff, target, { decision: "hide", reason: "prvo" });
  undoDecision(staff, target);
  decide(staff, target, { decision: "hide", reason: "drugo" });
  const lines = listLog(staff, 1, 5).filter((line) => line.target?.id === ref.id);
  expect(lines.map((line) => [line.action, line.undoable])).toEqual([
    ["reply.hidden", true],
    ["reply.restored", false],
    ["reply.hidden", false],
    ["report.made", false],
  ]);
});

test("nobody changes the log or shortens it, not even by SQL", () => {
  const [ana, bruno] = [aMember("Ana Zapis"), aMember("Bruno Zapis")];
  aReport(ana, theReply(aReply(bruno, aThread(ana))));
  const before = countLog();
  expect(() => db.update(moderationLog).set({ reason: "drugo" }).run()).toThrow(/append-only/);
  expect(() => db.delete(moderationLog).run()).toThrow(/append-only/);
  expect(() => sqlite.exec("DELETE FROM moderation_log WHERE number = 1")).toThrow(/append-only/);
  expect(countLog()).toBe(before);
});

test("a decision that fails half way leaves nothing behind", () => {
  const [ana, bruno, staff] = [aMember("Ana Pola"), aMember("Bruno Pola"), aStaffMember("Tim Pola")];
  const thread = aThread(ana);
  const ref = theReply(aReply(bruno, thread));
  aReport(ana, ref);
  sqlite.exec(
    "CREATE TEMP TRIGGER no_log BEFORE INSERT ON main.moderation_log BEGIN SELECT RAISE(ABORT, 'disk'); END",
  );
  try {
    const facts = heard(() => {
      expect(() => decide(staff, getTarget(staff, ref), { decision: "hide", reason: "r" })).toThrow("disk");
    });
    expect(facts).toEqual([]);
  } finally {
    sqlite.exec("DROP TRIGGER no_log");
  }
  expect(getThread(ana, thread.id).replyCount).toBe(1);
  expect(casesOf(staff)).toContain(ref.id);
});

test("whoever is decided about reads a reason, so one is asked for", () => {
  const problems = (draft: object) =>
    decisionDraft.safeParse(draft).error?.issues.map((issue) => issue.message);
  expect(problems({ decision: "keep" })).toBeUndefined();
  expect(problems({ decision: "hide", reason: "  " })).toEqual(["moderation.problem.reason"]);
  expect(problems({ decision: "burn", reason: "x" })).toEqual(["forms.choose"]);
  expect(problems({ decision: "hide", reason: "x".repeat(1001) })).toEqual(["forms.tooLong"]);
  expect(problems({ decision: "hide", reason: "x", before: "1e3" })).toEqual(["forms.invalid"]);
  expect(reportDraft.safeParse({ reason: "boring" }).success).toBe(false);
  expect(reportDraft.safeParse({ reason: "rude" }).data).toEqual({ reason: "rude", note: "" });
});

test("a thread knows what was hidden in it only through its counts: a hidden one is not counted twice", () => {
  const [ana, bruno, staff] = [aMember("Ana Broji"), aMember("Bruno Broji"), aStaffMember("Tim Broji")];
  const thread = aThread(ana);
  const [first] = [aReply(bruno, thread), aReply(bruno, thread), aReply(ana, thread)];
  decide(staff, getTarget(staff, theReply(first)), { decision: "hide", reason: "r" });
  const row = db.select().from(threads).where(eq(threads.id, thread.id)).get();
  expect(row).toMatchObject({ lastNumber: 3, replyCount: 2 });
});
