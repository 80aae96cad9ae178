import { useMemo, useState } from "react";
import type { Community, DrawnPair } from "~/domain/lineage/community.server";
import type { Step } from "~/domain/lineage/path";

/** A way that was asked for: to whom, and its steps from the reader; null where none leads there. */
export type Way = { to: number; steps: Step[] | null };

/** What stands out of the picture: a person looked at with those they are joined to, or else the way asked for. */
export type Lit = {
  at: number | null;
  people: number[];
  lines: [mentor: number, mentee: number][];
  look: (place: number | null) => void;
};

export function useLit({ pairs, me }: Community, way: Way | null): Lit {
  const [at, look] = useState<number | null>(null);
  return useMemo(() => {
    if (at !== null) return { at, look, ...around(pairs, at) };
    return { at, look, ...along(way, me) };
  }, [at, pairs, me, way]);
}

function around(pairs: DrawnPair[], at: number): Pick<Lit, "people" | "lines"> {
  const lines = pairs
    .filter(([mentor, mentee]) => mentor === at || mentee === at)
    .map(([mentor, mentee]): [number, number] => [mentor, mentee]);
  return { people: [at, ...lines.flat()], lines };
}

function along(way: Way | null, me: number | null): Pick<Lit, "people" | "lines"> {
  if (!way?.steps || me === null) return { people: [], lines: [] };
  const people = [me, ...way.steps.map(({ to }) => to)];
  return {
    people,
    lines: way.steps.map(({ to, as }, place) => {
      const before = people[place]!;
      return as === "mentor" ? [to, before] : [before, to];
    }),
  };
}
