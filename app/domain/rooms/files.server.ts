import { db, prepared, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { roomFiles } from "db/schema";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { retryWhileBusy } from "~/domain/database-trouble.server";
import { type Prepared, prepareFile, removeRoomFile, writeRoomFile } from "~/domain/media/room-files.server";
import type { Member } from "~/domain/members/person";
import { allow, Refusal } from "~/domain/refusal";
import { fileName } from "./file-name";
import { DESCRIPTION_LIMIT, FILE_BYTES_A_DAY, isDescribed, type RoomFile } from "./file-rules";
import { refuseClosedNow } from "./posting.server";
import type { Room } from "./rooms.server";
import { canPost } from "./rules";

/** Columns of a RoomFile. */
export const fileColumns = {
  id: roomFiles.id,
  kind: roomFiles.kind,
  name: roomFiles.name,
  description: roomFiles.description,
  bytes: roomFiles.bytes,
  width: roomFiles.width,
  height: roomFiles.height,
};

/** A file as a device hands it in; `clientId` is the device's own, so that sent twice it is one file. */
export type Upload = { clientId: string; name: string; bytes: Uint8Array };

/**
 * Keeps a file for a message that is still being written; it waits for FILE_WAITS. The same `clientId` again
 * gives the file that is there. Rejects (403) who may not write in the room, (413) what is too large, (422) what
 * is no picture, PDF or recording, or is damaged, (429) who has put in FILE_BYTES_A_DAY since yesterday.
 */
export async function keepFile(member: Member, room: Room, upload: Upload): Promise<RoomFile> {
  allow(canPost(member, room), "rooms.problem.closed");
  const earlier = findEarlier(member, room, upload.clientId);
  if (earlier) return earlier;
  assertWithinDay(member.id, upload.bytes.length);
  const prepared = await prepareFile(upload.bytes);
  const key = writeRoomFile(prepared.parts);
  try {
    const file = await retryWhileBusy(() =>
      db.transaction((tx) => insertFile(tx, member, room, { ...upload, prepared, key }), {
        behavior: "immediate",
      }),
    );
    if (file.key !== key) removeRoomFile(key);
    return withoutKey(file);
  } catch (error) {
    removeRoomFile(key);
    throw error;
  }
}

type Made = Omit<Upload, "bytes"> & { prepared: Prepared; key: string };

function insertFile(tx: Tx, member: Member, room: Room, { clientId, name, prepared, key }: Made) {
  refuseClosedNow(member, room, new Date());
  assertWithinDay(member.id, prepared.parts.full.length);
  const { kind, mediaType, ending, parts, width, height } = prepared;
  const own = { roomId: room.id, uploaderId: member.id, clientId };
  tx.insert(roomFiles)
    .values({
      ...own,
      id: newId("fil"),
      kind,
      name: fileName(name, ending),
      description: "",
      mediaType,
      bytes: parts.full.length,
      width,
      height,
      key,
      createdAt: new Date(),
    })
    .onConflictDoNothing()
    .run();
  const columns = { ...fileColumns, key: roomFiles.key };
  return tx.select(columns).from(roomFiles).where(ownFile(own)).get()!;
}

const ownFile = ({ roomId, uploaderId, clientId }: Record<"roomId" | "uploaderId" | "clientId", string>) =>
  and(eq(roomFiles.roomId, roomId), eq(roomFiles.uploaderId, uploaderId), eq(roomFiles.clientId, clientId));

const withoutKey = ({ key: _, ...file }: RoomFile & { key: string }): RoomFile => file;

function findEarlier(member: Member, room: Room, clientId: string): RoomFile | undefined {
  const own = { roomId: room.id, uploaderId: member.id, clientId };
  return db.select(fileColumns).from(roomFiles).where(ownFile(own)).get();
}

const DAY = 24 * 60 * 60_000;

function assertWithinDay(memberId: string, bytes: number): void {
  const lately = and(eq(roomFiles.uploaderId, memberId), gt(roomFiles.createdAt, new Date(Date.now() - DAY)));
  const sum = sql<number>`coalesce(sum(${roomFiles.bytes}), 0)`;
  const { all } = db.select({ all: sum }).from(roomFiles).where(lately).get()!;
  if (all + bytes > FILE_BYTES_A_DAY)
    throw new Refusal(429, "files.problem.tooMuchToday", { mb: FILE_BYTES_A_DAY / 1024 / 1024 });
}

/** A file with its message: what is to be seen or heard, or that a picture only adorns. */
export const fileMention = z.object({
  id: z.string().regex(/^fil_[a-z0-9]{1,40}$/, "forms.invalid"),
  description: z.string().trim().max(DESCRIPTION_LIMIT, "forms.tooLong").default(""),
  adorns: z.boolean().optional(),
});
export type FileMention = z.infer<typeof fileMention>;

const statements = prepared(() => ({
  waiting: db
    .select({ id: roomFiles.id, kind: roomFiles.kind })
    .from(roomFiles)
    .where(
      and(
        eq(roomFiles.id, sql.placeholder("id")),
        eq(roomFiles.roomId, sql.placeholder("roomId")),
        eq(roomFiles.uploaderId, sql.placeholder("authorId")),
        isNull(roomFiles.messageId),
      ),
    )
    .prepare(),
}));

type Attaching = { id: string; roomId: string; authorId: string; files: readonly FileMention[] };

/**
 * Gives a new message its files, in the caller's transaction. Refuses (409) a file that is not its author's own
 * waiting one in this room, and (422) a picture of which nobody is told what it shows.
 */
export function attachFiles(tx: Tx, { id: messageId, roomId, authorId, files }: Attaching): void {
  for (const [position, mention] of files.entries()) {
    const file = statements().waiting.get({ id: mention.id, roomId, authorId });
    if (!file) throw new Refusal(409, "files.problem.gone");
    const described = { ...mention, kind: file.kind };
    if (!isDescribed(described)) throw new Refusal(422, "files.problem.describe");
    tx.update(roomFiles)
      .set({ messageId, position, description: mention.adorns ? "" : mention.description })
      .where(eq(roomFiles.id, file.id))
      .run();
  }
}
