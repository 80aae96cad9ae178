import { db } from "db/client.server";
import { blocks, memberKindsOfWork, members } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { addPair } from "~/domain/cycles/cycles.server";
import { AUDIENCE, AUDIENCE_NAMES, type AudienceName, CLOSENESS, reaches } from "~/domain/members/audience";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import type { Facet } from "~/domain/members/directory/directory-filter";
import type { Member } from "~/domain/members/person";
import { findCloseness } from "~/domain/members/visibility.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";

const sixth = aCycle("6-ciklus");
const zora = inCycle(
  aMember(
    "Zora Tajnović",
    {
      city: "Skrovište",
      organisation: "Podrum slika",
      position: "restauratorka",
      sectorSlug: "public",
      languages: ["sr", "fi"],
      monthlyQuestions: 2,
    },
    { fields: ["music"], helps: ["touring"], seeks: ["spaces"] },
  ),
  sixth,
);
db.insert(memberKindsOfWork).values({ memberId: zora.id, kindSlug: "education" }).run();

const pair = inCycle(aMember("Petra Par"), sixth, "mentor");
db.transaction((tx) => addPair(tx, sixth, pair.id, zora.id));
const readers: Record<string, Member> = {
  self: zora,
  staff: aStaffMember("Sofija Tim"),
  pair,
  cycle: inCycle(aMember("Cveta Drug"), sixth),
  member: aMember("Mara Ostala"),
};
const blocked = inCycle(aMember("Blaža Blok"), sixth);
db.insert(blocks).values({ memberId: zora.id, blockedId: blocked.id, createdAt: new Date() }).run();

const COLUMN = {
  listing: "audienceListing",
  city: "audienceCity",
  work: "audienceWork",
  helps: "audienceHelps",
  seeks: "audienceSeeks",
  languages: "audienceLanguages",
  contact: "audienceContact",
} as const;
type Part = keyof typeof COLUMN;

const OPEN = Object.fromEntries(Object.values(COLUMN).map((column) => [column, AUDIENCE.members]));
const only = (part: Part, audience: AudienceName) =>
  db
    .update(members)
    .set({ ...OPEN, [COLUMN[part]]: AUDIENCE[audience] })
    .where(eq(members.id, zora.id))
    .run();

const ask = (reader: Member, search: string) =>
  browseDirectory(reader, new URLSearchParams(search), "sr-Latn");
const finds = (reader: Member, search: string) =>
  ask(reader, search).people.some(({ person }) => person.id === zora.id);
const countOf = (reader: Member, facet: Facet, value: string) =>
  ask(reader, "").facets[facet].find((option) => option.value === value)?.count ?? 0;

/** By what a part lets somebody be found, counted and known. */
const WAYS: Record<
  Exclude<Part, "listing">,
  { facets: [Facet, string][]; words: string[]; shown: string[] }
> = {
  city: { facets: [["city", "skroviste"]], words: ["skroviste", "скровиште"], shown: ["Skrovište"] },
  work: {
    facets: [
      ["sector", "public"],
      ["kind", "education"],
    ],
    words: ["podrum", "restauratorka", "restauratorke"],
    shown: ["Podrum slika", "restauratorka"],
  },
  helps: { facets: [["helps", "touring"]], words: ["gostovanja"], shown: ["Gostovanja"] },
  seeks: { facets: [["seeks", "spaces"]], words: [], shown: ['"spaces"'] },
  languages: { facets: [["language", "fi"]], words: [], shown: ["finski"] },
  contact: { facets: [["available", "now"]], words: [], shown: [] },
};

test.each(
  Object.entries(readers).flatMap(([who, reader]) =>
    (Object.keys(WAYS) as (keyof typeof WAYS)[]).map((part) => [part, who, reader] as const),
  ),
)("%s is found, counted and shown to %s exactly as far as it reaches", (part, _who, reader) => {
  for (const audience of AUDIENCE_NAMES) {
    only(part, audience);
    const seen = reaches(AUDIENCE[audience], findCloseness(reader, zora.id));
    const { facets, words, shown } = WAYS[part];
    for (const [facet, value] of facets) {
      // What nobody may be asked for means nothing in an address, so then everybody is there: she is not alone.
      const chosen = ask(reader, `${facet}=${value}`);
      const alone =
        chosen.filter[facet].length > 0 && chosen.people.some(({ person }) => person.id === zora.id);
      expect([audience, facet, alone, countOf(reader, facet, value)]).toEqual([
        audience,
        facet,
        seen,
        seen ? 1 : 0,
      ]);
    }
    for (const word of words)
      expect([audience, word, finds(reader, `q=${word}`)]).toEqual([audience, word, seen]);
    const everything = JSON.stringify(ask(reader, ""));
    for (const text of shown)
      expect([audience, text, everything.includes(text)]).toEqual([audience, text, seen]);
    expect(finds(reader, "q=tajnovic")).toBe(true);
  }
});

