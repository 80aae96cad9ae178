import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addPair } from "~/domain/cycles/cycles.server";
import { getProfile } from "~/domain/members/profile.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";

const fifth = aCycle("5-ciklus", { years: "2019/20" });
const sixth = aCycle("6-ciklus", { years: "2021/22" });
const pair = (mentor: { id: string }, mentee: { id: string }, cycle = fifth) =>
  db.transaction((tx) => addPair(tx, cycle, mentor.id, mentee.id));
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    const { status, key, params } = error as { status: number; key: string; params: object };
    return { status, key, params };
  }
  return undefined;
};

test("a page holds what the person keeps on it, named for the reader, and never the address of mail", () => {
  const ana = aMember("ana");
  const vera = aMember(
    "Vera Kiridžija",
    {
      email: "vera@example.org",
      passwordHash: "$argon2id$secret",
      city: "Niš",
      position: "kustoskinja",
      positionEn: "curator",
      organisation: "Muzej grada",
      bioHtml: "<p>Zdravo.</p>",
      bioEnHtml: "<p>Hello.</p>",
      languages: ["sr", "en", "hu"],
      lifePath: [{ year: 1994, text: "Diploma" }],
      capacity: "dva pitanja mesečno",
    },
    { fields: ["museums-heritage", "music"], helps: ["touring"], seeks: ["spaces"] },
  );
  const inEnglish = getProfile(ana, vera.handle, "en");
  expect(inEnglish).toMatchObject({
    position: { text: "curator" },
    city: { slug: "nis", name: "Niš" },
    languages: [
      { code: "sr", name: "Serbian" },
      { code: "en", name: "English" },
      { code: "hu", name: "Hungarian" },
    ],
    capacity: { text: "dva pitanja mesečno", lang: "sr-Latn" },
    fields: [{ slug: "museums-heritage" }, { slug: "music" }],
    helps: [{ slug: "touring" }],
    seeks: [{ slug: "spaces" }],
  });
  expect(inEnglish.bios.map(({ lang }) => lang)).toEqual(["en", "sr-Latn"]);
  const inCyrillic = getProfile(ana, vera.handle, "sr-Cyrl");
  expect(inCyrillic).toMatchObject({
    position: { text: "кустоскиња" },
    organisation: "Музеј града",
    city: { name: "Ниш" },
    languages: [{ name: "српски" }, { name: "енглески" }, { name: "мађарски" }],
  });
  for (const viewer of [ana, aStaffMember("Iva"), vera]) {
    expect(JSON.stringify(getProfile(viewer, vera.handle, "sr-Latn"))).not.toMatch(/example\.org|argon2/);
  }
});

test("a dormant person does not exist, except for the team", () => {
  const ana = aMember("ana");
  const sleeping = aMember("Zora Sanković", { claimedAt: null });
  const unknown = refusal(() => getProfile(ana, "nobody-at-all", "en"));
  expect(unknown).toMatchObject({ status: 404 });
  expect(refusal(() => getProfile(ana, sleeping.handle, "en"))).toEqual(unknown);
  const moderator = aMember("Mod", { standing: "moderator" });
  expect(refusal(() => getProfile(moderator, sleeping.handle, "en"))).toEqual(unknown);
  expect(getProfile(aStaffMember("Petar"), sleeping.handle, "en").state).toBe("dormant");
});

test("a suspended person is seen by the team only", () => {
  const ana = aMember("ana");
  const sent = aMember("Žarko Udaljen");
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, sent.id)).run();
  expect(refusal(() => getProfile(ana, sent.handle, "en"))).toMatchObject({ status: 404 });
  expect(getProfile(aStaffMember("Petar"), sent.handle, "en").state).toBe("suspended");
});

test("a pair names the other one only when both have come", () => {
  const ana = aMember("ana");
  const mentor = inCycle(aMember("Mira Mentorka"), fifth, "mentor");
  const here = inCycle(aMember("Hana Ovde"), fifth);
  const sleeping = inCycle(aMember("Zora Tajna", { claimedAt: null, city: "Skrovište" }), fifth);
  pair(mentor, here);
  pair(mentor, sleeping);

  const { mentees } = getProfile(ana, mentor.handle, "en").pairs;
  expect(mentees.map(({ person }) => person?.name ?? null).sort()).toEqual(["Hana Ovde", null].sort());
  const whole = JSON.stringify(getProfile(ana, mentor.handle, "en"));
  expect(whole).not.toMatch(/Zora|Skrovi/);
  expect(whole).not.toContain(sleeping.id);
  expect(getProfile(ana, here.handle, "en").pairs.mentors).toMatchObject([
    { person: { name: "Mira Mentorka" } },
  ]);
  expect(JSON.stringify(getProfile(aStaffMember("Iva"), mentor.handle, "en"))).toContain("Zora Tajna");

  db.update(members).set({ claimedAt: new Date() }).where(eq(members.id, sleeping.id)).run();
  expect(JSON.stringify(getProfile(ana, mentor.handle, "en"))).toContain("Zora Tajna");
});

test("two people read how they know each other: their pair and their editions", () => {
  const mentor = inCycle(inCycle(aMember("Mina"), fifth, "mentor"), sixth, "mentor");
  const mentee = inCycle(aMember("Lena"), fifth);
  const fellow = inCycle(aMember("Fana"), sixth);
  pair(mentor, mentee);
  expect(getProfile(mentee, mentor.handle, "en").shared).toMatchObject({
    pair: { years: "2019/20" },
    cycles: [{ slug: "5-ciklus" }],
  });
  expect(getProfile(fellow, mentor.handle, "en").shared).toMatchObject({
    pair: null,
    cycles: [{ slug: "6-ciklus" }],
  });
  expect(getProfile(mentor, mentor.handle, "en").shared).toBeNull();
});

test("one's own page says what it lacks; to others nothing is missing", () => {
  const [ana, vera] = [aMember("ana"), aMember("Vera", { city: "Niš" }, { helps: ["touring"] })];
  expect(getProfile(vera, vera.handle, "en").missing).toEqual([
    "fields",
    "bio",
    "position",
    "seeks",
    "lifePath",
    "languages",
    "capacity",
  ]);
  expect(getProfile(ana, vera.handle, "en").missing).toEqual([]);
});
