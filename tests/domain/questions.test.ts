import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { findRest } from "~/domain/members/quota.server";
import { acceptAnswer, withdrawAnswer } from "~/domain/questions/answers.server";
import { countMentorsOf, listReach } from "~/domain/questions/mentors.server";
import {
  countQuestions,
  countWaiting,
  listQuestions,
  listWaitingQuestions,
  QUESTION_VIEWS,
} from "~/domain/questions/questions.server";
import { waitSince } from "~/domain/questions/rules";
import { Refusal } from "~/domain/refusal";
import { concealReply } from "~/domain/threads/concealment.server";
import { postReply } from "~/domain/threads/replies.server";
import { closeThread, getThread } from "~/domain/threads/threads.server";
import { wallTime } from "~/text/calendar";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { aQuestion, aReply, aThread } from "../support/threads";

const statusOf = (verb: () => unknown): number | "fine" => {
  try {
    verb();
    return "fine";
  } catch (error) {
    if (error instanceof Refusal) return error.status;
    throw error;
  }
};
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);
const cycle = aCycle("q-1");
const aMentor = (name: string, fields: string[]) =>
  inCycle(aMember(name, {}, { fields }), aCycle(`q-of-${name}`), "mentor");
const idsFor = (viewer: Parameters<typeof listWaitingQuestions>[0]) =>
  listWaitingQuestions(viewer, 500).map((question) => question.id);

test("a mentor gets the questions of her fields, longest waiting first", () => {
  const asker = aMember("Pita Prva");
  const mentor = aMentor("Mentorka Prva", ["music", "design"]);
  const young = aQuestion(asker, { fieldSlug: "music", createdAt: day(1) });
  const old = aQuestion(asker, { fieldSlug: "design", createdAt: day(9) });
  const general = aQuestion(asker, { fieldSlug: null, createdAt: day(4) });
  const elsewhere = aQuestion(asker, { fieldSlug: "performing-arts", createdAt: day(5) });
  aThread(asker, { fieldSlug: "music" });

  expect(idsFor(mentor)).toEqual([old.id, general.id, young.id]);
  expect(countWaiting(mentor)).toBe(3);
  expect(idsFor(aStaffMember("Tim Pitanja"))).toContain(elsewhere.id);
});

test("nothing waits for somebody who was never a mentor", () => {
  const mentee = inCycle(aMember("Menti Prvi", {}, { fields: ["music"] }), cycle);
  aQuestion(aMember("Pita Druga"), { fieldSlug: "music" });
  expect(idsFor(mentee)).toEqual([]);
  expect(countWaiting(mentee)).toBe(0);
  expect(countQuestions(mentee, "open")).toBeGreaterThan(0);
});

test("a question leaves the list when it is the mentor's own, answered by her, accepted, or closed", () => {
  const asker = aMember("Pita Treća");
  const mentor = aMentor("Mentor Treći", ["film"]);
  const make = (author = asker) => aQuestion(author, { fieldSlug: "film" });
  const [own, answered, accepted, closed, stays] = [make(mentor), make(), make(), make(), make()];
  aReply(mentor, answered);
  acceptAnswer(asker, accepted, aReply(aMember("Neko Treći"), accepted).id);
  closeThread(aStaffMember("Tim Treći"), closed, true);
  aReply(aMember("Drugi Neko"), stays);

  const waiting = idsFor(mentor);
  expect(waiting).toContain(stays.id);
  for (const gone of [own, answered, accepted, closed]) expect(waiting).not.toContain(gone.id);
  expect(countWaiting(mentor)).toBe(waiting.length);
});

test("the questions of an edition reach its own mentors only, in every view", () => {
  const asker = inCycle(aMember("Pita Četvrta"), cycle);
  const inside = inCycle(aMember("Mentor Unutra", {}, { fields: ["digital-culture"] }), cycle, "mentor");
  const outside = aMentor("Mentor Spolja", ["digital-culture"]);
  const question = aQuestion(asker, { fieldSlug: "digital-culture", cycleId: cycle });
  expect(idsFor(inside)).toContain(question.id);
  acceptAnswer(asker, question, aReply(inside, question).id);
  for (const view of QUESTION_VIEWS) {
    expect(listQuestions(outside, view, 1, 500).map((row) => row.id)).not.toContain(question.id);
  }
  expect(listQuestions(inside, "answered", 1, 500).map((row) => row.id)).toContain(question.id);
});

test("the asker accepts one answer, changes her mind, and takes it back", () => {
  const [asker, bruno] = [aMember("Pita Peta"), aMember("Bruno Odgovara")];
  const question = aQuestion(asker, { fieldSlug: "music" });
  const [first, second] = [aReply(bruno, question), aReply(bruno, question)];

  acceptAnswer(asker, question, first.id);
  expect(getThread(bruno, question.id)).toMatchObject({ acceptedReplyId: first.id, acceptedNumber: 1 });
  acceptAnswer(asker, question, second.id);
  expect(getThread(bruno, question.id)).toMatchObject({ acceptedReplyId: second.id, acceptedNumber: 2 });
  withdrawAnswer(asker, question);
  expect(getThread(bruno, question.id)).toMatchObject({ acceptedReplyId: null, acceptedNumber: null });
});

