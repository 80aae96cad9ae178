import type { Language } from "~/i18n/languages";
import type { LeftAs } from "~/text/former-name";

/** What every screen needs to draw a person: the name in both scripts, and the avatar. */
export type PersonRef = {
  id: string;
  handle: string;
  name: string;
  nameLatin: string | null;
  nameCyrillic: string | null;
  nameLocked: boolean;
  /** Set for who has left for good: no name, no page, only how they were spoken of. */
  leftAs?: LeftAs | null;
  /** Codes of the first two fields: the colours of the avatar. */
  fields: string[];
  shape: "mentee" | "mentor" | "both" | "staff";
  /** Names the photo where everybody in the community may see it, or the viewer has their own; else null. */
  photo?: string | null;
};

export type Standing = "member" | "moderator" | "staff" | "admin";

/** The member who asks: who they are and what decides what they may see. */
export type Viewer = PersonRef & {
  standing: Standing;
  /** Editions in which they took part. */
  cycleIds: string[];
  /** Whether they were ever a mentor; questions wait for mentors. */
  isMentor: boolean;
  /** Slugs of their fields of culture, the main one first. */
  fieldSlugs: string[];
  vocative: string | null;
  address: "f" | "m" | "avoid";
  email: string | null;
  language: Language | null;
  theme: "light" | "dark" | "system" | null;
  timeZone: string;
  hidesPresence: boolean;
  suspendedAt: Date | null;
};

/** An acting member is the same person as the one who looks. */
export type Member = Viewer;
