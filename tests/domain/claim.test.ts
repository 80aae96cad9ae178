import { db } from "db/client.server";
import { members, roomMembers } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { hasConsent } from "~/domain/consents/consents.server";
import { addPair } from "~/domain/cycles/cycles.server";
import { claimProfile } from "~/domain/joining/claim.server";
import { findInvitation } from "~/domain/joining/invitation.server";
import { findKey, findKeyByCode } from "~/domain/keys/keys.server";
import { openRoom } from "~/domain/rooms/rooms.server";
import { aCycle, aMember, inCycle } from "../support/cast";
import { aDormant, aKeyOf, claimedAt } from "../support/joining";
import { heard, refused } from "../support/refusals";

const DAY = 24 * 60 * 60 * 1000;

test("a person of the programme comes in by the link of the letter, once", () => {
  const milica = aDormant("milica");
  const { token } = aKeyOf(milica, "claim");
  const key = findKey("claim", token)!;

  const facts = heard(() => claimProfile(key, "sr-Latn"));

  expect(claimedAt(milica)).not.toBeNull();
  expect(hasConsent(milica.id, "directory")).toBe(true);
  expect(facts).toContainEqual({ type: "member.changed", memberId: milica.id });
  expect(findKey("claim", token)).toMatchObject({ state: "used" });
  expect(refused(() => claimProfile(key, "sr-Latn"))).toEqual({ status: 409, key: "joining.claim.dead" });
});

test("whoever comes enters the rooms of their cycles, and a room they were put out of stays shut", () => {
  const [third, fifth] = [aCycle("3-ciklus"), aCycle("5-ciklus")];
  const [roomOfThird, roomOfFifth] = db.transaction((tx) => [
    openRoom(tx, { id: third, slug: "3-ciklus" }),
    openRoom(tx, { id: fifth, slug: "5-ciklus" }),
  ]);
  const vesna = inCycle(inCycle(aDormant("vesna"), third), fifth, "mentor");
  db.insert(roomMembers)
    .values({ roomId: roomOfFifth!, memberId: vesna.id, joinedAt: new Date(), removedAt: new Date() })
    .run();

  const facts = heard(() => claimProfile(findKey("claim", aKeyOf(vesna, "claim").token)!, "sr-Latn"));

  const inside = db.select().from(roomMembers).where(eq(roomMembers.memberId, vesna.id)).all();
  expect(inside.filter(({ removedAt }) => removedAt === null).map(({ roomId }) => roomId)).toEqual([
    roomOfThird,
  ]);
  expect(facts).toContainEqual({ type: "room.joined", roomId: roomOfThird, memberId: vesna.id });
});

test("a newer letter withdraws the older link, and thirty days end every one", () => {
  const olga = aDormant("olga");
  const older = aKeyOf(olga, "claim");
  const newer = aKeyOf(olga, "claim");
  expect(findKey("claim", older.token)).toMatchObject({ state: "withdrawn" });
  const later = new Date(Date.now() + 31 * DAY);
  expect(findKey("claim", newer.token, later)).toMatchObject({ state: "expired" });
  const key = findKey("claim", newer.token)!;
  expect(refused(() => claimProfile(key, "en", later))).toMatchObject({ status: 409 });
  expect(claimedAt(olga)).toBeNull();
});

test("a link opens nothing for a paused person, nor after the team has corrected the address", () => {
  const paused = aDormant("paula");
  const moved = aDormant("mara");
  const [one, other] = [aKeyOf(paused, "claim"), aKeyOf(moved, "claim")];
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, paused.id)).run();
  db.update(members).set({ email: "mara.nova@example.org" }).where(eq(members.id, moved.id)).run();
  for (const { token } of [one, other]) {
    expect(refused(() => claimProfile(findKey("claim", token)!, "en"))).toMatchObject({ status: 409 });
  }
});

test("a key of another purpose claims nothing", () => {
  const rada = aDormant("rada");
  expect(findKey("claim", aKeyOf(rada, "reset").token)).toBeUndefined();
});

test("the code of the letter may be typed with O for 0 and I or L for 1", () => {
  const { code } = aKeyOf(aDormant("ena"), "claim");
  const typed = code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
  expect(findKeyByCode("claim", "ena@example.org", ` ${typed.slice(0, 3)} ${typed.slice(3)}`)).toBeDefined();
  expect(findKeyByCode("claim", "ena@example.org", "000000")).toBeUndefined();
});

test("the invitation greets by cycle and role, and names the mentor only when the mentor is here", () => {
  const cycle = aCycle("4-ciklus", { number: 4, years: "2017/18" });
  const zora = inCycle(aDormant("zora"), cycle);
  const vuk = inCycle(aDormant("vuk"), cycle, "mentor");
  db.transaction((tx) => addPair(tx, cycle, vuk.id, zora.id));

  expect(findInvitation(zora.id, "sr-Latn")).toMatchObject({
    person: { name: "zora" },
    greeting: null,
    parts: [{ role: "mentee", cycle: { number: 4, years: "2017/18" } }],
    pair: null,
  });
  claimProfile(findKey("claim", aKeyOf(vuk, "claim").token)!, "sr-Latn");
  // A photo would be asked for by somebody who may not see it yet, and nothing would stand in its place.
  db.update(members).set({ photoKey: "kept" }).where(eq(members.id, vuk.id)).run();
  expect(findInvitation(zora.id, "sr-Latn")?.pair).toMatchObject({
    role: "mentor",
    other: { name: "vuk", photo: null },
  });
  db.update(members).set({ audiencePairs: 1 }).where(eq(members.id, vuk.id)).run();
  expect(findInvitation(zora.id, "sr-Latn")?.pair).toBeNull();
  expect(findInvitation(vuk.id, "sr-Latn")).toBeUndefined();
  expect(findInvitation(aMember("iva").id, "sr-Latn")).toBeUndefined();
});
