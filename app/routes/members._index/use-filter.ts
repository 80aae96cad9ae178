import { useNavigate, useNavigation } from "@remix-run/react";
import { type RefObject, useEffect, useState } from "react";
import {
  FACETS,
  type Facet,
  type Filter,
  hrefOf,
  type Known,
  parseFilter,
} from "~/domain/members/directory/directory-filter";
import type { Facets } from "~/domain/members/directory/facets.server";

/**
 * What is being asked: the filter on its way while the answer is awaited, so that a box is ticked at once and
 * the next choice builds on it. `ask` goes to another filter and leaves the page where it is.
 */
export function useFilter(answered: Filter, facets: Facets) {
  const navigate = useNavigate();
  const { state, location } = useNavigation();
  // The router tells a moment later where it goes; a box must not flicker until then.
  const [asked, setAsked] = useState<{ filter: Filter; before: Filter }>();
  const waiting = state === "loading" && location.pathname === "/members";
  const onItsWay = waiting ? parseFilter(new URLSearchParams(location.search), known(facets)) : answered;
  const filter = asked?.before === answered ? asked.filter : onItsWay;
  const ask = (next: Filter, { replace = false } = {}) => {
    setAsked({ filter: next, before: answered });
    navigate(hrefOf(next), { preventScrollReset: true, replace });
  };
  return { filter, waiting, ask };
}

export type Ask = ReturnType<typeof useFilter>["ask"];

/** On a slow phone somebody ticks a box before the script runs: what was ticked is asked once it does. */
export function useEarlyTicks(
  form: RefObject<HTMLFormElement>,
  answered: Filter,
  facets: Facets,
  ask: Ask,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script takes the page over
  useEffect(() => {
    if (!form.current) return;
    const fields = [...new FormData(form.current)].map(([name, value]) => [name, String(value)]);
    const ticked = parseFilter(new URLSearchParams(fields), known(facets));
    const same = (facet: Facet) => ticked[facet].toSorted().join() === answered[facet].toSorted().join();
    const early = !FACETS.every(same);
    if (early)
      ask({ ...answered, ...Object.fromEntries(FACETS.map((facet) => [facet, ticked[facet]])), page: 1 });
  }, []);
}

const known = (facets: Facets): Known =>
  Object.fromEntries(
    FACETS.map((facet) => [facet, new Set(facets[facet].map((option) => option.value))]),
  ) as Record<Facet, Set<string>>;
