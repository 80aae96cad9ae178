import type { MessageKey } from "~/i18n/translate";
import { Refusal } from "../refusal";
import {
  LINE_LIMIT,
  NESTING_LIMIT,
  OUTPUT_LIMIT,
  SEARCH_LIMIT,
  TABLE_CELL_LIMIT,
  TABLE_COLUMN_LIMIT,
} from "./rules";

export type ProseProblem = { key: MessageKey; params: Record<string, string | number> };

export function refuseProse(key: MessageKey, params: Record<string, string | number> = {}): never {
  throw new Refusal(422, key, params);
}

/**
 * What reading one text may cost. It counts work, not time, so that a text is refused or taken the same
 * on every machine, and refuses (422) at the step that would go too far, before that step is made.
 */
export class Budget {
  #blocks = 0;
  #inlines = 0;
  #lines = 0;
  #searched = 0;
  #addresses = 0;

  /** Reads the inside of a list item or quote (or the text itself) one level deeper. */
  block<T>(source: string, read: () => T): T {
    if (this.#blocks > NESTING_LIMIT) refuseProse("prose.tooDeep", { limit: NESTING_LIMIT });
    this.#lines += countLines(source);
    if (this.#lines > LINE_LIMIT) refuseProse("prose.tooManyLines");
    this.#blocks++;
    try {
      return read();
    } finally {
      this.#blocks--;
    }
  }

  /** Reads a paragraph, or the inside of a mark in it. */
  inline<T>(source: string, read: () => T): T {
    if (this.#inlines > NESTING_LIMIT) refuseProse("prose.tooTangled");
    if (this.#inlines > 0) this.search(source.length);
    this.#inlines++;
    try {
      return read();
    } finally {
      this.#inlines--;
    }
  }

  /** Characters read for one mark. */
  search(characters: number): void {
    this.#searched += characters;
    if (this.#searched > SEARCH_LIMIT) refuseProse("prose.tooTangled");
  }

  /** An address defined once may be repeated by three characters, so repeats are counted in full. */
  address(characters: number): void {
    this.#addresses += characters;
    if (this.#addresses > OUTPUT_LIMIT) refuseProse("prose.tooMuch");
  }

  table(columns: number, rows: number): void {
    if (columns > TABLE_COLUMN_LIMIT || columns * rows > TABLE_CELL_LIMIT) {
      refuseProse("prose.tableTooLarge", { columns: TABLE_COLUMN_LIMIT, cells: TABLE_CELL_LIMIT });
    }
  }
}

function countLines(source: string): number {
  let lines = 0;
  for (let at = 0; at < source.length; ) {
    const end = source.indexOf("\n", at);
    if (end !== at) lines++;
    if (end === -1) break;
    at = end + 1;
  }
  return lines;
}
