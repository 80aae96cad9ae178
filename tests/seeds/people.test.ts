import { ADVISORY_BOARD, CAST, MODERATORS, TEAM } from "db/seeds/people/cast";
import { castPairs } from "db/seeds/people/cast-pairs";
import { castPeople } from "db/seeds/people/cast-people";
import { editions } from "db/seeds/people/editions";
import { FAMOUS_NAMES } from "db/seeds/people/famous-names";
import { ANYBODY, MEN, WOMEN } from "db/seeds/people/first-names";
import { BEYOND_CULTURE, OCCUPATIONS } from "db/seeds/people/occupations";
import { SECTOR_OF_KIND } from "db/seeds/people/organisation-kinds";
import { ORGANISATIONS } from "db/seeds/people/organisations";
import type { PersonSeed } from "db/seeds/people/person-seed";
import { SURNAMES } from "db/seeds/people/surnames";
import { seededRandom } from "db/seeds/random";
import { expect, test } from "vitest";
import vocabulary from "~/domain/fields/vocabulary.json";
import { nameIn } from "~/text/person-name";
import { isSerbianName, toCyrillic, toLatin } from "~/text/scripts";
import { slug } from "~/text/slug";
import { formsSpoken } from "./spoken-forms";

const NOW = new Date("2026-03-10T10:00:00Z");
/** What holds must hold for any seed, so that nobody has to keep one. */
const COMMUNITIES = [1, 20, 77, 2012].map((seed) => {
  const random = seededRandom(seed);
  const people = castPeople(random, NOW);
  return { people, pairs: castPairs(random, people) };
});
const everybody = COMMUNITIES.flatMap(({ people }) => people);
const [{ people: PEOPLE }] = COMMUNITIES as [(typeof COMMUNITIES)[0]];

const count = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length;
const percent = (people: readonly PersonSeed[], holds: (person: PersonSeed) => boolean) =>
  (count(people, holds) / people.length) * 100;
const person = (people: readonly PersonSeed[], key: string) => {
  const found = people.find((each) => each.key === key);
  if (!found) throw new Error(`Nobody is called ${key}`);
  return found;
};
const tally = (items: readonly string[]) => {
  const times = new Map<string, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return times;
};
const sentences = (bio: string) => bio.split(/\n\n|(?<=[.!?])\s+/);
const expectBetween = (value: number, least: number, most: number, what: string) => {
  expect(value, what).toBeGreaterThanOrEqual(least);
  expect(value, what).toBeLessThanOrEqual(most);
};

test("there are names enough for a community, each with its Cyrillic form", () => {
  const first = [...WOMEN, ...MEN, ...ANYBODY];
  expect(new Set(first.map(([latin]) => latin)).size).toBe(first.length);
  expect(first.length).toBeGreaterThanOrEqual(120);
  expect(new Set(SURNAMES.map(([latin]) => latin)).size).toBe(SURNAMES.length);
  expect(SURNAMES.length).toBeGreaterThanOrEqual(250);
  for (const [latin, cyrillic] of [...first, ...SURNAMES]) {
    expect(cyrillic).toBe(toCyrillic(latin));
    expect(toLatin(cyrillic)).toBe(latin);
  }
  for (const { people } of COMMUNITIES) {
    expect(new Set(people.map(({ name }) => toLatin(name).split(" ")[0])).size).toBeGreaterThanOrEqual(120);
    expect(new Set(people.map(({ name }) => toLatin(name).split(" ").at(-1))).size).toBeGreaterThanOrEqual(
      250,
    );
  }
});

