import type { DrawnPair } from "./community.server";

/** One step of a way through pairs: to whom, and whether they mentored the one before or were mentored. */
export type Step = { to: number; as: "mentor" | "mentee"; ring: number };

/**
 * The shortest way from one place of the picture to another along pairs, or undefined where none leads there.
 * Of ways of equal length the one over the oldest pairs. Empty from somebody to themselves.
 */
export function findPath(pairs: readonly DrawnPair[], from: number, to: number): Step[] | undefined {
  const ways = waysOf(pairs);
  const cameBy = new Map<number, { before: number; step: Step }>();
  const queue = [from];
  for (let at = 0; at < queue.length && !cameBy.has(to) && from !== to; at++) {
    for (const step of ways.get(queue[at]!) ?? []) {
      if (step.to === from || cameBy.has(step.to)) continue;
      cameBy.set(step.to, { before: queue[at]!, step });
      queue.push(step.to);
    }
  }
  const steps: Step[] = [];
  for (let at = to; at !== from; ) {
    const came = cameBy.get(at);
    if (!came) return undefined;
    steps.unshift(came.step);
    at = came.before;
  }
  return steps;
}

function waysOf(pairs: readonly DrawnPair[]): Map<number, Step[]> {
  const ways = new Map<number, Step[]>();
  const add = (from: number, step: Step) => ways.set(from, [...(ways.get(from) ?? []), step]);
  for (const [mentor, mentee, ring] of pairs) {
    add(mentor, { to: mentee, as: "mentee", ring });
    add(mentee, { to: mentor, as: "mentor", ring });
  }
  return ways;
}
