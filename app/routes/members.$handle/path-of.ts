import type { PairOf } from "~/domain/members/pairs-of.server";
import type { Profile } from "~/domain/members/profile.server";
import { searchKey } from "~/text/search-key";

type Part = Profile["parts"][number];

/** A turn of a life: a line of the person's own, or an edition of the programme with those they went with. */
export type Turn =
  | { kind: "own"; year: number; text: string; lang?: string }
  | { kind: "krug"; year: number; part: Part; others: PairOf[] };

/** The life path with the years of the programme in their places; in one year the programme comes last. */
export function pathOf({ lifePath, parts, pairs }: Pick<Profile, "lifePath" | "parts" | "pairs">): Turn[] {
  const own = lifePath
    .filter((line) => !tellsOfKrug(line, parts))
    .map((line): Turn => ({ kind: "own", ...line }));
  const krug = parts.map((part): Turn => {
    const side = part.role === "mentor" ? pairs.mentees : pairs.mentors;
    return {
      kind: "krug",
      year: yearOf(part),
      part,
      others: side.filter(({ cycle }) => cycle.years === part.years && cycle.number === part.number),
    };
  });
  return [...own, ...krug].sort((one, other) => one.year - other.year);
}

const yearOf = (part: Part): number => Number.parseInt(part.years, 10);

/** Whether a line in somebody's own words says only what the edition of that year says beside it. */
function tellsOfKrug({ year, text }: { year: number; text: string }, parts: Part[]): boolean {
  return searchKey(text).startsWith("kreativno mentorstvo") && parts.some((part) => yearOf(part) === year);
}
