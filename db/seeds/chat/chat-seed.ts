import type { SeedForm, SeedLanguage } from "../threads/thread-seed";

/** Who speaks within one snippet; the seeding gives each letter a member of the edition. */
export type Who = "a" | "b" | "c" | "d" | "e";

/** What is known of a speaker from the words: how they speak of themselves, and their part in the edition. */
export type ChatPerson = { form: SeedForm; role?: "mentor" | "mentee" | "staff" };

/** One message. `form` is what the text itself gives away; `afterMinutes` counts from the line before. */
export type ChatLine = {
  who: Who;
  form: SeedForm;
  language: SeedLanguage;
  text: string;
  afterMinutes: number;
};

/** A conversation that is read from top to bottom. `daysAgo` may have a fraction: 0.25 is six hours ago. */
export type ChatSnippet = {
  key: string;
  daysAgo: number;
  people: Partial<Record<Who, ChatPerson>>;
  lines: ChatLine[];
};

export const f: ChatPerson = { form: "f" };
export const m: ChatPerson = { form: "m" };
export const any: ChatPerson = { form: "any" };

export const mentor = (person: ChatPerson): ChatPerson => ({ ...person, role: "mentor" });
export const mentee = (person: ChatPerson): ChatPerson => ({ ...person, role: "mentee" });
export const staff = (person: ChatPerson): ChatPerson => ({ ...person, role: "staff" });
