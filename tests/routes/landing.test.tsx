import { db } from "db/client.server";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { addPair } from "~/domain/cycles/cycles.server";
import { countSky } from "~/domain/members/sky.server";
import { LANGUAGES, type Language } from "~/i18n/languages";
import { type LandingData, LandingPage } from "~/routes/_index/landing";
import { loader } from "~/routes/_index/route";
import { ReaderProvider } from "~/ui/reader";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { visit } from "../support/visits";

const first = aCycle("prvi", { number: 1 });
const second = aCycle("drugi", { number: 2 });
const someone = (name: string, city: string, fields: string[], draft = {}) =>
  aMember(
    name,
    { city, organisation: `Kuća ${name}`, email: `${name.split(" ")[0]}@example.org`, ...draft },
    { fields },
  );

const jelena = inCycle(someone("Jelena Đurković", "Zrenjanin", ["museums-heritage", "film"]), first);
const ognjen = inCycle(someone("Ognjen Žižić", "Užice", ["film"]), first, "mentor");
const ksenija = inCycle(inCycle(someone("Ksenija Obućina", "Pirot", ["film"]), first), second, "mentor");
const dormant = inCycle(someone("Dragoslav Spavač", "Prokuplje", ["film"], { claimedAt: null }), first);
const suspended = inCycle(someone("Miroljub Tišina", "Vršac", ["film"], { suspendedAt: new Date() }), first);
const team = aStaffMember("Iva Strugar");
const PEOPLE = [jelena, ognjen, ksenija, dormant, suspended, team];
db.transaction((tx) => {
  addPair(tx, first, ognjen.id, jelena.id);
  addPair(tx, first, ognjen.id, dormant.id);
  addPair(tx, second, ksenija.id, jelena.id);
});

async function landingOf(language: Language): Promise<LandingData> {
  return (await visit(null, loader, { path: `/?lang=${language}` })).data as LandingData;
}

function drawn(landing: LandingData, language: Language, demo = true): string {
  const reader = {
    language,
    demo,
    outbox: demo,
    theme: "system" as const,
    now: new Date().toISOString(),
    timeZone: "Europe/Belgrade",
    viewer: null,
    counts: null,
    path: "/",
  };
  return renderToString(
    <ReaderProvider reader={reader}>
      <LandingPage landing={landing} />
    </ReaderProvider>,
  );
}

test("the visitors' page holds nobody: no name, handle, id, city, house, address or face, in no script", async () => {
  for (const language of LANGUAGES) {
    const landing = await landingOf(language);
    const all = JSON.stringify(landing) + drawn(landing, language);
    for (const person of PEOPLE) {
      for (const trace of [person.id, person.handle, person.email, ...person.name.split(" ")]) {
        if (trace) expect(all, `${trace} in ${language}`).not.toContain(trace);
      }
    }
    expect(all).not.toMatch(
      /Zrenjanin|Užice|Pirot|Prokuplje|Vršac|Зрењанин|Ужице|Јелена|Огњен|Ksenij|Ксениј|Kuća J/,
    );
    expect(all).not.toMatch(/class="avatar|@example\.org|mem_/);
  }
});

test("the sky counts those who have come; the dormant, the suspended and the team are not in it", () => {
  const { people, mentees, mentors, editions, fields } = countSky();
  expect(people).toHaveLength(3);
  expect([mentees, mentors]).toEqual([2, 2]);
  expect(editions).toEqual([1, 2]);
  expect(people.map(({ field, ring, kind }) => `${field} ${ring} ${kind}`).sort()).toEqual([
    "film 0 both",
    "film 0 mentor",
    "mus 0 mentee",
  ]);
  expect(fields).toEqual({ film: 3, mus: 1 });
});

test("a line of the sky is a pair of two who have both come", () => {
  const { people, pairs } = countSky();
  const kindOf = (id: number) => people.find((person) => person.id === id)!.kind;
  expect(pairs.map(([mentor, mentee]) => [kindOf(mentor), kindOf(mentee)])).toEqual([
    ["both", "mentee"],
    ["mentor", "mentee"],
  ]);
});

test("the page is the same for every visitor of a language, without a script and without a word that ages", async () => {
  for (const language of LANGUAGES) {
    const [one, two] = [await landingOf(language), await landingOf(language)];
    expect(two).toEqual(one);
    expect(drawn(one, language)).not.toMatch(/<script|<time/);
  }
});

test("each language has its own title and description, and one address", async () => {
  const pages = await Promise.all(LANGUAGES.map(landingOf));
  expect(new Set(pages.map(({ title }) => title)).size).toBe(3);
  expect(new Set(pages.map(({ description }) => description)).size).toBe(3);
  expect(new Set(pages.map(({ canonical }) => canonical)).size).toBe(1);
  expect(pages[0]!.canonical).toMatch(/^http:\/\/[^/?]+\/$/);
});

test("invented voices and supporters stand in the demo only, and say that they are invented", async () => {
  const landing = await landingOf("en");
  const [demo, real] = [drawn(landing, "en", true), drawn(landing, "en", false)];
  expect(demo).toContain("The quotations in this demo are invented");
  expect(demo).toContain("Jasen Paper Mill");
  expect(real).not.toMatch(/call on a Sunday|Jasen|invented|demo/);
});
