/** Alphabet and language of a text. */
export type SeedLanguage = "sr-Latn" | "sr-Cyrl" | "en";

/** How the writer speaks of themselves: “pisala sam” is f, “pisao sam” is m, no such form is any. */
export type SeedForm = "f" | "m" | "any";

/** One reply, in the order in which it was written. */
export type ReplySeed = {
  form: SeedForm;
  /** “author” is the person who opened the thread; the others narrow down who may be chosen. */
  by?: "author" | "mentor" | "same-field" | "abroad";
  language: SeedLanguage;
  /** Markdown, as the person typed it. */
  body: string;
  /** Typed without diacritics, as people do on phones. */
  plain?: true;
  /** “@handle ” of the writer of the reply before stands in front of the body. */
  mentionsPrevious?: boolean;
};

/** One discussion with everything that is said in it; `form` holds for all words of its author. */
export type ThreadSeed = {
  key: string;
  kind: "discussion" | "question";
  form: SeedForm;
  language: SeedLanguage;
  /** Slug of one of the 12 fields, or null where all of culture is meant. */
  field: string | null;
  topics: string[];
  title: string;
  body: string;
  replies: ReplySeed[];
  /** Index in `replies`; a question only. */
  acceptedReply?: number;
  /** Days between the opening and today. */
  ageDays: number;
  replyPace: "hours" | "days" | "weeks";
  closed?: true;
  /** Seen by the people of this cycle only. */
  forCycle?: "7-ciklus";
};