test("seven editions: six have ended, the seventh began four months ago", () => {
  const list = editions(NOW);
  expect(list.map(({ slug, startsYear, endsYear }) => `${slug} ${startsYear}–${endsYear}`)).toEqual([
    "1-ciklus 2012–2013",
    "2-ciklus 2014–2015",
    "3-ciklus 2016–2017",
    "4-ciklus 2017–2019",
    "5-ciklus 2019–2020",
    "6-ciklus 2021–2022",
    "7-ciklus 2025–2026",
  ]);
  expect(list.at(-1)?.startsOn.toISOString()).toBe("2025-11-10T00:00:00.000Z");
  expect(list.map(({ endsOn }) => endsOn === null)).toEqual([...Array(6).fill(false), true]);
  expect(editions(new Date("2026-06-30T23:00:00Z")).at(-1)?.startsOn.toISOString()).toBe(
    "2026-02-28T00:00:00.000Z",
  );
});

test("every edition has 25 mentees and 25 mentors, 350 participations of some 330 people", () => {
  for (const { people } of COMMUNITIES) {
    expectBetween(people.length, 322, 338, "people");
    expect(people.flatMap(({ participations }) => participations)).toHaveLength(350);
    for (const { slug: edition } of editions(NOW)) {
      for (const role of ["mentee", "mentor"]) {
        const theirs = people.filter(({ participations }) =>
          participations.some((part) => part.edition === edition && part.role === role),
        );
        expect(theirs, `${edition} ${role}`).toHaveLength(25);
      }
    }
    const both = people.filter(
      ({ participations }) => new Set(participations.map(({ role }) => role)).size === 2,
    );
    expectBetween(both.length, 18, 22, "people with two roles");
    for (const { participations } of both) expect(participations[0]?.role).toBe("mentee");
  }
});

test("a mentor and a mentee of each edition make a pair, each of them once", () => {
  for (const { people, pairs } of COMMUNITIES) {
    expect(pairs).toHaveLength(175);
    for (const role of ["mentor", "mentee"] as const) {
      expect(new Set(pairs.map((pair) => `${pair.edition} ${pair[role]}`)).size).toBe(175);
      for (const pair of pairs) {
        expect(person(people, pair[role]).participations).toContainEqual({ edition: pair.edition, role });
      }
    }
    expect(pairs).toContainEqual({ edition: "7-ciklus", mentor: CAST.mentor, mentee: CAST.mentee });
    expect(pairs.every(({ mentor, mentee }) => mentor !== mentee)).toBe(true);
  }
});

test("the same seed tells the same people, another seed others", () => {
  const again = castPeople(seededRandom(1), NOW);
  expect(again).toEqual(PEOPLE);
  expect(castPeople(seededRandom(2), NOW)).not.toEqual(PEOPLE);
});

test("no two people share a handle, an address or a name, and every address is at example.org", () => {
  for (const { people } of COMMUNITIES) {
    for (const of of [(p: PersonSeed) => p.key, (p: PersonSeed) => p.email, (p: PersonSeed) => p.name]) {
      expect(new Set(people.map(of)).size).toBe(people.length);
    }
    for (const { email, key, name } of people) {
      expect(email).toMatch(/^[a-z0-9-]+@example\.org$/);
      expect(key).toBe(slug(name));
    }
  }
});

test("nobody is called like somebody known", () => {
  for (const { name } of everybody) expect(FAMOUS_NAMES.has(toLatin(name)), name).toBe(false);
});

test("a name reads right in Cyrillic, or stays as it is", () => {
  for (const each of everybody) {
    if (each.nameLocked) continue;
    const latin = nameIn(each, "sr-Latn");
    expect(nameIn(each, "sr-Cyrl"), latin).toMatch(/^[\p{Script=Cyrillic}\- ]+$/u);
    if (!each.nameCyrillic) expect(isSerbianName(each.name), latin).toBe(true);
  }
  expect(nameIn(person(PEOPLE, "djurdjina-sarcevic"), "sr-Cyrl")).toBe("Ђурђина Шарчевић");
  expect(nameIn(person(PEOPLE, "emoke-szonyi"), "sr-Cyrl")).toBe("Emőke Szőnyi");
  for (const { people } of COMMUNITIES) {
    const albanian = people.find(({ nameCyrillic }) => nameCyrillic !== null);
    expect(albanian && toCyrillic(albanian.name)).not.toBe(albanian?.nameCyrillic);
  }
});

