import { db } from "db/client.server";
import { blocks, members } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { AUDIENCE } from "~/domain/members/audience";
import type { Member } from "~/domain/members/person";
import { suggestPeople } from "~/domain/members/suggestions.server";
import { findViewer } from "~/domain/members/viewer.server";
import { weekOf } from "~/text/calendar";
import { aCycle, aMember, inCycle } from "../support/cast";

const first = aCycle("first");
const second = aCycle("second");
const WEEK = "2026-11-16";

const ana = inCycle(
  aMember(
    "Ana",
    { city: "Niš" },
    { fields: ["museums-heritage"], helps: ["budgeting"], seeks: ["copyright"] },
  ),
  first,
);
const bruno = inCycle(aMember("Bruno", {}, { helps: ["copyright"] }), second);
const mira = inCycle(aMember("Mira", { city: "Niš" }), second);
const mate = inCycle(aMember("Sonja", { city: "Niš" }, { helps: ["copyright"] }), first);
const set = (member: Member, values: Partial<typeof members.$inferInsert>) =>
  db.update(members).set(values).where(eq(members.id, member.id)).run();
const suggestedTo = (member: Member, week = WEEK) =>
  suggestPeople(findViewer(member.id)!, "en", week).map(({ person, reasons }) => [
    person.name,
    reasons.map(({ kind }) => kind),
  ]);

test("Ana meets who can help her and who lives in her town, with the reasons, but nobody of her own edition", () => {
  expect(suggestedTo(ana)).toEqual([
    ["Bruno", ["helps"]],
    ["Mira", ["city"]],
  ]);
  expect(suggestedTo(bruno)).toEqual([["Ana", ["seeks"]]]);
  expect(suggestedTo(mate)).toEqual([["Mira", ["city"]]]);
});

test("what somebody keeps to themselves is no reason, and who is not listed is nobody", () => {
  set(mira, { audienceCity: AUDIENCE.me });
  expect(suggestedTo(ana)).toEqual([["Bruno", ["helps"]]]);
  set(bruno, { audienceHelps: AUDIENCE.cycle });
  expect(suggestedTo(ana)).toEqual([]);
  set(bruno, { audienceHelps: AUDIENCE.members, audienceListing: AUDIENCE.staff });
  expect(suggestedTo(ana)).toEqual([]);
  set(bruno, { audienceListing: AUDIENCE.members });
  set(mira, { audienceCity: AUDIENCE.members });
});

test("people who blocked each other are not suggested to each other", () => {
  db.insert(blocks).values({ memberId: bruno.id, blockedId: ana.id, createdAt: new Date() }).run();
  expect(suggestedTo(ana)).toEqual([["Mira", ["city"]]]);
  expect(suggestedTo(bruno)).toEqual([]);
});

test("five people, of one kind of reason not all, the same all week and others the next", () => {
  for (let number = 0; number < 30; number++) {
    inCycle(
      aMember(`Person ${number}`, { city: number % 3 ? "Niš" : "Bor" }, { fields: ["museums-heritage"] }),
      second,
    );
  }
  const names = (week: string) => suggestedTo(ana, week).map(([name]) => name);
  expect(names(WEEK)).toHaveLength(5);
  expect(names(WEEK)).toEqual(names(WEEK));
  const weeks = Array.from({ length: 12 }, (_, week) => names(`week ${week}`).join());
  expect(new Set(weeks).size).toBeGreaterThan(6);
});

test("a week begins on Monday in Belgrade", () => {
  expect(weekOf(new Date("2026-11-22T22:30:00Z"))).toBe("2026-11-16");
  expect(weekOf(new Date("2026-11-22T23:30:00Z"))).toBe("2026-11-23");
});
