import { livingReplies } from "./short-replies/living";
import { makingReplies } from "./short-replies/making";
import { meansReplies } from "./short-replies/means";
import type { SeedForm, SeedLanguage } from "./thread-seed";
import type { TopicGroup } from "./topic-groups";

/** Texts of one way of writing, by the form in which the writer speaks of themselves. */
type Spoken = Partial<Record<SeedForm, string[]>>;

/** The short replies of one group: Latin, Latin without diacritics, Cyrillic, English. */
export type ReplyBook = { latin: Spoken; plain: Spoken; cyrillic: Spoken; english: Spoken };

export type ShortReply = {
  group: TopicGroup;
  form: SeedForm;
  language: SeedLanguage;
  plain?: true;
  body: string;
};

const ways = [
  ["latin", { language: "sr-Latn" }],
  ["plain", { language: "sr-Latn", plain: true }],
  ["cyrillic", { language: "sr-Cyrl" }],
  ["english", { language: "en" }],
] as const;

function repliesOf(group: TopicGroup, book: ReplyBook): ShortReply[] {
  return ways.flatMap(([way, written]) =>
    (["any", "f", "m"] as const).flatMap((form) =>
      (book[way][form] ?? []).map((body) => ({ group, form, body, ...written })),
    ),
  );
}

const books: Record<TopicGroup, ReplyBook> = { ...meansReplies, ...makingReplies, ...livingReplies };

/** One or two sentences that fit any opening of their group; “general” fits every opening. Draw without putting back. */
export const shortReplies: ShortReply[] = (Object.keys(books) as TopicGroup[]).flatMap((group) =>
  repliesOf(group, books[group]),
);