test("people live where the programme's people live", () => {
  for (const { people } of COMMUNITIES) {
    const share = (city: string) => percent(people, (each) => each.city === city);
    expectBetween(share("Beograd"), 34, 42, "Beograd");
    expectBetween(share("Novi Sad"), 8, 14, "Novi Sad");
    expectBetween(share("Niš"), 5, 10, "Niš");
    expect(new Set(people.map(({ city }) => city)).size).toBeGreaterThanOrEqual(40);
    for (const { slug: edition } of editions(NOW)) {
      const there = people.filter(
        ({ city, participations }) =>
          city === "Kosjerić" &&
          participations.some((part) => part.edition === edition && part.role === "mentee"),
      );
      expect(there.length, `Kosjerić in ${edition}`).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(people.map(({ timeZone }) => timeZone)).size).toBeGreaterThanOrEqual(8);
    const bridge = people.filter(({ participations }) =>
      participations.some(({ edition }) => edition === "7-ciklus"),
    );
    for (const country of ["AL", "MK", "XK", "BA", "ME"]) {
      expect(
        bridge.some((each) => each.country === country),
        country,
      ).toBe(true);
    }
  }
});

test("no field is the main one of less than 2 or more than 12 of a hundred people", () => {
  for (const { people } of COMMUNITIES) {
    for (const { slug: field } of vocabulary.fields) {
      expectBetween(
        percent(people, ({ fields }) => fields[0] === field),
        2,
        12,
        field,
      );
    }
    expect(people.some(({ fields, claimed }) => fields.length === 0 && claimed)).toBe(true);
  }
});

test("everything a profile chooses stands in the vocabulary", () => {
  const slugs = (list: readonly { slug: string }[]) => new Set(list.map(({ slug }) => slug));
  const fields = slugs(vocabulary.fields);
  const topics = slugs(vocabulary.topics);
  const kinds = slugs(vocabulary.kindsOfWork);
  const sectors = slugs(vocabulary.sectors);
  const specialisms = new Set(
    vocabulary.fields.flatMap((field) => field.specialisms.map(({ slug }) => slug)),
  );
  for (const each of everybody) {
    expectBetween(each.fields.length, 0, 5, each.key);
    for (const list of [each.helps, each.seeks, each.kindsOfWork, each.languages]) {
      expect(new Set(list).size, each.key).toBe(list.length);
      expect(list.length, each.key).toBeLessThanOrEqual(8);
    }
    for (const [chosen, known] of [
      [each.fields, fields],
      [each.specialisms, specialisms],
      [each.kindsOfWork, kinds],
      [[...each.helps, ...each.seeks], topics],
      [each.sector ? [each.sector] : [], sectors],
    ] as const) {
      for (const one of chosen) expect(known.has(one), `${each.key}: ${one}`).toBe(true);
    }
    expect(
      each.helps.some((topic) => each.seeks.includes(topic)),
      each.key,
    ).toBe(false);
  }
});

test("the shares of address forms, sectors and activity are those of the programme", () => {
  for (const { people } of COMMUNITIES) {
    const share = (holds: (each: PersonSeed) => boolean) => percent(people, holds);
    expectBetween(
      share(({ address }) => address === "f"),
      60,
      64,
      "f",
    );
    expectBetween(
      share(({ address }) => address === "m"),
      31,
      35,
      "m",
    );
    expectBetween(
      share(({ address }) => address === "avoid"),
      4,
      6,
      "avoid",
    );
    expectBetween(
      share(({ sector }) => sector === "public"),
      29,
      40,
      "public",
    );
    expectBetween(
      share(({ sector }) => sector === "civil"),
      24,
      34,
      "civil",
    );
    expectBetween(
      share(({ sector }) => sector === "independent"),
      15,
      24,
      "independent",
    );
    expectBetween(
      share(({ sector }) => sector === "private"),
      8,
      18,
      "private",
    );
    expectBetween(
      share(({ claimed }) => !claimed),
      17,
      23,
      "dormant",
    );
    expectBetween(
      share(({ activity }) => activity === "writes"),
      18,
      24,
      "writing",
    );
    const mentors = people.filter(({ participations }) =>
      participations.some(({ role }) => role === "mentor"),
    );
    expectBetween(
      percent(mentors, ({ specialisms }) => specialisms.length === 0),
      30,
      48,
      "mentors beyond culture",
    );
  }
});

