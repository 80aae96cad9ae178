import { toCyrillic } from "~/text/scripts";
import { chance, dealt, type Random, sample, shuffle } from "../random";
import { CITIES, getCity } from "./cities";
import type { Draft } from "./draft";
import { NameBook } from "./invent-names";
import type { Address, ProgrammeRole } from "./person-seed";

const PER_ROLE = 25;
const EDITIONS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Who came back as a mentor: the edition as mentee, the edition as mentor. */
const RETURNS: readonly (readonly [asMentee: number, asMentor: number])[] = [
  [1, 3],
  [1, 4],
  [1, 4],
  [1, 5],
  [1, 5],
  [1, 6],
  [2, 4],
  [2, 5],
  [2, 6],
  [2, 6],
  [2, 7],
  [3, 6],
  [3, 6],
  [3, 7],
  [3, 7],
  [4, 7],
  [4, 7],
  [5, 7],
];

/** Cities that an edition's countries bring in, beside those of the named people. */
const REGIONAL: Record<string, readonly string[]> = {
  "6 mentee": ["Sarajevo", "Sarajevo", "Mostar", "Zagreb", "Zagreb", "Rijeka", "Podgorica", "Podgorica"],
  "6 mentor": ["Sarajevo", "Zagreb", "Podgorica"],
  "7 mentee": [
    "Tirana",
    "Tirana",
    "Tirana",
    "Priština",
    "Priština",
    "Skoplje",
    "Skoplje",
    "Skoplje",
    "Sarajevo",
    "Podgorica",
  ],
  "7 mentor": ["Tirana", "Skoplje"],
};
/** Cities whose people write in English here. */
const NOT_IN_SERBIAN: ReadonlySet<string> = new Set(["Tirana", "Priština"]);
/** A small town with a mentee every year, through a factory that stands by the programme. */
const EVERY_YEAR = "Kosjerić";

const SHARE_OF_ADDRESS: readonly (readonly [Address, number])[] = [
  ["f", 62],
  ["m", 33],
  ["avoid", 5],
];

/** How many of a hundred people have this as their main field; none under 2, none over 12. */
const SHARE_OF_FIELD: readonly (readonly [string, number])[] = [
  ["museums-heritage", 11],
  ["performing-arts", 10],
  ["education-community", 10],
  ["policy-management", 8.5],
  ["visual-arts", 10],
  ["music", 9.5],
  ["literature", 9],
  ["film", 8.5],
  ["design", 8],
  ["media-criticism", 5.5],
  ["architecture", 4.5],
  ["digital-culture", 4],
];
const SHARE_OF_MENTORS_BEYOND_CULTURE = 0.4;

type Place = { edition: number; role: ProgrammeRole; city?: string };

/** Everybody without a fixed part: each edition is filled up to 25 mentees and 25 mentors around `fixed`. */
export function inventPeople(random: Random, fixed: readonly Draft[]): Draft[] {
  const places = shuffle(
    random,
    EDITIONS.flatMap((edition) => openPlaces(edition, fixed)),
  );
  const cities = dealCities(random, places, fixed);
  const addresses = dealRest(
    random,
    places.length,
    SHARE_OF_ADDRESS,
    fixed.map(({ address }) => address),
  );
  const beyond = mentorsBeyondCulture(random, places);
  const fields = dealRest(
    random,
    places.length - beyond.size,
    SHARE_OF_FIELD,
    fixed.flatMap(({ field }) => (field ? [field] : [])),
  );
  const names = new NameBook(
    random,
    fixed.map(({ name }) => name),
  );
  const returns = [...RETURNS];

  return places.map((place, index) => {
    const city = cities[index] as string;
    const address = addresses[index] as Address;
    const foreign = place.role === "mentor" && isAbroad(city) && chance(random, 0.6);
    const { name, cyrillic, locked, vocative, language } = names.invent(address, city, foreign);
    const at = place.role === "mentee" ? returns.findIndex(([asMentee]) => asMentee === place.edition) : -1;
    const [, asMentor] = at < 0 ? [] : (returns.splice(at, 1)[0] as readonly [number, number]);
    return {
      name,
      nameCyrillic: locked || toCyrillic(name) === cyrillic ? null : cyrillic,
      nameLocked: locked,
      vocative,
      address,
      city,
      participations: [
        [place.edition, place.role] as const,
        ...(asMentor ? [[asMentor, "mentor"] as const] : []),
      ],
      speaks: language && language !== "en" ? [language] : [],
      speaksSerbian: !foreign && !NOT_IN_SERBIAN.has(city),
      beyondCulture: beyond.has(place),
      field: beyond.has(place) ? undefined : fields.pop(),
      known: {},
      named: false,
    };
  });
}

/** Places that the fixed people and those who will come back leave open. */
function openPlaces(edition: number, fixed: readonly Draft[]): Place[] {
  return (["mentee", "mentor"] as const).flatMap((role) => {
    const filled = fixed.filter(({ participations }) =>
      participations.some(([theirs, part]) => theirs === edition && part === role),
    ).length;
    const returning = role === "mentor" ? RETURNS.filter(([, asMentor]) => asMentor === edition).length : 0;
    const regional = [...(REGIONAL[`${edition} ${role}`] ?? [])];
    if (role === "mentee" && !fixed.some((each) => each.city === EVERY_YEAR && isMentee(each, edition))) {
      regional.push(EVERY_YEAR);
    }
    return Array.from({ length: PER_ROLE - filled - returning }, (_, index) => ({
      edition,
      role,
      city: regional[index],
    }));
  });
}

function isMentee({ participations }: Draft, edition: number): boolean {
  return participations.some(([theirs, role]) => theirs === edition && role === "mentee");
}

/** A city for each place: the shares hold for all people together, the fixed ones included. */
function dealCities(random: Random, places: readonly Place[], fixed: readonly Draft[]): string[] {
  const open = places.filter(({ city }) => !city).length;
  const shares = CITIES.filter(({ name, weight }) => weight > 0 && name !== EVERY_YEAR);
  const taken = fixed.map(({ city }) => city).filter((city) => shares.some(({ name }) => name === city));
  const cards = dealRest(
    random,
    open,
    shares.map(({ name, weight }) => [name, weight] as const),
    taken,
  );
  return places.map(({ city }) => city ?? (cards.pop() as string));
}

/** Deals `count` cards so that they and the `taken` ones together have the shares. */
function dealRest<T>(
  random: Random,
  count: number,
  shares: readonly (readonly [T, number])[],
  taken: readonly T[],
): T[] {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const all = count + taken.length;
  return dealt(
    random,
    count,
    shares.map(([item, share]) => {
      const there = taken.filter((each) => each === item).length;
      return [item, Math.max(0, (share / total) * all - there)] as const;
    }),
  );
}

function mentorsBeyondCulture(random: Random, places: readonly Place[]): Set<Place> {
  const mentors = places.filter(({ role }) => role === "mentor");
  const count = Math.round(EDITIONS.length * PER_ROLE * SHARE_OF_MENTORS_BEYOND_CULTURE);
  return new Set(sample(random, mentors, count));
}

function isAbroad(city: string): boolean {
  return ["AT", "DE", "SE", "GB", "NL"].includes(getCity(city).country);
}
