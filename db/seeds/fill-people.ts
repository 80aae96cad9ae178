import type { Tx } from "db/client.server";
import { memberKindsOfWork, memberSpecialisms } from "db/schema";
import { giveConsents } from "~/domain/consents/consents.server";
import { addCycle, addPair, addParticipation } from "~/domain/cycles/cycles.server";
import { addMember, refreshFace } from "~/domain/members/members.server";
import { renderProse } from "~/domain/prose/render.server";
import type { EditionSeed, PairSeed, PersonSeed } from "./people/person-seed";

const DAY = 24 * 60 * 60 * 1000;

/** The ids of what has been written, by the seeds' own keys. */
export type Ids = { cycles: Map<string, string>; people: Map<string, string> };

/** Writes editions, people, participations and pairs; `passwordHash` is for the people to try. */
export function fillPeople(
  tx: Tx,
  seeds: { editions: EditionSeed[]; people: PersonSeed[]; pairs: PairSeed[] },
  now: Date,
  passwordOf: (person: PersonSeed) => string | null,
): Ids {
  const cycles = new Map(
    seeds.editions.map((edition, index) => [edition.slug, addEdition(tx, edition, index + 1)]),
  );
  const people = new Map(
    seeds.people.map((person, index) => [person.key, addPerson(tx, person, index, now, passwordOf(person))]),
  );
  for (const person of seeds.people) {
    const id = people.get(person.key)!;
    for (const { edition, role } of person.participations) {
      addParticipation(tx, id, cycles.get(edition)!, role);
    }
    refreshFace(tx, id);
  }
  for (const pair of seeds.pairs) {
    addPair(tx, cycles.get(pair.edition)!, people.get(pair.mentor)!, people.get(pair.mentee)!);
  }
  return { cycles, people };
}

function addEdition(tx: Tx, edition: EditionSeed, position: number): string {
  const last = String(edition.endsYear).slice(2);
  return addCycle(tx, {
    slug: edition.slug,
    number: edition.number,
    nameEn: edition.name.en,
    nameLatin: edition.name.srLatn,
    years: `${edition.startsYear}/${last}`,
    countries: edition.countries,
    startsOn: edition.startsOn,
    endsOn: edition.endsOn,
    position,
  });
}

function addPerson(tx: Tx, seed: PersonSeed, index: number, now: Date, passwordHash: string | null): string {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const id = addMember(
    tx,
    {
      handle: seed.key,
      name: seed.name,
      nameLatin: seed.nameLatin,
      nameCyrillic: seed.nameCyrillic,
      nameLocked: seed.nameLocked,
      vocative: seed.vocative,
      address: seed.address,
      email: seed.email,
      passwordHash,
      standing: seed.standing,
      city: seed.city,
      organisation: seed.organisation,
      position: seed.position,
      positionEn: seed.positionEn,
      sectorSlug: seed.sector,
      bioLatin: seed.bioSr,
      bioHtml: seed.bioSr && renderProse(seed.bioSr),
      bioEn: seed.bioEn,
      bioEnHtml: seed.bioEn && renderProse(seed.bioEn),
      capacity: seed.capacity,
      contactStyle: seed.contactStyle,
      ...(seed.claimed ? newerWords(seed, index) : {}),
      languages: seed.languages,
      lifePath: seed.lifePath,
      hidesPresence: seed.hidesPresence,
      // Whoever tries somebody on keeps the language they came in.
      language: passwordHash ? null : seed.language,
      timeZone: seed.timeZone,
      createdAt: ago(900),
      claimedAt: seed.claimed ? ago(30 + (index % 700)) : null,
      welcomedAt: seed.claimed ? ago(30 + (index % 700)) : null,
      // Freshness varies: some confirmed last week, some a year ago.
      confirmedAt: seed.claimed ? ago((index * 37) % 400) : null,
    },
    seed,
  );
  if (seed.claimed) agree(tx, id, passwordHash !== null || (index * 29) % 100 < 85, ago(30 + (index % 700)));
  for (const specialismSlug of seed.specialisms) {
    tx.insert(memberSpecialisms).values({ memberId: id, specialismSlug }).run();
  }
  for (const kindSlug of seed.kindsOfWork)
    tx.insert(memberKindsOfWork).values({ memberId: id, kindSlug }).run();
  return id;
}

/**
 * What the pages hold besides: links, how much people take on, names from before. By the place in the list and
 * not by chance, so that everybody else stays who they were.
 */
function newerWords(seed: PersonSeed, index: number) {
  const says = index % 3 !== 2;
  const [, surname = ""] = seed.name.split(" ");
  return {
    links: says
      ? LINKS.slice(0, 1 + (index % 2)).map(({ label, path }) => ({
          label,
          url: `https://example.org/${seed.key}${path}`,
        }))
      : [],
    monthlyQuestions: seed.capacity || !says ? null : [1, 2, 2, 3, 4][index % 5]!,
    contactDays: seed.capacity || !says ? [] : [[2], [1, 4], [3], [2, 4], [5]][index % 5]!,
    alsoKnownAs: index % 41 === 7 && surname && !seed.nameLocked ? FORMER[index % FORMER.length]! : null,
  };
}

const LINKS = [
  { label: "portfolio", path: "" },
  { label: "tekstovi", path: "/tekstovi" },
];
/** Surnames from before a marriage or after one; invented, as everything here. */
const FORMER = ["Petronijević", "Rakonjac", "Bjelogrlić", "Vasiljkov"];

/** What people agreed to when they came: most of them, and all who can be tried on, to the picture of pairs. */
function agree(tx: Tx, memberId: string, lineage: boolean, at: Date): void {
  giveConsents(tx, memberId, lineage ? ["directory", "lineage", "letters"] : ["directory", "letters"], at);
}
