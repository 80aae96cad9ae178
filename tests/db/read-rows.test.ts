import { db, prepared } from "db/client.server";
import { members, participations, threads } from "db/schema";
import { asc, eq, inArray, lte, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { startThread } from "~/domain/threads/threads.server";
import { aCycle, aMember, inCycle } from "../support/cast";

const ana = inCycle(aMember("Ana Redova"), aCycle("rows-1"));
const bruno = aMember("Bruno Redov");
const draft = { title: "Redovi", body: "Jedan *red*.", topics: [], field: "music" };
const { id: threadId } = startThread(ana, "discussion", draft);
const both = { ana: ana.id, bruno: bruno.id };

const people = () =>
  db
    .select({
      ...{ id: members.id, fields: members.faceFields, locked: members.nameLocked, left: members.leftAt },
      ...{ since: members.createdAt, came: members.claimedAt, languages: members.languages },
      role: participations.role,
      letters: sql<number>`length(${members.name})`.as("letters"),
      isAna: sql<number>`${members.id} = ${sql.placeholder("ana")}`.mapWith(Boolean),
      seenAt: sql`${members.createdAt}`.mapWith(members.createdAt),
      nothing: sql<null>`null`.mapWith(Number),
      bound: sql<number>`${7}`,
    })
    .from(members)
    .leftJoin(participations, eq(participations.memberId, members.id))
    .where(inArray(members.id, [sql.placeholder("ana"), sql.placeholder("bruno")]))
    .orderBy(asc(members.name))
    .prepare();

const upTo = () =>
  db
    .select()
    .from(threads)
    .where(lte(threads.createdAt, sql.param(sql.placeholder("at"), threads.createdAt)))
    .prepare();

const nested = () =>
  db
    .select({ thread: threads.id, author: { id: members.id, name: members.name }, part: participations })
    .from(threads)
    .innerJoin(members, eq(members.id, threads.authorId))
    .leftJoin(participations, eq(participations.memberId, threads.closedAt))
    .where(eq(threads.id, sql.placeholder("thread")))
    .prepare();

test("a prepared query gives the rows that an unprepared one gives: dates, truths, lists and nothings", () => {
  const rows = prepared(people)().all(both);
  expect(rows).toStrictEqual(people().all(both));
  expect(rows).toMatchObject([
    { id: ana.id, isAna: true, role: expect.any(String), nothing: null, bound: 7, locked: false, left: null },
    { id: bruno.id, isAna: false, role: null, since: expect.any(Date), fields: expect.any(Array) },
  ]);
  expect(prepared(people)().get(both)).toStrictEqual(people().get(both));
});

test("what is asked for is put into the database's own words, and nothing is found where nothing is", () => {
  const threadsUpTo = prepared(() => ({ upTo: upTo() }))().upTo;
  const now = { at: new Date() };
  expect(threadsUpTo.all(now)).toStrictEqual(upTo().all(now));
  expect(threadsUpTo.all(now).map(({ id }) => id)).toContain(threadId);
  expect(threadsUpTo.all({ at: new Date(0) })).toEqual([]);
  expect(threadsUpTo.get({ at: new Date(0) })).toBeUndefined();
  expect(() => threadsUpTo.all({})).toThrow(/placeholder "at"/);
});

test("rows inside of rows are left to the library", () => {
  const asked = { thread: threadId };
  expect(prepared(nested)().all(asked)).toStrictEqual(nested().all(asked));
  expect(prepared(nested)().get(asked)).toMatchObject({ author: { id: ana.id }, part: null });
});