test("only the asker or staff choose; only a standing reply of this question can be chosen", () => {
  const [asker, bruno, staff] = [aMember("Pita Šesta"), aMember("Bruno Šesti Q"), aStaffMember("Tim Šesti")];
  const question = aQuestion(asker);
  const reply = aReply(bruno, question);
  const elsewhere = aReply(bruno, aQuestion(asker));
  const talk = aThread(asker);
  const talked = aReply(bruno, talk);

  expect(statusOf(() => acceptAnswer(bruno, question, reply.id))).toBe(403);
  expect(statusOf(() => withdrawAnswer(bruno, question))).toBe(403);
  expect(statusOf(() => acceptAnswer(asker, question, elsewhere.id))).toBe(404);
  expect(statusOf(() => acceptAnswer(asker, question, "rep_none"))).toBe(404);
  expect(statusOf(() => acceptAnswer(asker, talk, talked.id))).toBe(403);
  expect(statusOf(() => acceptAnswer(staff, question, reply.id))).toBe("fine");

  db.transaction((tx) => concealReply(tx, reply, { byId: staff.id, reason: "r", at: new Date() }));
  expect(statusOf(() => acceptAnswer(asker, question, reply.id))).toBe(409);
  expect(getThread(asker, question.id).acceptedReplyId, "a hidden answer answers nothing").toBeNull();
});

test("a question reaches the mentors of its field, never the asker, nobody dormant or suspended", () => {
  const asker = aMentor("Mentorka Pita", ["architecture"]);
  const reached = aMentor("Mentorka Dobija", ["architecture"]);
  inCycle(aMember("Uspavana", { claimedAt: null }, { fields: ["architecture"] }), cycle, "mentor");
  inCycle(aMember("Pauzirana", { suspendedAt: new Date() }, { fields: ["architecture"] }), cycle, "mentor");
  inCycle(aMember("Menti Polja", {}, { fields: ["architecture"] }), cycle);
  expect(listReach(asker).architecture).toMatchObject({ count: 1, first: [{ id: reached.id }] });
  expect(countMentorsOf("architecture")).toBe(2);
});

test("a wait is told in hours, days, months and years, and is too long from the seventh day", () => {
  const now = new Date("2026-01-10T12:00:00Z");
  const wait = (hours: number) => waitSince(new Date(now.getTime() - hours * 3_600_000), now);
  expect(wait(-1)).toEqual({ unit: "hours", count: 0, tooLong: false });
  expect(wait(23.9)).toEqual({ unit: "hours", count: 23, tooLong: false });
  expect(wait(24)).toEqual({ unit: "days", count: 1, tooLong: false });
  expect(wait(24 * 7 - 1)).toEqual({ unit: "days", count: 6, tooLong: false });
  expect(wait(24 * 7)).toEqual({ unit: "days", count: 7, tooLong: true });
  expect(wait(24 * 59)).toMatchObject({ unit: "days", count: 59 });
  expect(wait(24 * 61)).toMatchObject({ unit: "months", count: 2 });
  expect(wait(24 * 365 * 2)).toMatchObject({ unit: "months", count: 23 });
  expect(wait(24 * 366 * 2)).toMatchObject({ unit: "years", count: 2 });
});

test("who has answered as many questions as they offer in a month is left alone until the next, and may lift that", () => {
  const asker = aMember("Pita Mnogo");
  const mentor = aMentor("Mentorka Umerena", ["music"]);
  set(mentor, { monthlyQuestions: 2 });
  const [first, second, third, fourth] = [1, 2, 3, 4].map(() => aQuestion(asker, { fieldSlug: "music" }));
  const mentors = countMentorsOf("music");
  answer(mentor, first!);
  answer(mentor, first!, "Još nešto.");
  answer(asker, second!, "Ima li koga?");
  expect([countWaiting(mentor) > 0, findRest(mentor)]).toEqual([true, null]);

  answer(mentor, second!);
  const rest = findRest(mentor)!;
  expect(rest.answered).toBe(2);
  expect([wallTime(rest.until!).day, wallTime(rest.until!).hour]).toEqual([1, 0]);
  expect(rest.until!.getTime()).toBeGreaterThan(Date.now());
  expect([idsFor(mentor), countWaiting(mentor)]).toEqual([[], 0]);
  expect(countMentorsOf("music")).toBe(mentors - 1);
  expect(countQuestions(mentor, "open")).toBeGreaterThan(0);

  set(mentor, { pausedUntil: null });
  expect(idsFor(mentor)).toContain(third!.id);
  answer(mentor, third!);
  answer(mentor, second!, "A evo i ovo.");
  expect(findRest(mentor)).toBe(null);
  expect(idsFor(mentor)).toContain(fourth!.id);
});

test("a break of one's own is kept when it is longer, and who offers no questions gets none", () => {
  const asker = aMember("Pita Opet");
  const mentor = aMentor("Mentor Daleki", ["design"]);
  const far = new Date(Date.now() + 90 * 86_400_000);
  set(mentor, { monthlyQuestions: 1, pausedUntil: far });
  answer(mentor, aQuestion(asker, { fieldSlug: "design" }));
  expect(findRest(mentor)?.until).toEqual(far);
  set(mentor, { monthlyQuestions: 0, pausedUntil: null });
  aQuestion(asker, { fieldSlug: "design" });
  expect([idsFor(mentor), findRest(mentor)]).toEqual([[], { until: null, answered: null }]);
});

function set(member: { id: string }, values: Partial<typeof members.$inferInsert>): void {
  db.update(members).set(values).where(eq(members.id, member.id)).run();
}

function answer(author: Member, { id }: { id: string }, body = "Evo kako je bilo kod nas."): void {
  postReply(author, getThread(author, id), { body });
}
