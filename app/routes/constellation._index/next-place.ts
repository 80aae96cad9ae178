import type { Community } from "~/domain/lineage/community.server";

/**
 * Where an arrow leads from a place of the picture: left and right through the edition, up and down to the
 * neighbouring editions of the same field. Undefined for other keys and where nothing lies there. From
 * nowhere one begins with oneself, or with the first person.
 */
export function nextPlace({ people, me }: Community, at: number | null, key: string): number | undefined {
  if (!/^Arrow(Left|Right|Up|Down)$/.test(key) || people.length === 0) return undefined;
  if (at === null) return me ?? 0;
  const { ring, field } = people[at]!;
  const places = people.map((_, place) => place);
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const same = places
      .filter((place) => people[place]!.ring === ring)
      .sort((one, other) => people[one]!.field.localeCompare(people[other]!.field) || one - other);
    const step = same.indexOf(at) + (key === "ArrowRight" ? 1 : -1);
    return same[(step + same.length) % same.length];
  }
  const outwards = key === "ArrowUp";
  const beyond = places.filter((place) => {
    const person = people[place]!;
    return person.field === field && (outwards ? person.ring > ring : person.ring < ring);
  });
  return beyond.sort(
    (one, other) => Math.abs(people[one]!.ring - ring) - Math.abs(people[other]!.ring - ring),
  )[0];
}
