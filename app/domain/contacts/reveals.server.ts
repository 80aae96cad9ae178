import { db, prepared, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { members, reveals } from "db/schema";
import { and, count, desc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { CLOSENESS } from "~/domain/members/audience";
import type { Member, PersonRef } from "~/domain/members/person";
import { getPerson } from "~/domain/members/profile-row.server";
import { seen } from "~/domain/members/seen.server";
import { personColumns } from "~/domain/members/viewer.server";
import { found, Refusal } from "~/domain/refusal";
import {
  type AskedKind,
  ONE_LOOK,
  REVEAL_LASTS,
  REVEAL_REASON_LEAST,
  REVEAL_REASON_LIMIT,
  REVEALS_A_DAY,
  REVEALS_A_PAGE,
} from "./rules";

/** Why one asks; the owner of what is asked for reads it. */
export const revealDraft = z.object({
  reason: z
    .string()
    .trim()
    .min(REVEAL_REASON_LEAST, "contacts.reveal.reasonMissing")
    .max(REVEAL_REASON_LIMIT, "forms.tooLong"),
});
export type RevealDraft = z.infer<typeof revealDraft>;

const near = sql.placeholder("closeness");
const contactOf = prepared(() =>
  db
    .select({
      person: personColumns,
      address: members.address,
      email: seen("email", members.email, near),
      phone: seen("phone", members.phone, near),
    })
    .from(members)
    .where(eq(members.id, sql.placeholder("id")))
    .prepare(),
);

/** Contact data of somebody as far as it reaches the viewer, before it was asked for. Never hand it to a page. */
export function findContact(viewer: Member, handle: string) {
  const { id, closeness } = getPerson(viewer, handle);
  return { ...found(contactOf().get({ id, closeness })), own: closeness === CLOSENESS.self };
}

/** Whose address or number may be asked for. Refuses (404) where there is none or it does not reach the viewer. */
export function getRevealable(viewer: Member, handle: string, kind: AskedKind) {
  const contact = findContact(viewer, handle);
  found(contact[kind]);
  const { person, address, own } = contact;
  return { person, address, own };
}

/**
 * Shows the viewer somebody's address or number and notes it for its owner, with the reason. One's own is not
 * noted. Refuses (404) as getRevealable, (429) the eleventh of a day.
 */
export function reveal(viewer: Member, handle: string, kind: AskedKind, { reason }: RevealDraft): string {
  const contact = findContact(viewer, handle);
  const value = found(contact[kind]);
  if (!contact.own) noteReveal(viewer, { ownerId: contact.person.id, kind, reason });
  return value;
}

type Kind = "email" | "phone" | "vcard" | "export";

type Noted = { kind: Exclude<Kind, "export">; reason: string };

/** Notes that the viewer takes contact data along. Refuses (429) when it is more than REVEALS_A_DAY. */
export function noteReveal(viewer: Member, { ownerId, ...noted }: Noted & { ownerId: string }): void {
  noteReveals(viewer, { ownerIds: [ownerId], ...noted });
}

/**
 * The same of several people at once, each in their own log: of all of them, or of none. Refuses (429) when it
 * would be more than REVEALS_A_DAY.
 */
export function noteReveals(
  viewer: Member,
  { ownerIds, kind, reason }: Noted & { ownerIds: string[] },
): void {
  db.transaction(
    (tx) => {
      refuseHaste(tx, viewer, ownerIds.length);
      const at = new Date();
      for (const ownerId of ownerIds) recordReveal(tx, { ownerId, viewerId: viewer.id, kind, reason, at });
    },
    { behavior: "immediate" },
  );
}

/** Whose contact data the viewer was shown just now for the very same reason: shown again, it is the same look. */
export function listJustShown(viewer: Member, { kind, reason }: Noted): string[] {
  return db
    .select({ ownerId: reveals.ownerId })
    .from(reveals)
    .where(
      and(
        eq(reveals.viewerId, viewer.id),
        eq(reveals.kind, kind),
        eq(reveals.reason, reason),
        gt(reveals.at, new Date(Date.now() - ONE_LOOK)),
      ),
    )
    .all()
    .map(({ ownerId }) => ownerId);
}

/** Writes a line of somebody's log, asking nobody. */
export function recordReveal(tx: Tx, line: Omit<typeof reveals.$inferInsert, "id">): void {
  tx.insert(reveals)
    .values({ id: newId("rev"), ...line })
    .run();
}

/** How many reveals the viewer has left for now. */
export function countRevealsLeft(viewer: Member): number {
  return Math.max(0, REVEALS_A_DAY - listAsked(db, viewer).length);
}

/** When the viewer asked for something within the last day, the earliest first. */
function listAsked(tx: Pick<Tx, "select">, viewer: Member): Date[] {
  const since = new Date(Date.now() - REVEAL_LASTS);
  return tx
    .select({ kind: reveals.kind, at: reveals.at })
    .from(reveals)
    .where(and(eq(reveals.viewerId, viewer.id), gt(reveals.at, since)))
    .orderBy(reveals.at)
    .all()
    .flatMap(({ kind, at }) => (kind === "export" ? [] : [at]));
}

function refuseHaste(tx: Tx, viewer: Member, wanted: number): void {
  const asked = listAsked(tx, viewer);
  const tooMany = asked.length + wanted - REVEALS_A_DAY;
  if (wanted === 0 || tooMany <= 0) return;
  const left = REVEALS_A_DAY - asked.length;
  if (left > 0) throw new Refusal(429, "contacts.reveal.fewLeft", { left, wanted });
  const free = asked[tooMany - 1]!.getTime() + REVEAL_LASTS;
  const seconds = Math.max(1, Math.ceil((free - Date.now()) / 1000));
  throw new Refusal(429, "contacts.reveal.tooMany", { count: REVEALS_A_DAY, seconds });
}

/** Whether the viewer was shown this of the owner, or asked for the card, within the last day. */
export function wasRevealed(viewer: Member, ownerId: string, kind: AskedKind | "vcard"): boolean {
  const since = new Date(Date.now() - REVEAL_LASTS);
  const row = db
    .select({ id: reveals.id })
    .from(reveals)
    .where(
      and(
        eq(reveals.viewerId, viewer.id),
        eq(reveals.ownerId, ownerId),
        eq(reveals.kind, kind),
        gt(reveals.at, since),
      ),
    )
    .get();
  return row !== undefined;
}

/** A line of the log; `viewer` is null for whoever has left the community since. */
export type RevealLine = { id: string; viewer: PersonRef | null; kind: Kind; reason: string; at: Date };

const ofOwner = prepared(() =>
  db
    .select({
      id: reveals.id,
      viewer: personColumns,
      kind: reveals.kind,
      reason: reveals.reason,
      at: reveals.at,
    })
    .from(reveals)
    .leftJoin(members, eq(members.id, reveals.viewerId))
    .where(eq(reveals.ownerId, sql.placeholder("owner")))
    .orderBy(desc(reveals.at), desc(reveals.id))
    .limit(REVEALS_A_PAGE)
    .offset(sql.placeholder("offset"))
    .prepare(),
);

/** Who was shown the member's contact data, when and why, the latest first; pages are counted from 1. */
export function listReveals(owner: Member, page = 1): RevealLine[] {
  return ofOwner()
    .all({ owner: owner.id, offset: (page - 1) * REVEALS_A_PAGE })
    .map(({ viewer, ...line }) => ({ ...line, viewer: viewer?.id ? (viewer as PersonRef) : null }));
}

/** How many lines the member's log has. */
export function countReveals(owner: Member): number {
  return db.select({ all: count() }).from(reveals).where(eq(reveals.ownerId, owner.id)).get()!.all;
}
