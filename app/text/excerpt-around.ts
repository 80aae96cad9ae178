import { highlight } from "./highlight";

/** Of what is shown, the part that stands before the hit. */
const BEFORE = 0.3;

/**
 * The part of a text that holds the first word beginning like one of the `terms` (search keys): at most `max`
 * characters, cut between words, with an ellipsis where something was left out. Without a hit, its beginning.
 */
export function excerptAround(text: string, terms: readonly string[], max: number): string {
  if (text.length <= max) return text;
  const stretches = highlight(text, terms);
  const hit = stretches.findIndex((stretch) => stretch.hit);
  const at = stretches.slice(0, Math.max(0, hit)).reduce((sum, stretch) => sum + stretch.text.length, 0);
  const wanted = Math.max(0, Math.min(at - Math.floor(max * BEFORE), text.length - max));
  const from = wanted === 0 ? 0 : startOfWord(text, wanted, at);
  const rest = text.slice(from);
  const cut = rest.length <= max ? rest : withoutHalfWord(rest, max);
  return `${from > 0 ? "…" : ""}${cut}`;
}

function startOfWord(text: string, from: number, at: number): number {
  const space = text.indexOf(" ", from);
  return space === -1 || space >= at ? wholeCharacter(text, from) : space + 1;
}

/** A letter outside the basic plane is two units; half of one is no letter. */
const wholeCharacter = (text: string, from: number) =>
  /[\udc00-\udfff]/.test(text.charAt(from)) ? from + 1 : from;

function withoutHalfWord(text: string, max: number): string {
  const cut = text.slice(0, max).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`;
}
