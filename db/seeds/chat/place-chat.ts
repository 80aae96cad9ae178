import type { ChatLine, ChatSnippet } from "./chat-seed";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PAUSE = 7 * MINUTE; // between two conversations of one room, so that they do not run into each other

/** A snippet with the moment of each of its lines. */
export type PlacedChat = { snippet: ChatSnippet; lines: (ChatLine & { at: Date })[] };

/**
 * The conversations of one room in time, oldest first: nothing lies in the future, none begins before the one
 * above it has ended, and what is older than a day is said in the daytime.
 */
export function placeChat(snippets: ChatSnippet[], now: Date): PlacedChat[] {
  let latest = now.getTime() - MINUTE;
  const newestFirst = [...snippets].sort((one, other) => one.daysAgo - other.daysAgo);
  const placed = newestFirst.map((snippet) => {
    const start = Math.min(startOf(snippet, now), latest - lengthOf(snippet));
    latest = start - PAUSE;
    return { snippet, lines: timed(snippet, start) };
  });
  return placed.reverse();
}

/** Within a day the fraction counts back from now; before that it tells the hour, .9 in the morning, .1 late. */
function startOf({ daysAgo }: ChatSnippet, now: Date): number {
  if (daysAgo < 1) return now.getTime() - daysAgo * DAY;
  const midnight = Math.floor(now.getTime() / DAY) * DAY;
  const days = Math.floor(daysAgo);
  const hour = 20 - (daysAgo - days) * 13; // 7 to 20 by UTC is 8 or 9 to 21 or 22 in Belgrade
  return midnight - days * DAY + hour * 60 * MINUTE;
}

function lengthOf({ lines }: ChatSnippet): number {
  return lines.slice(1).reduce((sum, { afterMinutes }) => sum + afterMinutes * MINUTE, 0);
}

function timed({ lines }: ChatSnippet, start: number): PlacedChat["lines"] {
  let at = start;
  return lines.map((line, index) => {
    if (index > 0) at += line.afterMinutes * MINUTE;
    return { ...line, at: new Date(at) };
  });
}
