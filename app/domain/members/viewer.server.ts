import { db, prepared } from "db/client.server";
import { memberFields, members, participations } from "db/schema";
import { asc, eq, sql } from "drizzle-orm";
import type { LeftAs } from "~/text/former-name";
import { AUDIENCE } from "./audience";
import type { Viewer } from "./person";

/** Columns of a PersonRef, for every query that shows people. */
export const personColumns = {
  id: members.id,
  handle: members.handle,
  name: members.name,
  nameLatin: members.nameLatin,
  nameCyrillic: members.nameCyrillic,
  nameLocked: members.nameLocked,
  leftAs: sql<LeftAs | null>`CASE WHEN ${members.leftAt} IS NOT NULL THEN ${members.address} END`,
  fields: members.faceFields,
  shape: members.faceShape,
  // Lists show a photo only where all members may see it; a narrower circle sees it on the page itself.
  photo: sql<
    string | null
  >`CASE WHEN ${members.audiencePhoto} >= ${AUDIENCE.members} AND ${members.suspendedAt} IS NULL
    AND ${members.claimedAt} IS NOT NULL AND ${members.leftAt} IS NULL THEN ${members.photoKey} END`,
};

const byId = prepared(() =>
  db
    .select({
      ...personColumns,
      photo: members.photoKey,
      standing: members.standing,
      vocative: members.vocative,
      address: members.address,
      email: members.email,
      language: members.language,
      theme: members.theme,
      timeZone: members.timeZone,
      hidesPresence: members.hidesPresence,
      suspendedAt: members.suspendedAt,
    })
    .from(members)
    .where(eq(members.id, sql.placeholder("id")))
    .prepare(),
);

const participationsOf = prepared(() =>
  db
    .select({ cycleId: participations.cycleId, role: participations.role })
    .from(participations)
    .where(eq(participations.memberId, sql.placeholder("id")))
    .prepare(),
);

const fieldsOf = prepared(() =>
  db
    .select({ slug: memberFields.fieldSlug })
    .from(memberFields)
    .where(eq(memberFields.memberId, sql.placeholder("id")))
    .orderBy(asc(memberFields.position))
    .prepare(),
);

/** The member as one who looks and acts, read anew on every request so that a change holds at once. */
export function findViewer(memberId: string): Viewer | undefined {
  const member = byId().get({ id: memberId });
  if (!member) return undefined;
  const parts = participationsOf().all({ id: memberId });
  return {
    ...member,
    cycleIds: [...new Set(parts.map((part) => part.cycleId))],
    isMentor: parts.some((part) => part.role === "mentor"),
    fieldSlugs: fieldsOf()
      .all({ id: memberId })
      .map((field) => field.slug),
  };
}
