import { db, prepared } from "db/client.server";
import { members, messages, reports, roomFiles, roomMembers, rooms } from "db/schema";
import { and, asc, desc, eq, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { canModerate } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { found } from "~/domain/refusal";
import { FILES_PAGE, type RoomFile, type RoomFileKind } from "./file-rules";
import { fileColumns } from "./files.server";
import { eyesOf, membership, type Room, visibleTo } from "./rooms.server";

const moderates = sql`${sql.placeholder("moderates")} = 1`;
/** Moderators see what was reported, wherever it stands. */
const reported = sql`(${moderates} and exists (select 1 from ${reports}
  where ${reports.targetType} = 'message' and ${reports.targetId} = ${roomFiles.messageId}))`;
/** What waits is its owner's; what was taken back is nobody's until its author has it again. */
const there = or(
  and(isNull(roomFiles.messageId), eq(roomFiles.uploaderId, sql.placeholder("viewerId"))),
  and(isNotNull(roomFiles.messageId), isNull(messages.deletedAt)),
);

const one = prepared(() =>
  db
    .select({ ...fileColumns, mediaType: roomFiles.mediaType, key: roomFiles.key })
    .from(roomFiles)
    .innerJoin(rooms, eq(rooms.id, roomFiles.roomId))
    .leftJoin(roomMembers, membership)
    .leftJoin(messages, eq(messages.id, roomFiles.messageId))
    .where(
      and(
        eq(roomFiles.id, sql.placeholder("id")),
        eq(rooms.slug, sql.placeholder("slug")),
        or(and(visibleTo, there), reported),
      ),
    )
    .prepare(),
);

/** A file with the key under which its bytes are kept. */
export type SeenFile = RoomFile & { mediaType: string; key: string };

/** A room's file through the viewer's eyes, asked anew at every look; refuses (404) whatever is not theirs to see. */
export function getFile(viewer: Viewer, slug: string, id: string): SeenFile {
  const eyes = { ...eyesOf(viewer), moderates: canModerate(viewer) ? 1 : 0 };
  return found(one().get({ ...eyes, slug, id }));
}

/** A file in the list of a room's files: who put it there, when, and the number of its message. */
export type ListedFile = RoomFile & { person: PersonRef; at: Date; messageId: string; number: number };
export type FilesAsked = { kind?: RoomFileKind; from?: string; before?: string };

/**
 * Files of a room that stand with a message, the newest first, FILES_PAGE and one more when there are older
 * ones; by kind, by the handle of who put them there, before a file of an id. The room was fetched through the
 * viewer's eyes.
 */
export function listFiles(room: Pick<Room, "id">, { kind, from, before }: FilesAsked): ListedFile[] {
  return db
    .select({
      ...fileColumns,
      person: personColumns,
      at: messages.createdAt,
      messageId: messages.id,
      number: messages.number,
    })
    .from(roomFiles)
    .innerJoin(messages, eq(messages.id, roomFiles.messageId))
    .innerJoin(members, eq(members.id, roomFiles.uploaderId))
    .where(
      and(
        shown(room),
        kind && eq(roomFiles.kind, kind),
        from === undefined ? undefined : eq(members.handle, from),
        before === undefined ? undefined : lt(roomFiles.id, before),
      ),
    )
    .orderBy(desc(roomFiles.id))
    .limit(FILES_PAGE + 1)
    .all();
}

const shown = (room: Pick<Room, "id">): SQL =>
  and(eq(roomFiles.roomId, room.id), isNotNull(roomFiles.messageId), isNull(messages.deletedAt))!;

/** Who put files into a room, by abeceda, with how many. */
export function listFilePeople(room: Pick<Room, "id">): { person: PersonRef; count: number }[] {
  return db
    .select({ person: personColumns, count: sql<number>`count(*)` })
    .from(roomFiles)
    .innerJoin(messages, eq(messages.id, roomFiles.messageId))
    .innerJoin(members, eq(members.id, roomFiles.uploaderId))
    .where(shown(room))
    .groupBy(members.id)
    .orderBy(asc(members.sortLatin), asc(members.id))
    .limit(200)
    .all();
}

const filesOf = prepared(() =>
  db
    .select({ ...fileColumns, messageId: sql<string>`${roomFiles.messageId}` })
    .from(roomFiles)
    .where(sql`${roomFiles.messageId} IN (SELECT value FROM json_each(${sql.placeholder("ids")}))`)
    .orderBy(asc(roomFiles.messageId), asc(roomFiles.position))
    .prepare(),
);

/** The files of messages by the message's id; `ids` is a JSON list. */
export function filesOfMessages(ids: string): Map<string, RoomFile[]> {
  const byMessage = new Map<string, RoomFile[]>();
  for (const { messageId, ...file } of filesOf().all({ ids })) {
    byMessage.set(messageId, [...(byMessage.get(messageId) ?? []), file]);
  }
  return byMessage;
}
