/**
 * How many characters the library reads when it looks for the end of a mark at the beginning of `source`
 * and finds none. Nothing, where it sees at once that no mark begins there: a post full of stars, brackets
 * and names_with_lines is not hostile. The sums are bounds found by measuring, not by the library's word.
 */

/** Looking for the end of emphasis stops at every sign on its way, so each character costs more. */
const EMPHASIS_STEP = 10;

/** `before` is the character before `source`. */
export function costOfEmphasis(source: string, before = ""): number {
  const sign = source.charAt(0);
  if (sign !== "*" && sign !== "_" && sign !== "~") return 0;
  const run = lengthOfRun(source, sign);
  const after = source.charAt(run);
  if (/^\s?$/.test(after) || !source.includes(sign, run)) return 0;
  if (sign === "_" && /[\p{L}\p{N}]/u.test(before)) return 0;
  return source.length * EMPHASIS_STEP;
}

export function costOfCode(source: string): number {
  return source.startsWith("`") ? source.length : 0;
}

/** A link or picture: its words end at a bracket, and only an address after it is read on. */
export function costOfBrackets(source: string): number {
  if (!/^!?\[/.test(source)) return 0;
  const end = source.search(/(?<!\\)\]/);
  return end === -1 || source.charAt(end + 1) === "(" ? source.length : end + 1;
}

/** A tag, comment or address in angle brackets. */
export function costOfAngle(source: string): number {
  return /^<[a-z/!?]/i.test(source) ? source.length : 0;
}

function lengthOfRun(source: string, sign: string): number {
  let length = 1;
  while (source.charAt(length) === sign) length++;
  return length;
}
