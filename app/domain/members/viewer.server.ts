import { db, prepared } from "db/client.server";
import { memberFields, members, participations } from "db/schema";
import { eq, sql } from "drizzle-orm";
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

type Part = [cycleId: string, role: "mentee" | "mentor"];
/** Editions and roles; as lists in the one row that is asked for, like the fields. */
const partsOf = () =>
  db
    .select({ list: sql`json_group_array(json_array(${participations.cycleId}, ${participations.role}))` })
    .from(participations)
    .where(eq(participations.memberId, members.id));
const fieldsOf = () =>
  db
    .select({ list: sql`json_group_array(${memberFields.fieldSlug} ORDER BY ${memberFields.position})` })
    .from(memberFields)
    .where(eq(memberFields.memberId, members.id));

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
      parts: sql`${partsOf()}`.mapWith((list: string): Part[] => JSON.parse(list)),
      fieldSlugs: sql`${fieldsOf()}`.mapWith((list: string): string[] => JSON.parse(list)),
    })
    .from(members)
    .where(eq(members.id, sql.placeholder("id")))
    .prepare(),
);

/** The member as one who looks and acts, read anew on every request so that a change holds at once. */
export function findViewer(memberId: string): Viewer | undefined {
  const found = byId().get({ id: memberId });
  if (!found) return undefined;
  const { parts, ...member } = found;
  return {
    ...member,
    cycleIds: [...new Set(parts.map(([cycleId]) => cycleId))],
    isMentor: parts.some(([, role]) => role === "mentor"),
  };
}