test("a dormant profile says nothing in the person's own words", () => {
  for (const each of everybody.filter(({ claimed }) => !claimed)) {
    expect([each.bioSr, each.bioEn, each.vocative, each.capacity, each.contactStyle]).toEqual(
      Array(5).fill(null),
    );
    expect([each.helps, each.seeks, each.lifePath]).toEqual([[], [], []]);
    expect(each.activity).toBe("never");
  }
});

test("houses are invented once each, and nobody works in another town's house", () => {
  const houses = Object.entries(ORGANISATIONS).flatMap(([city, kinds]) =>
    Object.values(kinds).flatMap((names) => names.map((name) => [name, city] as const)),
  );
  const cityOf = new Map(houses);
  expect(houses.length).toBeGreaterThanOrEqual(90);
  expect(cityOf.size).toBe(houses.length);
  const cyrillic = new Map(houses.map(([name, city]) => [toCyrillic(name), city]));
  for (const { organisation, city, key } of everybody) {
    if (!organisation || organisation === "Tim programa") continue;
    expect(cityOf.get(organisation) ?? cyrillic.get(organisation), `${key} in ${organisation}`).toBe(city);
  }
  for (const { at } of Object.values(OCCUPATIONS).flat())
    for (const kind of at) expect(SECTOR_OF_KIND).toHaveProperty(kind);
});

test("a position agrees with the person", () => {
  const forms = new Map<string, string>();
  for (const { position } of [...Object.values(OCCUPATIONS).flat(), ...BEYOND_CULTURE]) {
    const [his, hers, neutral] = position.split("|") as [string, string, string];
    expect(new Set([his, hers, neutral]).size, position).toBe(3);
    forms.set(his, "m").set(hers, "f").set(neutral, "avoid");
  }
  for (const { position, address, key } of everybody) {
    if (!position) continue;
    const form = forms.get(toLatin(position));
    if (form) expect(form, `${key}: ${position}`).toBe(address);
  }
  expect(person(PEOPLE, CAST.alumna).position).toBe("kustoskinja");
  expect(person(PEOPLE, CAST.mentee).position).toBe("konzervator papira");
  expect(person(PEOPLE, "sasa-njemcevic").position).toBe("uredništvo portala");
});

test("a profile speaks in the person's gender, or in none", () => {
  let spoken = 0;
  for (const { bioSr, address, key } of everybody) {
    for (const { form, words } of formsSpoken(bioSr ?? "")) {
      spoken++;
      expect(form, `${key}: ${words}`).toBe(address);
    }
    expect(bioSr ?? "", key).not.toMatch(/[[\]{}|]/);
  }
  expect(spoken).toBeGreaterThan(50);
});

test("no two profiles begin alike, and no sentence is heard more than three times", () => {
  for (const { people } of COMMUNITIES) {
    for (const language of ["bioSr", "bioEn"] as const) {
      const bios = people.flatMap((each) => each[language] ?? []);
      expect(new Set(bios).size).toBe(bios.length);
      for (const [sentence, times] of tally(bios.flatMap(sentences))) {
        expect(times, sentence).toBeLessThanOrEqual(3);
      }
      for (const bio of bios) expectBetween(bio.split("\n\n").length, 1, 3, bio);
    }
    const openings = people.flatMap(({ bioSr }) => (bioSr ? sentences(bioSr)[0] : []));
    expect(new Set(openings).size).toBe(openings.length);
    expectBetween(openings.length, 200, 290, "Serbian profiles");
    expectBetween(
      count(people, ({ bioEn }) => bioEn !== null),
      50,
      130,
      "English profiles",
    );
  }
});

