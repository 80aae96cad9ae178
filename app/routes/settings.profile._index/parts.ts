import type { IconName } from "~/ui/icon";

/** The parts of a profile that are written one by one, in the order of the page. */
export const PROFILE_PARTS = [
  "photo",
  "name",
  "work",
  "fields",
  "topics",
  "about",
  "path",
  "links",
  "contact",
] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

export const PART_ICONS: Record<ProfilePart, IconName> = {
  photo: "image",
  name: "people",
  work: "map",
  fields: "grid",
  topics: "thanks",
  about: "pen",
  path: "list",
  links: "link",
  contact: "clock",
};

/** Where the profile's own pages lead back to, and where one lands after saving a part. */
export const PROFILE = "/settings/profile";
export const savedAt = (part: ProfilePart): string => `${PROFILE}?saved=${part}`;
