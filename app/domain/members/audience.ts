/** How far a part of a profile reaches, from the narrowest. The number is what is stored. */
export const AUDIENCE = { me: 0, staff: 1, pair: 2, cycle: 3, members: 4, public: 5 } as const;
export type AudienceName = keyof typeof AUDIENCE;
export const AUDIENCE_NAMES = Object.keys(AUDIENCE) as AudienceName[];

/**
 * How near a viewer stands to a person, on the scale of AUDIENCE; `nobody` (of two who blocked each other)
 * sees nothing. The team stands nearer than a pair, but what is “me” stays with the person.
 */
export const CLOSENESS = { self: 0, staff: 1, pair: 2, cycle: 3, member: 4, visitor: 5, nobody: 6 } as const;
export type Closeness = (typeof CLOSENESS)[keyof typeof CLOSENESS];

/** The one rule of visibility: a part is seen by those who stand at least as near as it reaches. */
export const reaches = (audience: number, closeness: number): boolean => audience >= closeness;

/**
 * The parts of a profile whose audience the person chooses. Name, handle, fields of culture and editions with
 * roles belong to every member's view; `listing` is the person as a whole (found at all, and by visitors).
 */
export const PARTS = [
  "listing",
  "photo",
  "city",
  "work",
  "bio",
  "lifePath",
  "pairs",
  "helps",
  "seeks",
  "languages",
  "links",
  "contact",
  "email",
  "phone",
] as const;
export type Part = (typeof PARTS)[number];

export const nameOfAudience = (audience: number): AudienceName => AUDIENCE_NAMES[audience] ?? "me";

/** The audience of each part until its person chooses: the community sees the profile, nobody an address. */
export const SAFE_AUDIENCES: Record<Part, AudienceName> = {
  listing: "members",
  photo: "members",
  city: "members",
  work: "members",
  bio: "members",
  lifePath: "members",
  pairs: "members",
  helps: "members",
  seeks: "members",
  languages: "members",
  links: "members",
  contact: "members",
  email: "staff",
  phone: "me",
};

/** The audiences that a part may have. An address or a number is asked for with a reason, so never by a visitor. */
export function audiencesOf(part: Part): AudienceName[] {
  const isContact = part === "email" || part === "phone";
  return AUDIENCE_NAMES.filter((name) => !isContact || name !== "public");
}
