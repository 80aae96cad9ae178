import { db, prepared } from "db/client.server";
import { blocks, members } from "db/schema";
import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Member, PersonRef, Viewer } from "~/domain/members/person";
import { getPerson } from "~/domain/members/profile-row.server";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { allow, found } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { canBlock } from "./rules";

const ofHandle = prepared(() =>
  db
    .select({ person: personColumns, standing: members.standing })
    .from(members)
    .where(and(eq(members.handle, sql.placeholder("handle")), isNull(members.leftAt)))
    .prepare(),
);

/** Somebody whose page the member may open, to be blocked. Refuses (404) others, (403) the team. */
export function getBlockable(member: Member, handle: string): PersonRef {
  getPerson(member, handle);
  const { person, standing } = found(ofHandle().get({ handle }));
  allow(canBlock(member, { id: person.id, standing }), "contacts.block.notTeam");
  return person;
}

/**
 * Blocks somebody: from now on the two do not find each other, and the member reads the other's words only
 * when asking for them. The other is not told. Does nothing the second time. Refuses as getBlockable.
 * Signals `block.changed`.
 */
export function blockMember(member: Member, handle: string): void {
  const { id } = getBlockable(member, handle);
  db.insert(blocks)
    .values({ memberId: member.id, blockedId: id, createdAt: new Date() })
    .onConflictDoNothing()
    .run();
  signal({ type: "block.changed", memberId: member.id, otherId: id, blocked: true });
}

/** Takes the member's own block back; what the other has blocked stays. Signals `block.changed`. */
export function unblockMember(member: Member, blockedId: string): void {
  const { changes } = db
    .delete(blocks)
    .where(and(eq(blocks.memberId, member.id), eq(blocks.blockedId, blockedId)))
    .run();
  if (changes > 0) signal({ type: "block.changed", memberId: member.id, otherId: blockedId, blocked: false });
}

const ofMember = prepared(() =>
  db
    .select({ person: personColumns, at: blocks.createdAt })
    .from(blocks)
    .innerJoin(members, eq(members.id, blocks.blockedId))
    .where(eq(blocks.memberId, sql.placeholder("member")))
    .orderBy(desc(blocks.createdAt), members.id)
    .limit(1_000)
    .prepare(),
);

/** Whom the member has blocked, the latest first. */
export function listBlocked(member: Member): { person: PersonRef; at: Date }[] {
  return ofMember().all({ member: member.id });
}

/** Ids of those whom the viewer has blocked: their words are folded. */
export const listBlockedIds = (viewer: Member): string[] =>
  listBlocked(viewer).map(({ person }) => person.id);

const apart = prepared(() =>
  db
    .select({ memberId: blocks.memberId, blockedId: blocks.blockedId })
    .from(blocks)
    .where(
      or(eq(blocks.memberId, sql.placeholder("member")), eq(blocks.blockedId, sql.placeholder("member"))),
    )
    .prepare(),
);

/** Ids of those whom the viewer is not to see, nor they the viewer, whichever of the two wished it. The team sees all. */
export function listApart(viewer: Pick<Viewer, "id" | "standing">): string[] {
  return isStaff(viewer) ? [] : listApartOf(viewer.id);
}

/** The same by the id of somebody who is not of the team. */
export function listApartOf(memberId: string): string[] {
  return apart()
    .all({ member: memberId })
    .map((block) => (block.memberId === memberId ? block.blockedId : block.memberId));
}
