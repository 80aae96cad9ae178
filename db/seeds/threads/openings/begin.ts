import type { SeedForm, SeedLanguage, ThreadSeed } from "../thread-seed";

/** A short opening of an older thread; its replies are drawn from the short ones. */
export type OpeningSeed = Pick<
  ThreadSeed,
  "key" | "kind" | "form" | "language" | "field" | "topics" | "title" | "body" | "closed"
> & {
  /** Typed without diacritics. */
  plain?: true;
  /** Nobody has replied yet. */
  waiting?: true;
};

type Extra = Pick<OpeningSeed, "waiting" | "closed">;

function keyOf(title: string): string {
  const latin = title.toLowerCase().replace(/đ/g, "dj").normalize("NFD").replace(/\p{M}/gu, "");
  return latin.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

function beginner(kind: ThreadSeed["kind"], language: SeedLanguage, plain?: true) {
  const begin =
    (form: SeedForm) =>
    (
      field: string | null,
      topics: string[],
      title: string,
      body: string,
      extra: Extra = {},
    ): OpeningSeed => ({
      key: keyOf(title),
      kind,
      form,
      language,
      field,
      topics,
      title,
      body,
      ...(plain && { plain }),
      ...extra,
    });
  return { f: begin("f"), m: begin("m"), any: begin("any") };
}

function inAllWays(kind: ThreadSeed["kind"]) {
  return {
    latin: beginner(kind, "sr-Latn"),
    plain: beginner(kind, "sr-Latn", true),
    cyrillic: beginner(kind, "sr-Cyrl"),
    english: beginner(kind, "en"),
  };
}

/** Openings that ask for one answer: `ask.latin.f(field, topics, title, body)`. */
export const ask = inAllWays("question");

/** Openings that share or discuss: `tell.english.any(field, topics, title, body)`. */
export const tell = inAllWays("discussion");
