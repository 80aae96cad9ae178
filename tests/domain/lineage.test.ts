import { db } from "db/client.server";
import { blocks, members } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { giveConsents, withdrawConsent } from "~/domain/consents/consents.server";
import { addPair } from "~/domain/cycles/cycles.server";
import { drawCommunity } from "~/domain/lineage/community.server";
import { findPath } from "~/domain/lineage/path";
import { AUDIENCE } from "~/domain/members/audience";
import type { Member } from "~/domain/members/person";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";

const agrees = (...people: Member[]) =>
  db.transaction((tx) => {
    for (const { id } of people) giveConsents(tx, id, ["lineage"]);
  });
const paired = (cycleId: string, mentor: Member, mentee: Member) =>
  db.transaction((tx) => addPair(tx, cycleId, mentor.id, mentee.id));
const set = (member: Member, values: Partial<typeof members.$inferInsert>) =>
  db.update(members).set(values).where(eq(members.id, member.id)).run();
const namesIn = (viewer: Member) => drawCommunity(viewer, "sr-Latn").people.map(({ name }) => name);

const first = aCycle("first");
const second = aCycle("second");
const vuk = inCycle(aMember("Vuk"), first, "mentor");
const ana = inCycle(inCycle(aMember("Ana"), first, "mentee"), second, "mentor");
const lana = inCycle(aMember("Lana"), second, "mentee");
const mira = inCycle(aMember("Mira"), second, "mentee");
paired(first, vuk, ana);
paired(second, ana, lana);
paired(second, ana, mira);

test("a pair is drawn once both have agreed, and no longer when one takes it back", () => {
  expect(drawCommunity(lana, "sr-Latn").pairs).toEqual([]);
  agrees(vuk, ana, lana);
  expect(drawCommunity(lana, "sr-Latn").pairs).toHaveLength(2);
  db.transaction((tx) => withdrawConsent(tx, vuk.id, "lineage"));
  expect(drawCommunity(lana, "sr-Latn").pairs).toHaveLength(1);
  agrees(vuk);
});

test("Ana came as a mentee of the first edition and leads in the second: one petal in the oldest ring", () => {
  const { people } = drawCommunity(lana, "sr-Latn");
  expect(people.filter(({ name }) => name === "Ana")).toMatchObject([{ ring: 0, kind: "both" }]);
});

test("the way from Lana to Vuk leads over Ana, and none leads to Mira, who has not agreed", () => {
  const { people, pairs, me } = drawCommunity(lana, "sr-Latn");
  const at = (name: string) => people.findIndex((person) => person.name === name);
  const steps = findPath(pairs, me!, at("Vuk"));
  expect(steps?.map(({ to, as }) => [people[to]!.name, as])).toEqual([
    ["Ana", "mentor"],
    ["Vuk", "mentor"],
  ]);
  expect(findPath(pairs, me!, at("Mira"))).toBeUndefined();
});

test("a pair hidden from members is drawn for neither, only for those it reaches", () => {
  set(ana, { audiencePairs: AUDIENCE.staff });
  expect(drawCommunity(mira, "sr-Latn").pairs).toEqual([]);
  expect(drawCommunity(aStaffMember("Petra"), "sr-Latn").pairs).toHaveLength(2);
  set(ana, { audiencePairs: AUDIENCE.members });
});

test("dormant, suspended, unlisted and blocked people are not in the picture", () => {
  const dormant = inCycle(aMember("Dara", { claimedAt: null }), second);
  const paused = inCycle(aMember("Pavle", { suspendedAt: new Date() }), second);
  const shy = inCycle(aMember("Stana", { audienceListing: AUDIENCE.me }), second);
  const blocked = inCycle(aMember("Bora"), second);
  db.insert(blocks).values({ memberId: blocked.id, blockedId: lana.id, createdAt: new Date() }).run();
  for (const name of [dormant.name, paused.name, shy.name, blocked.name]) {
    expect(namesIn(lana)).not.toContain(name);
  }
  expect(namesIn(shy)).toContain("Stana");
  expect(namesIn(mira)).toContain("Bora");
});

test("of two ways the shorter is shown, and somebody’s way to themselves is empty", () => {
  expect(
    findPath(
      [
        [0, 1, 0],
        [1, 2, 0],
        [0, 2, 1],
      ],
      0,
      2,
    ),
  ).toEqual([{ to: 2, as: "mentee", ring: 1 }]);
  expect(findPath([], 3, 3)).toEqual([]);
});
