import { db, prepared } from "db/client.server";
import { members } from "db/schema";
import { and, eq, sql } from "drizzle-orm";
import { giveConsents } from "~/domain/consents/consents.server";
import {
  readPhoto,
  removePhoto,
  renamePhoto,
  sweepPhotos,
  writePhoto,
} from "~/domain/media/photo-files.server";
import type { Photo } from "~/domain/media/re-encode.server";
import { signal } from "~/domain/signals.server";
import type { Member } from "./person";
import { closenessTo, type Looker, PRESENT, reachesViewer, visibleTo } from "./visibility.server";

/**
 * Keeps a new photo of the member and removes the one before; who shows it agrees to its being seen, and that is
 * written down. Signals `member.changed`.
 */
export function keepPhoto(member: Member, photo: Photo): void {
  const key = writePhoto(photo);
  try {
    exchangeKey(member, key);
  } catch (error) {
    removePhoto(key);
    throw error;
  }
}

/** Takes the member's photo away; the drawn face stands again. Signals `member.changed`. */
export function dropPhoto(member: Member): void {
  exchangeKey(member, null);
}

function exchangeKey(member: Member, key: string | null): void {
  const before = db.transaction((tx) => {
    const old = tx.select({ key: members.photoKey }).from(members).where(eq(members.id, member.id)).get();
    tx.update(members).set({ photoKey: key }).where(eq(members.id, member.id)).run();
    if (key) giveConsents(tx, member.id, ["photos"]);
    return old?.key;
  });
  if (before) removePhoto(before);
  signal({ type: "member.changed", memberId: member.id });
}

/** Gives the photo a new address, because another circle may see it from now on: kept copies grow old. */
export function readdressPhoto(member: Member): void {
  const row = db.select({ key: members.photoKey }).from(members).where(eq(members.id, member.id)).get();
  if (!row?.key) return;
  const key = renamePhoto(row.key);
  db.update(members).set({ photoKey: key }).where(eq(members.id, member.id)).run();
}

/** The larger picture of one's own photo, or undefined without one. */
export async function readOwnPhoto(member: Pick<Member, "id">): Promise<Buffer | undefined> {
  const row = db.select({ key: members.photoKey }).from(members).where(eq(members.id, member.id)).get();
  return row?.key ? readPhoto(row.key, 296) : undefined;
}

const living = prepared(() =>
  db
    .select({ id: members.id })
    .from(members)
    .where(eq(members.photoKey, sql.placeholder("key")))
    .prepare(),
);

/** Whether a key names somebody's photo that this viewer (or visitor) may see now. */
export function isPhotoSeenBy(viewer: Looker, key: string): boolean {
  const closeness = closenessTo(viewer);
  const mine = viewer ? sql`${members.id} = ${viewer.id}` : sql`false`;
  const seen = and(
    eq(members.photoKey, key),
    reachesViewer("photo", closeness),
    // One's own photo is there before anybody else may see it; of the others only those who are there.
    sql`(${mine} or (${PRESENT} and ${visibleTo(viewer)}))`,
  );
  return db.select({ id: members.id }).from(members).where(seen).get() !== undefined;
}

/** Removes files that belong to nobody, left by a crash. Every start calls it. */
export function sweepLostPhotos(): void {
  sweepPhotos((key) => living().get({ key }) !== undefined);
}
