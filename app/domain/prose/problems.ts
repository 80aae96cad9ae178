import { Refusal } from "../refusal";
import type { ProseProblem } from "./budget";
import { readBlocks, readInline } from "./reader.server";

/**
 * What is wrong with a post before anything is made of it, for a form to say beside the field; null when
 * it can be read. It asks the same reader as `renderProse`, so the two never disagree.
 */
export function problemOfProse(markdown: string): ProseProblem | null {
  return problemOf(() => readBlocks(markdown));
}

/** The same for a message of a room. */
export function problemOfChat(markdown: string): ProseProblem | null {
  return problemOf(() => readInline(markdown));
}

function problemOf(read: () => unknown): ProseProblem | null {
  try {
    read();
    return null;
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { key: problem.key, params: problem.params };
  }
}
