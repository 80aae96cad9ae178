/** From so many letters on one slip is forgiven; in shorter words it would make another word. */
export const FORGIVING = 5;
const SURE = 2; // letters behind the slip that must agree when only the beginning of a word was typed

/**
 * Whether `typed` is `word` but for one slip of the fingers: a letter too many, too few, another one, or two
 * neighbours the wrong way round. The beginning of a word will do where enough letters follow the slip. Both
 * are search keys; texts that are equal, or one the beginning of the other, have no slip to forgive.
 */
export function isOneTypo(typed: string, word: string): boolean {
  if (typed.length < FORGIVING || word.length < FORGIVING - 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === typed.length) return false;
  const agrees = (mine: number, theirs: number) => {
    const rest = typed.slice(mine);
    if (!word.startsWith(rest, theirs)) return false;
    return word.length === theirs + rest.length || rest.length >= SURE;
  };
  return (
    agrees(at + 1, at + 1) ||
    agrees(at + 1, at) ||
    agrees(at, at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && agrees(at + 2, at + 2))
  );
}
