import { db, prepared, type Tx } from "db/client.server";
import { roomFiles } from "db/schema";
import { and, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import { removeRoomFile, sweepRoomFiles } from "~/domain/media/room-files.server";
import type { Member } from "~/domain/members/person";
import { FILE_WAITS } from "./file-rules";
import type { Room } from "./rooms.server";

/** Takes the rows of files in the caller's transaction; the keys of what is to be removed once it is committed. */
function takeRows(tx: Tx, which: SQL): string[] {
  return tx
    .delete(roomFiles)
    .where(which)
    .returning({ key: roomFiles.key })
    .all()
    .map(({ key }) => key);
}

/** Forgets the files of a message, in the caller's transaction; their keys, for `removeFiles` after it. */
export const takeFilesOfMessage = (tx: Tx, messageId: string): string[] =>
  takeRows(tx, eq(roomFiles.messageId, messageId));

/** Forgets all files of a room, in the caller's transaction; their keys, for `removeFiles` after it. */
export const takeFilesOfRoom = (tx: Tx, roomId: string): string[] =>
  takeRows(tx, eq(roomFiles.roomId, roomId));

/**
 * Forgets the files that somebody put into rooms, in the caller's transaction: all, or only those that wait for
 * a message. Their keys, for `removeFiles` after it.
 */
export function takeFilesOf(tx: Tx, memberId: string, which: "all" | "waiting"): string[] {
  const own = eq(roomFiles.uploaderId, memberId);
  return takeRows(tx, which === "all" ? own : and(own, isNull(roomFiles.messageId))!);
}

/** Removes from the disk what a committed transaction has forgotten. What a crash leaves is swept away. */
export function removeFiles(keys: readonly string[]): void {
  for (const key of keys) removeRoomFile(key);
}

/** Forgets a file of one's own that waits; nothing when there is none. */
export function discardFile(member: Member, room: Room, id: string): void {
  const own = and(
    eq(roomFiles.id, id),
    eq(roomFiles.roomId, room.id),
    eq(roomFiles.uploaderId, member.id),
    isNull(roomFiles.messageId),
  )!;
  removeFiles(db.transaction((tx) => takeRows(tx, own)));
}

const living = prepared(() =>
  db
    .select({ id: roomFiles.id })
    .from(roomFiles)
    .where(eq(roomFiles.key, sql.placeholder("key")))
    .prepare(),
);

/** Forgets what has waited for its message too long, and what a crash left on the disk. */
export function forgetLostFiles(now = new Date()): void {
  const old = and(
    isNull(roomFiles.messageId),
    lt(roomFiles.createdAt, new Date(now.getTime() - FILE_WAITS)),
  )!;
  removeFiles(db.transaction((tx) => takeRows(tx, old)));
  sweepRoomFiles((key) => living().get({ key }) !== undefined);
}
