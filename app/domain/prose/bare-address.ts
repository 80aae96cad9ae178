const START = /^(?:https?:\/\/|www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)*[^\s<]*/i;
const AFTER_A_SENTENCE = /[?!.,:;*_~'"”“„»«]/;

/**
 * The bare web address that `source` begins with, without the marks of the sentence around it; undefined
 * if there is none. Our own, because the library's way of dropping the marks reads them again for each.
 */
export function bareAddress(source: string): string | undefined {
  const whole = START.exec(source)?.[0];
  if (!whole) return undefined;
  let opened = 0;
  for (const sign of whole) opened += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  let end = whole.length;
  for (; end > 0; end--) {
    const last = whole[end - 1]!;
    if (last === ")" && opened < 0) opened++;
    else if (!AFTER_A_SENTENCE.test(last)) break;
  }
  return whole.slice(0, end);
}
