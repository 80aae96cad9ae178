import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { giveConsents, withdrawConsent } from "~/domain/consents/consents.server";
import { signal } from "~/domain/signals.server";
import { AUDIENCE, type AudienceName, audiencesOf, nameOfAudience, PARTS, type Part } from "./audience";
import type { Member } from "./person";
import { readdressPhoto } from "./photo.server";
import { AUDIENCE_COLUMN } from "./visibility.server";

export type Audiences = Record<Part, AudienceName>;

const fields = PARTS.map((part) => [part, z.enum(audiencesOf(part), "forms.choose")] as const);

/** The audience of every part, by its name: what the form of the settings and the first steps send. */
export const audienceDraft = z.object(Object.fromEntries(fields)) as unknown as z.ZodType<Audiences>;

/** Who sees which part of the member's profile, as it holds now. */
export function getAudiences(member: Member): Audiences {
  const row = db.select(AUDIENCE_COLUMN).from(members).where(eq(members.id, member.id)).get()!;
  return Object.fromEntries(PARTS.map((part) => [part, nameOfAudience(row[part])])) as Audiences;
}

const COLUMN_NAME = {
  listing: "audienceListing",
  photo: "audiencePhoto",
  city: "audienceCity",
  work: "audienceWork",
  bio: "audienceBio",
  lifePath: "audienceLifePath",
  pairs: "audiencePairs",
  helps: "audienceHelps",
  seeks: "audienceSeeks",
  languages: "audienceLanguages",
  links: "audienceLinks",
  contact: "audienceContact",
  email: "audienceEmail",
  phone: "audiencePhone",
} as const satisfies Record<Part, keyof typeof members.$inferInsert>;

/**
 * Sets who sees which part of the member's own profile; it holds from the next request on, everywhere. Who lets
 * members find them again agrees to the directory by it, and who hides from all but the team takes that back.
 * Returns the parts that fewer see than before. Signals `member.changed`.
 */
export function setAudiences(member: Member, audiences: Audiences): Part[] {
  const before = getAudiences(member);
  const values = PARTS.map((part) => [COLUMN_NAME[part], AUDIENCE[audiences[part]]]);
  db.transaction((tx) => {
    tx.update(members).set(Object.fromEntries(values)).where(eq(members.id, member.id)).run();
    if (audiences.listing === before.listing) return;
    if (AUDIENCE[audiences.listing] > AUDIENCE.staff) giveConsents(tx, member.id, ["directory"]);
    else withdrawConsent(tx, member.id, "directory");
  });
  if (audiences.photo !== before.photo) readdressPhoto(member);
  signal({ type: "member.changed", memberId: member.id });
  return PARTS.filter((part) => AUDIENCE[audiences[part]] < AUDIENCE[before[part]]);
}
