import { db } from "db/client.server";
import { messageRevisions } from "db/schema";
import { desc, eq } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { allow, found } from "~/domain/refusal";
import type { RoomMessage, RoomPeople } from "./event";
import { findRoomOfMessage, listMessageViews } from "./message-views.server";
import { listPeople } from "./people.server";
import type { Room } from "./rooms.server";
import { canManageRoom } from "./rules";

export type OneMessage = { message: RoomMessage; people: RoomPeople };

/**
 * One message of a room with its author and those who put a word under it. The room was fetched through the viewer's
 * eyes; refuses (404) a message that is not in it.
 */
export function getMessage(viewer: Viewer, room: Room, messageId: string): OneMessage {
  found(findRoomOfMessage(messageId) === room.id || undefined);
  const message = found(listMessageViews([messageId], viewer.id)[messageId]);
  const named = message.reactions.flatMap(({ memberIds }) => memberIds);
  return { message, people: listPeople(room, [message.authorId, ...named]) };
}

/** An earlier wording of a message and when it began to read so, in ms. */
export type Wording = { revision: number; html: string; at: number };

/**
 * How a message read before it was edited, the latest first. Refuses (403) who does not look after rooms, and (404)
 * a message that is not in this one.
 */
export function listWordings(staff: Viewer, room: Room, messageId: string): Wording[] {
  allow(canManageRoom(staff), "errors.403.text");
  getMessage(staff, room, messageId);
  return db
    .select({ revision: messageRevisions.revision, html: messageRevisions.bodyHtml, at: messageRevisions.at })
    .from(messageRevisions)
    .where(eq(messageRevisions.messageId, messageId))
    .orderBy(desc(messageRevisions.revision))
    .limit(100)
    .all()
    .map((wording) => ({ ...wording, at: wording.at.getTime() }));
}
