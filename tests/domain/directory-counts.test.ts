import { db } from "db/client.server";
import { blocks, members } from "db/schema";
import { seededRandom } from "db/seeds/random";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addPair } from "~/domain/cycles/cycles.server";
import { reaches } from "~/domain/members/audience";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import type { Facet } from "~/domain/members/directory/directory-filter";
import type { Member } from "~/domain/members/person";
import { findCloseness } from "~/domain/members/visibility.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";

// A community by chance (the same in every run), and the same questions answered by looking at everybody.
const next = seededRandom(11);
const whole = (below: number) => Math.floor(next() * below);
const some = (list: string[], most: number) => [
  ...new Set(Array.from({ length: whole(most + 1) }, () => list[whole(list.length)]!)),
];
const even = (list: string[]) => list[whole(list.length)]!;
const reach = () => (next() < 0.4 ? whole(4) : 4);

const FIELDS = ["music", "film", "design", "literature"];
const TOPICS = ["touring", "spaces", "funding-calls", "leadership"];
const CITIES = ["Niš", "Pirot", "Bor", "Vršac"];
const NAMES = ["Ana", "Đorđe", "Milica", "Petar", "Жарко", "Čarna"];
const slugOf: Record<string, string> = { Niš: "nis", Pirot: "pirot", Bor: "bor", Vršac: "vrsac" };

type Known = {
  member: Member;
  listing: number;
  city: string;
  cityReach: number;
  helps: string[];
  helpsReach: number;
} & Record<"fields" | "cycles" | "roles", string[]>;

const cycles = ["prvi", "drugi", "treci"].map((slug) => ({ slug, id: aCycle(slug) }));
const everybody: Known[] = Array.from({ length: 90 }, (_, number) => {
  const [fields, helps, city] = [some(FIELDS, 2), some(TOPICS, 3), even(CITIES)];
  const [listing, cityReach, helpsReach] = [next() < 0.15 ? whole(4) : 4, reach(), reach()];
  const gone = next() < 0.1;
  let member = aMember(
    `${even(NAMES)} Broj${number}`,
    {
      city,
      audienceListing: listing,
      audienceCity: cityReach,
      audienceHelps: helpsReach,
      claimedAt: gone ? null : new Date(),
    },
    { fields, helps },
  );
  const parts = cycles
    .filter(() => next() < 0.4)
    .map((cycle) => ({ cycle, role: next() < 0.5 ? "mentee" : "mentor" }) as const);
  for (const { cycle, role } of parts) member = inCycle(member, cycle.id, role);
  const known = {
    member,
    listing: gone ? -1 : listing,
    city: slugOf[city]!,
    cityReach,
    helps,
    helpsReach,
    fields,
  };
  return {
    ...known,
    cycles: parts.map(({ cycle }) => cycle.slug),
    roles: [...new Set(parts.map(({ role }) => role))],
  };
});
for (let each = 0; each < 12; each++) {
  const [one, other] = [everybody[whole(90)]!, everybody[whole(90)]!];
  if (one === other) continue;
  if (each % 2) db.transaction((tx) => addPair(tx, cycles[0]!.id, one.member.id, other.member.id));
  else
    db.insert(blocks)
      .values({ memberId: one.member.id, blockedId: other.member.id, createdAt: new Date() })
      .run();
}
const iva = aStaffMember("Iva Tim");
everybody.push({
  member: iva,
  listing: 4,
  city: "",
  cityReach: 4,
  helps: [],
  helpsReach: 4,
  fields: [],
  cycles: [],
  roles: ["staff"],
});

const FACETS = ["field", "helps", "city", "cycle", "role"] as const;

/** What of somebody the reader may know, facet by facet; nothing of whoever they do not find. */
function seenBy(reader: Member) {
  return everybody.flatMap((known) => {
    const closeness = findCloseness(reader, known.member.id);
    if (!reaches(known.listing, closeness)) return [];
    const roles = known.roles.length === 2 ? [...known.roles, "both"] : known.roles;
    return {
      id: known.member.id,
      field: known.fields,
      helps: reaches(known.helpsReach, closeness) ? known.helps : [],
      city: reaches(known.cityReach, closeness) && known.city ? [known.city] : [],
      cycle: known.cycles,
      role: roles,
    };
  });
}

test("every list and every count is what looking at everybody gives, whoever asks and whatever is asked", () => {
  const readers = [
    iva,
    ...everybody
      .filter(({ listing }) => listing >= 0)
      .slice(0, 14)
      .map(({ member }) => member),
  ];
  for (const reader of readers) {
    const seen = seenBy(reader);
    for (let round = 0; round < 6; round++) {
      const values: Record<Facet, string[]> = {} as never;
      values.field = some(FIELDS, 2);
      values.helps = some(TOPICS, 1);
      values.city = some(Object.values(slugOf), 2);
      values.cycle = some(
        cycles.map(({ slug }) => slug),
        1,
      );
      values.role = some(["mentee", "mentor", "both"], 1);
      const params = new URLSearchParams(
        FACETS.flatMap((facet) => values[facet].map((value) => [facet, value])),
      );
      const { total, facets, filter, people } = browseDirectory(reader, params, "en");
      const fits = (person: (typeof seen)[number], but?: string) =>
        FACETS.every(
          (facet) =>
            facet === but ||
            filter[facet].length === 0 ||
            filter[facet].some((value) => (person[facet] as string[]).includes(value)),
        );
      const expected = seen.filter((person) => fits(person));
      expect([params.toString(), total]).toEqual([params.toString(), expected.length]);
      expect(people.every(({ person }) => expected.some(({ id }) => id === person.id))).toBe(true);
      for (const facet of FACETS) {
        const rest = seen.filter((person) => fits(person, facet));
        for (const { value, count } of facets[facet]) {
          const having = rest.filter((person) => (person[facet] as string[]).includes(value)).length;
          expect([params.toString(), facet, value, count]).toEqual([params.toString(), facet, value, having]);
        }
        const missing = rest
          .flatMap((person) => person[facet])
          .filter((value) => !facets[facet].some((each) => each.value === value));
        expect(missing).toEqual([]);
      }
    }
  }
});

test("the counts stay true while people change, come and go, a hundred times over", () => {
  for (let step = 0; step < 100; step++) {
    const known = everybody[whole(everybody.length - 1)]!;
    if (known.listing < 0) continue;
    known.cityReach = reach();
    known.city = even(Object.values(slugOf));
    db.update(members)
      .set({ citySlug: known.city, city: known.city, audienceCity: known.cityReach })
      .where(eq(members.id, known.member.id))
      .run();
    const reader = everybody[whole(everybody.length - 1)]!.member;
    const seen = seenBy(reader);
    const { facets, total } = browseDirectory(reader, new URLSearchParams(), "en");
    expect(total).toBe(seen.length);
    for (const { value, count } of facets.city) {
      expect(count).toBe(seen.filter((person) => person.city.includes(value)).length);
    }
  }
});
