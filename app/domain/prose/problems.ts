import { Refusal } from "../refusal";
import { type ProseProblem, refuseProse } from "./budget";
import { readBlocks, readInline } from "./reader";
import { CHAT_LIMIT, PROSE_LIMIT } from "./rules";

/**
 * What is wrong with a post before anything is made of it, for a form to say beside the field; null when
 * it can be read. It asks the same reader as `renderProse`, so the two never disagree.
 */
export function problemOfProse(markdown: string): ProseProblem | null {
  return problemOf(() => {
    refuseLongerThan(PROSE_LIMIT, markdown);
    readBlocks(markdown);
  });
}

/** The same for a message of a room. */
export function problemOfChat(markdown: string): ProseProblem | null {
  return problemOf(() => {
    refuseLongerThan(CHAT_LIMIT, markdown);
    readInline(markdown);
  });
}

/** Refuses (422) a text longer than `limit` characters, before anything reads it. */
export function refuseLongerThan(limit: number, markdown: string): void {
  if (markdown.length > limit) refuseProse("prose.tooLong", { limit });
}

function problemOf(read: () => void): ProseProblem | null {
  try {
    read();
    return null;
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { key: problem.key, params: problem.params };
  }
}
