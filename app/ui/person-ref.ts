import type { PersonName } from "~/text/person-name";

/** What any screen needs to show somebody: who, how the name is written, and what colour and shape to draw. */
export type PersonRef = PersonName & {
  id: string;
  handle: string;
  /** Codes of at most two fields of culture; they colour the avatar. */
  fields: string[];
  /** A person can be both: a mentee of one edition and a mentor of a later one. */
  shape: "mentee" | "mentor" | "both" | "staff";
};