test.each(Object.entries(readers))("whether she stands in the list of %s is hers to say", (_who, reader) => {
  const others = ask(reader, "").total;
  for (const audience of AUDIENCE_NAMES) {
    only("listing", audience);
    const seen = reaches(AUDIENCE[audience], findCloseness(reader, zora.id));
    expect([
      audience,
      finds(reader, ""),
      finds(reader, "q=tajnovic"),
      finds(reader, "city=skroviste"),
    ]).toEqual([audience, seen, seen, seen]);
    expect([audience, countOf(reader, "field", "music"), ask(reader, "").total]).toEqual([
      audience,
      seen ? 1 : 0,
      seen ? others : others - 1,
    ]);
  }
  only("listing", "members");
});

test("of two who blocked each other neither finds, counts or guesses the other; the team sees both", () => {
  only("listing", "public");
  expect(findCloseness(blocked, zora.id)).toBe(CLOSENESS.nobody);
  for (const search of ["", "q=tajnovic", "q=podrum", "city=skroviste", "cycle=6-ciklus"]) {
    expect(finds(blocked, search)).toBe(false);
  }
  expect(JSON.stringify(ask(blocked, "city=skroviste"))).not.toMatch(/Skrovi|skrovi/);
  expect(ask(zora, "q=blaza").total).toBe(0);
  expect(finds(readers.staff!, "q=tajnovic")).toBe(true);
});

test("what changes by any way at all is so in the next answer", () => {
  const mara = readers.member!;
  only("city", "members");
  expect(finds(mara, "city=skroviste")).toBe(true);
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, zora.id)).run();
  expect(finds(mara, "q=tajnovic")).toBe(false);
  db.update(members).set({ suspendedAt: null }).where(eq(members.id, zora.id)).run();
  expect(finds(mara, "q=tajnovic")).toBe(true);
  db.update(members).set({ leftAt: new Date() }).where(eq(members.id, zora.id)).run();
  expect(ask(mara, "q=tajnovic").total).toBe(0);
  db.update(members).set({ leftAt: null }).where(eq(members.id, zora.id)).run();
});

test("who confirmed their details within half a year is found by it, and falls out when the half-year is over", () => {
  const mara = readers.member!;
  const confirm = (days: number | null) =>
    db
      .update(members)
      .set({ confirmedAt: days === null ? null : new Date(Date.now() - days * 86_400_000) })
      .where(eq(members.id, zora.id))
      .run();
  for (const [days, fresh] of [
    [0, true],
    [170, true],
    [190, false],
    [null, false],
  ] as const) {
    confirm(days);
    const found = ask(mara, "confirmed=lately").people.some(({ person }) => person.id === zora.id);
    expect(found, `${days} days`).toBe(fresh);
  }
  confirm(1);
  const before = countOf(mara, "confirmed", "lately");
  vi.useFakeTimers({ now: Date.now() + 200 * 86_400_000, toFake: ["Date"] });
  expect(countOf(mara, "confirmed", "lately")).toBeLessThan(before);
  vi.useRealTimers();
});

test("whoever asked to be left alone is available again when the pause is over, without anybody's doing", async () => {
  const mara = readers.member!;
  only("city", "members");
  const pause = (until: number) =>
    db
      .update(members)
      .set({ pausedUntil: new Date(until) })
      .where(eq(members.id, zora.id))
      .run();
  pause(Date.now() + 3_600_000);
  expect(countOf(mara, "available", "now")).toBe(0);
  pause(Date.now() - 1);
  expect(countOf(mara, "available", "now")).toBe(1);
  pause(Date.now() + 60);
  expect(countOf(mara, "available", "now")).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(countOf(mara, "available", "now")).toBe(1);
});
