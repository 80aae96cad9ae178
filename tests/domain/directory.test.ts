import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import type { Member } from "~/domain/members/person";
import { aCycle, aMember, inCycle } from "../support/cast";

/** Somebody who reads without standing in the lists herself. */
const reader = aMember("Čitateljka", { claimedAt: null });
const ask = (search: string, language: "sr-Latn" | "sr-Cyrl" | "en" = "sr-Latn") =>
  browseDirectory(reader, new URLSearchParams(search), language);
const namesOf = (search: string) => ask(search).people.map(({ person }) => person.name);
const counts = (search: string, facet: "field" | "helps" | "role" | "cycle" | "city") =>
  Object.fromEntries(ask(search).facets[facet].map(({ value, count }) => [value, count]));

let sleeping: Member;

beforeAll(() => {
  const [fifth, sixth] = [aCycle("5-ciklus"), aCycle("6-ciklus")];
  const ana = aMember("Ana Babić", { city: "Niš" }, { fields: ["music"], helps: ["funding-calls"] });
  inCycle(inCycle(ana, fifth), sixth, "mentor");
  inCycle(aMember("Bruno Vasić", { city: "Niš" }, { fields: ["music", "film"], helps: ["touring"] }), fifth);
  inCycle(aMember("Cveta Savić", { city: "Pirot" }, { fields: ["film"], helps: ["funding-calls"] }), sixth);
  inCycle(
    aMember("Dara Perić", { city: "Pirot" }, { fields: ["design"], helps: ["touring"] }),
    sixth,
    "mentor",
  );
  aMember("Ema Lukić", { standing: "staff", organisation: "Kuća zvuka" });

  sleeping = aMember("Zora Sanković", { city: "Uspavanovac", claimedAt: null }, { fields: ["music"] });
  inCycle(sleeping, fifth);
  const sent = aMember("Žarko Udaljen", { city: "Niš" }, { fields: ["music"] });
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, sent.id)).run();
});

test("values of one facet are any of, facets together are all of", () => {
  expect(namesOf("field=music")).toEqual(["Ana Babić", "Bruno Vasić"]);
  expect(namesOf("field=music&field=film")).toEqual(["Ana Babić", "Bruno Vasić", "Cveta Savić"]);
  expect(namesOf("field=music&field=film&city=pirot")).toEqual(["Cveta Savić"]);
  expect(namesOf("field=music&field=film&helps=funding-calls&cycle=6-ciklus")).toEqual([
    "Ana Babić",
    "Cveta Savić",
  ]);
});

test("a person who was a mentee and then a mentor is found as each and as both", () => {
  expect(namesOf("role=mentee")).toEqual(["Ana Babić", "Bruno Vasić", "Cveta Savić"]);
  expect(namesOf("role=mentor")).toEqual(["Ana Babić", "Dara Perić"]);
  expect(namesOf("role=both")).toEqual(["Ana Babić"]);
  expect(namesOf("role=staff")).toEqual(["Ema Lukić"]);
  expect(counts("", "role")).toEqual({ mentee: 3, mentor: 2, both: 1, staff: 1 });
});

test("the counts of a facet follow the other filters", () => {
  expect(counts("", "field")).toMatchObject({ music: 2, film: 2, design: 1, literature: 0 });
  expect(counts("city=pirot", "field")).toMatchObject({ music: 0, film: 1, design: 1 });
  expect(counts("city=pirot&helps=touring", "field")).toMatchObject({ music: 0, film: 0, design: 1 });
  expect(counts("q=babic", "cycle")).toEqual({ "5-ciklus": 1, "6-ciklus": 1 });
});

test("a facet never counts itself out: the count is what choosing would give", () => {
  expect(counts("field=music", "field")).toEqual(counts("", "field"));
  expect(counts("field=music&city=nis", "city")).toEqual(counts("field=music", "city"));
  expect(counts("field=music", "city")).toEqual({ nis: 2, pirot: 0 });
});

test("every count is kept by the list that it promises", () => {
  for (const search of [
    "",
    "field=music",
    "city=pirot&role=mentor",
    "helps=touring&cycle=5-ciklus",
    "q=sav",
  ]) {
    const { facets, filter } = ask(search);
    for (const facet of ["field", "helps", "role", "cycle", "city"] as const) {
      const alone = new URLSearchParams(search);
      for (const { value, count } of facets[facet]) {
        alone.delete(facet);
        alone.set(facet, value);
        expect([search, facet, value, ask(alone.toString()).total]).toEqual([search, facet, value, count]);
      }
    }
    expect(filter.page).toBe(1);
  }
});

