export type Address = "f" | "m" | "avoid";
export type Language = "sr-Latn" | "sr-Cyrl" | "en";
export type ProgrammeRole = "mentee" | "mentor";

/** One invented person, as the seeds write them: plain data, no ids of a database. */
export type PersonSeed = {
  /** The slug of the name; unique, and the handle too. */
  key: string;
  /** As the person writes it: Latin, or Cyrillic for a few. */
  name: string;
  /** Forms in the other script, only where automatic transliteration would not be right. */
  nameLatin: string | null;
  nameCyrillic: string | null;
  /** The name stays as it is in every script (Hungarian, Slovak and other names). */
  nameLocked: boolean;
  address: Address;
  /** The form in which the person wants to be greeted; null if they never confirmed one. */
  vocative: string | null;
  email: string;
  /** The Latin Serbian name of the city ("Beč"), and an ISO 3166 code of the country. */
  city: string;
  country: string;
  organisation: string | null;
  position: string | null;
  positionEn: string | null;
  /** Slugs of fields of culture, the main one first; their specialisms. */
  fields: string[];
  specialisms: string[];
  kindsOfWork: string[];
  sector: string | null;
  /** Topics the person can help with, and looks for. */
  helps: string[];
  seeks: string[];
  languages: string[];
  /** Markdown, one to three paragraphs. */
  bioSr: string | null;
  bioEn: string | null;
  lifePath: { year: number; text: string }[];
  capacity: string | null;
  contactStyle: string | null;
  standing: "member" | "moderator" | "staff" | "admin";
  /** False for a dormant profile, whose person has not come yet. */
  claimed: boolean;
  activity: "writes" | "reads" | "never";
  hidesPresence: boolean;
  language: Language;
  timeZone: string;
  participations: { edition: string; role: ProgrammeRole }[];
};

export type EditionSeed = {
  slug: string;
  number: number | null;
  name: { en: string; srLatn: string };
  startsYear: number;
  /** The planned year, for the edition that is still running. */
  endsYear: number;
  startsOn: Date;
  /** Null while the edition is running. */
  endsOn: Date | null;
  /** ISO 3166 codes (XK for Kosovo). */
  countries: string[];
};

export type PairSeed = { edition: string; mentor: string; mentee: string };
