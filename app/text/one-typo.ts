/** From so many letters on one slip is forgiven; in shorter words it would make another word. */
export const FORGIVING = 5;
const SURE = 2; // letters behind the slip that must agree when only the beginning of a word was typed

/**
 * Whether `typed` is `word` but for one slip of the fingers: a letter too many, too few, another one, or two
 * neighbours the wrong way round. The beginning of a word will do where enough letters follow the slip, but for
 * a slip in the first letter: "colic" is not how "policy" begins. Both are search keys; texts that are equal, or
 * one the beginning of the other, have no slip to forgive.
 */
export function isOneTypo(typed: string, word: string): boolean {
  if (typed.length < FORGIVING || word.length < FORGIVING - 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === typed.length) return false;
  const enough = at === 0 ? Number.POSITIVE_INFINITY : SURE;
  return (
    agrees(typed, at + 1, word, at + 1, enough) ||
    agrees(typed, at + 1, word, at, enough) ||
    agrees(typed, at, word, at + 1, enough) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && agrees(typed, at + 2, word, at + 2, enough))
  );
}

/** Whether the rest of what was typed is the rest of the word, or its beginning with `enough` letters. */
function agrees(typed: string, from: number, word: string, at: number, enough: number): boolean {
  const rest = typed.length - from;
  if (at + rest > word.length) return false;
  // Letter by letter: a search compares tens of thousands of words, and most differ at once.
  for (let step = 0; step < rest; step++) if (typed[from + step] !== word[at + step]) return false;
  return at + rest === word.length || rest >= enough;
}
