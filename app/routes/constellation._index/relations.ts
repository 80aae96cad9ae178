import type { Community } from "~/domain/lineage/community.server";

/** The names at the other ends of somebody's lines, each with its edition: „Ana Šobot (IV)”. */
export function relationsOf({ people, pairs, editions }: Community, at: number) {
  const named = (place: number, ring: number) => `${people[place]!.name} (${editions[ring]?.name ?? ""})`;
  return {
    mentors: pairs.filter(([, mentee]) => mentee === at).map(([mentor, , ring]) => named(mentor, ring)),
    mentees: pairs.filter(([mentor]) => mentor === at).map(([, mentee, ring]) => named(mentee, ring)),
  };
}
