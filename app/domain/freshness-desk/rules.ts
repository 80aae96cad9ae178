import { REVEALS_A_DAY } from "../contacts/rules";

/** People on one list for calling: each number on it is a reveal, and a day holds no more of them. */
export const PHONES_A_LIST = REVEALS_A_DAY;

/** How many people there are, and how many of them have details that are stale. */
export type Share = { people: number; stale: number };

/** The share in whole percent: 0 only where nobody is stale, 100 only where everybody is. */
export function percentOf({ people, stale }: Share): number {
  if (people === 0 || stale === 0) return 0;
  return stale === people ? 100 : Math.min(99, Math.max(1, Math.round((stale / people) * 100)));
}