test("dormant and suspended people are nowhere: not in lists, counts, cities or search", () => {
  expect(ask("").total).toBe(5);
  expect(namesOf("q=zora")).toEqual([]);
  expect(namesOf("q=zarko")).toEqual([]);
  expect(ask("").facets.city.map(({ value }) => value)).toEqual(["nis", "pirot"]);
  expect(counts("", "cycle")).toEqual({ "6-ciklus": 3, "5-ciklus": 2 });
  expect(JSON.stringify(ask("city=uspavanovac"))).not.toContain("Uspavan");
  expect(JSON.stringify([ask(""), ask("q=zora"), ask("field=music", "sr-Cyrl")])).not.toContain(sleeping.id);
});

test("values nobody knows are ignored, and repeated ones count once", () => {
  const { filter, total } = ask(
    "field=alchemy&cycle=99&role=king&city=atlantis&helps=flying&kind=x&sector=x&available=later&sort=random&page=-3",
  );
  expect(filter).toEqual({
    field: [],
    specialism: [],
    cycle: [],
    role: [],
    city: [],
    helps: [],
    seeks: [],
    available: [],
    confirmed: [],
    kind: [],
    sector: [],
    language: [],
    q: "",
    sort: "name",
    page: 1,
  });
  expect(total).toBe(5);
  expect(ask("field=music&field=music").filter.field).toEqual(["music"]);
  expect(ask("page=99").filter.page).toBe(1);
});

test("nothing found names what to drop and what that would give, and shows people who come near", () => {
  const { total, loosened, near } = ask("field=music&city=pirot&helps=funding-calls");
  expect(total).toBe(0);
  expect(loosened).toEqual([
    { dropped: ["field"], count: 1 },
    { dropped: ["city"], count: 1 },
  ]);
  expect(near.map(({ person }) => person.name)).toEqual(["Cveta Savić"]);
  for (const { dropped, count } of loosened) {
    const rest = new URLSearchParams("field=music&city=pirot&helps=funding-calls");
    for (const facet of dropped) rest.delete(facet);
    expect(ask(rest.toString()).total).toBe(count);
  }
});

test("when no single filter is to blame, the fewest together are named", () => {
  const { loosened } = ask("field=design&city=nis&q=vasic");
  expect(loosened).toEqual([{ dropped: ["field"], count: 1 }]);
  expect(ask("field=design&q=nobodylikethat&role=staff&city=nis").loosened).toEqual([
    { dropped: ["field", "role", "q"], count: 2 },
  ]);
});

test("whoever helps with what was asked for says so first", () => {
  aMember("Fema Tasić", {}, { helps: ["branding-design", "photo-video", "spaces"], seeks: ["touring"] });
  const [fema] = ask("helps=spaces").people;
  expect(fema!.helps.map(({ slug }) => slug)).toEqual(["spaces", "branding-design", "photo-video"]);
  expect(fema!.seeks.map(({ slug }) => slug)).toEqual(["touring"]);
});

test("a topic found by its name stands before the others", () => {
  aMember("Gina Šarac", {}, { helps: ["branding-design", "photo-video", "spaces", "leadership"] });
  const gina = ask("q=liderstvo").people.find(({ person }) => person.name === "Gina Šarac");
  expect(gina!.helps.map(({ slug }) => slug)).toEqual(["leadership", "branding-design", "photo-video"]);
});

test("the newest edition first, or the freshest profile first, where that is asked for", () => {
  expect(namesOf("sort=newest").slice(0, 4)).toEqual([
    "Ana Babić",
    "Cveta Savić",
    "Dara Perić",
    "Bruno Vasić",
  ]);
  const now = Date.now();
  const confirmed = (name: string, ago: number) =>
    db
      .update(members)
      .set({ confirmedAt: new Date(now - ago) })
      .where(eq(members.name, name))
      .run();
  confirmed("Dara Perić", 1000);
  confirmed("Bruno Vasić", 5000);
  expect(namesOf("sort=confirmed").slice(0, 3)).toEqual(["Dara Perić", "Bruno Vasić", "Ana Babić"]);
});

test("no address of mail and no secret travels with the directory", () => {
  aMember("Gaga Tajić", { email: "gaga@example.org", passwordHash: "$argon2id$secret" });
  expect(JSON.stringify(ask(""))).not.toMatch(/example\.org|argon2/);
});
