import type { Tx } from "db/client.server";
import { newId } from "db/ids";
import { fields, memberFields, members, memberTopics, participations } from "db/schema";
import { eq, inArray } from "drizzle-orm";
import { slug } from "~/text/slug";
import { sortKey } from "~/text/sort-key";
import { isStaff } from "./rules";
import { writeMemberSearch } from "./search.server";

type MemberRow = typeof members.$inferInsert;
/** What must be known of a person to keep them; the rest has its defaults. */
export type MemberDraft = { name: string } & Partial<Omit<MemberRow, "name" | "sortLatin" | "sortCyrillic">>;
/** What a person does, helps with and looks for: slugs of the vocabulary, the main field first. */
export type MemberWork = { fields?: string[]; helps?: string[]; seeks?: string[] };

/**
 * Adds a person of the programme. The handle comes from the name unless given, with a number when it is
 * taken; the orders and the search key are made here, so that nobody forgets one. Returns the id.
 * Dormant (seen by staff only) unless `claimedAt` is given.
 */
export function addMember(tx: Tx, draft: MemberDraft, work: MemberWork = {}): string {
  const id = draft.id ?? newId("mem");
  tx.insert(members)
    .values({
      ...draft,
      id,
      handle: draft.handle ?? freeHandle(tx, slug(draft.name) || id),
      email: draft.email?.trim().toLowerCase() ?? null,
      sortLatin: sortKey(draft.nameLatin ?? draft.name),
      sortCyrillic: sortKey(draft.nameCyrillic ?? draft.name, "sr-Cyrl"),
      citySlug: draft.city ? slug(draft.city) : null,
      createdAt: draft.createdAt ?? new Date(),
    })
    .run();
  keepWork(tx, id, work);
  refreshFace(tx, id);
  writeMemberSearch(tx, id);
  return id;
}

/**
 * Gives somebody who has not come the right name: the handle, the orders and the search follow, and forms that
 * belonged to the wrong one go.
 */
export function renameMember(tx: Tx, memberId: string, name: string): void {
  tx.update(members)
    .set({
      name,
      nameLatin: null,
      nameCyrillic: null,
      vocative: null,
      handle: freeHandle(tx, slug(name) || memberId, memberId),
      sortLatin: sortKey(name),
      sortCyrillic: sortKey(name, "sr-Cyrl"),
    })
    .where(eq(members.id, memberId))
    .run();
  writeMemberSearch(tx, memberId);
}

/** The handle that is wanted, or with a number when it is taken by another than `ownerId`. */
function freeHandle(tx: Tx, wanted: string, ownerId = ""): string {
  const taken = (handle: string) => {
    const owner = tx.select({ id: members.id }).from(members).where(eq(members.handle, handle)).get();
    return owner !== undefined && owner.id !== ownerId;
  };
  let handle = wanted;
  for (let number = 2; taken(handle); number++) handle = `${wanted}-${number}`;
  return handle;
}

function keepWork(
  tx: Tx,
  memberId: string,
  { fields: slugs = [], helps = [], seeks = [] }: MemberWork,
): void {
  slugs.forEach((fieldSlug, position) => {
    tx.insert(memberFields).values({ memberId, fieldSlug, position }).run();
  });
  for (const [relation, topics] of [
    ["helps", helps],
    ["seeks", seeks],
  ] as const) {
    topics.forEach((topicSlug, position) => {
      tx.insert(memberTopics).values({ memberId, topicSlug, relation, position }).run();
    });
  }
}

/**
 * Draws the avatar anew: its colours from the first two fields, its shape from the roles of all editions
 * (mentee and mentor makes both) and from the standing. To be called when one of these has changed.
 */
export function refreshFace(tx: Tx, memberId: string): void {
  const member = tx
    .select({ standing: members.standing })
    .from(members)
    .where(eq(members.id, memberId))
    .get();
  if (!member) return;
  const slugs = tx
    .select({ slug: memberFields.fieldSlug })
    .from(memberFields)
    .where(eq(memberFields.memberId, memberId))
    .orderBy(memberFields.position)
    .limit(2)
    .all()
    .map((field) => field.slug);
  const codes = tx.select().from(fields).where(inArray(fields.slug, slugs)).all();
  const faceFields = slugs.map((slug) => codes.find((field) => field.slug === slug)!.code);
  tx.update(members)
    .set({ faceFields, faceShape: isStaff(member) ? "staff" : shapeOf(tx, memberId) })
    .where(eq(members.id, memberId))
    .run();
}

function shapeOf(tx: Tx, memberId: string): "mentee" | "mentor" | "both" {
  const roles = tx
    .selectDistinct({ role: participations.role })
    .from(participations)
    .where(eq(participations.memberId, memberId))
    .all()
    .map((part) => part.role);
  if (roles.length === 2) return "both";
  return roles[0] ?? "mentee";
}

/** The key of an address of mail: what is compared at sign-in. */
export const emailKey = (email: string): string => email.trim().toLowerCase();