test("a life runs forward and not past today", () => {
  const paths = everybody.filter(({ lifePath }) => lifePath.length > 0);
  expect(paths.length / everybody.length).toBeGreaterThan(0.3);
  for (const { lifePath, key } of paths) {
    const years = lifePath.map(({ year }) => year);
    expect(years, key).toEqual([...years].sort((a, b) => a - b));
    expect(years.at(-1), key).toBeLessThanOrEqual(NOW.getUTCFullYear());
    expect(new Set(lifePath.map(({ text }) => text)).size, key).toBe(lifePath.length);
    expect(lifePath.length, key).toBeLessThanOrEqual(5);
  }
});

test("the people to try, the team, the board and the moderators have their parts", () => {
  for (const { people } of COMMUNITIES) {
    for (const [part, key] of Object.entries(CAST)) {
      expect(person(people, key)).toMatchObject({
        email: `${part}@example.org`,
        claimed: true,
        activity: "writes",
      });
    }
    expect(person(people, CAST.alumna)).toMatchObject({ city: "Novi Sad", address: "f", vocative: "Jelena" });
    expect(person(people, CAST.mentor).participations.length).toBeGreaterThan(1);
    expect(person(people, CAST.mentee).participations).toEqual([{ edition: "7-ciklus", role: "mentee" }]);
    expect(TEAM.map((key) => person(people, key).standing).sort()).toEqual([
      "admin",
      ...Array(4).fill("staff"),
    ]);
    expect(ADVISORY_BOARD.map((key) => person(people, key))).toHaveLength(8);
    expect(count(people, ({ standing }) => standing === "moderator")).toBe(MODERATORS.length);
    for (const key of MODERATORS) expect(person(people, key).participations[0]?.role).toBe("mentee");
  }
});

test("profiles written in English only belong to people who do not write Serbian", () => {
  const strangers = everybody.filter(({ languages }) => !languages.includes("sr"));
  expect(strangers.some(({ bioEn }) => bioEn !== null)).toBe(true);
  for (const { bioSr, language, key } of strangers) expect([bioSr, language], key).toEqual([null, "en"]);
  for (const { languages, key } of everybody) {
    expect(languages.length, key).toBeGreaterThan(0);
    for (const code of languages) expect(code, key).toMatch(/^[a-z]{2}$/);
  }
});

test("the edges of a community are there", () => {
  for (const { people } of COMMUNITIES) {
    const cyrillic = people.filter(({ name }) => /\p{Script=Cyrillic}/u.test(name));
    expectBetween(cyrillic.length, 5, 9, "names in Cyrillic only");
    for (const { name, bioSr, position } of cyrillic) {
      expect(`${name} ${bioSr ?? ""} ${position ?? ""}`).not.toMatch(/[čćšđž]/i);
    }
    expect(people.some(({ name }) => name.startsWith("Nada "))).toBe(true);
    expect(people.some(({ name }) => name.startsWith("Nađa "))).toBe(true);
    expect(people.some(({ name }) => !name.includes(" "))).toBe(true);
    expect(people.some(({ name }) => /\p{L}-\p{L}/u.test(name.split(" ").at(-1) ?? ""))).toBe(true);
    expect(people.some(({ hidesPresence }) => hidesPresence)).toBe(true);
    expect(people.some(({ fields, participations }) => !fields.length && participations.length > 0)).toBe(
      true,
    );
    expect(
      people.some(
        ({ name }) =>
          (
            name
              .split(" ")
              .at(-1)
              ?.match(/[čćšđž]/gi) ?? []
          ).length >= 3,
      ),
    ).toBe(true);
  }
});
