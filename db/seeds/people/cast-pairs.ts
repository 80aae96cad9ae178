import { chance, type Random, shuffle } from "../random";
import { CAST } from "./cast";
import type { PairSeed, PersonSeed, ProgrammeRole } from "./person-seed";

/** Pairs that are told in the profiles of the people to try. */
const KNOWN_PAIRS: readonly PairSeed[] = [
  { edition: "6-ciklus", mentor: CAST.mentor, mentee: CAST.alumna },
  { edition: "7-ciklus", mentor: CAST.mentor, mentee: CAST.mentee },
];

/** A mentor for every mentee of every edition; about half of the pairs share a field. */
export function castPairs(random: Random, people: readonly PersonSeed[]): PairSeed[] {
  const slugs = [
    ...new Set(people.flatMap(({ participations }) => participations.map(({ edition }) => edition))),
  ];
  return slugs.sort().flatMap((edition) => pairsOf(random, people, edition));
}

function pairsOf(random: Random, people: readonly PersonSeed[], edition: string): PairSeed[] {
  const known = KNOWN_PAIRS.filter((pair) => pair.edition === edition);
  const free = (role: ProgrammeRole) =>
    people.filter(
      ({ key, participations }) =>
        participations.some((part) => part.edition === edition && part.role === role) &&
        !known.some((pair) => pair[role] === key),
    );
  const mentors = shuffle(random, free("mentor"));
  const found = shuffle(random, free("mentee")).map((mentee) => {
    const near = mentors.findIndex(({ fields }) => fields.some((field) => mentee.fields.includes(field)));
    const at = near >= 0 && chance(random, 0.7) ? near : 0;
    return { edition, mentor: mentors.splice(at, 1)[0]?.key as string, mentee: mentee.key };
  });
  return [...known, ...found];
}
