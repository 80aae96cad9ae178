import { db } from "db/client.server";
import { members, messages } from "db/schema";
import { and, asc, between, eq, inArray, isNull, ne, notInArray } from "drizzle-orm";
import { listBlockedIds } from "~/domain/contacts/blocks.server";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import type { Room } from "~/domain/rooms/rooms.server";
import { CHOICES, EXTRACT_MESSAGES } from "./rules";

/** A message that may be quoted. */
export type Choice = {
  id: string;
  number: number;
  author: PersonRef;
  at: Date;
  html: string;
  body: string;
};

/** Which messages: these, or a stretch of the room's numbers, both ends included. */
export type Stretch = { ids: string[] } | { from: number; to: number };

/**
 * The messages of a room that the viewer may quote, in order: not what was taken back or says nothing, nor the
 * words of those whom the viewer has blocked. At most EXTRACT_MESSAGES chosen ones, or CHOICES of a stretch. The
 * room was fetched through the viewer's eyes.
 */
export function listChoices(viewer: Viewer, room: Room, stretch: Stretch): Choice[] {
  const blocked = listBlockedIds(viewer);
  const which =
    "ids" in stretch
      ? inArray(messages.id, stretch.ids.slice(0, EXTRACT_MESSAGES))
      : between(messages.number, stretch.from, stretch.to);
  const { id, number, createdAt: at, bodyHtml: html, body } = messages;
  return db
    .select({ id, number, at, html, body, author: personColumns })
    .from(messages)
    .innerJoin(members, eq(members.id, messages.authorId))
    .where(
      and(
        eq(messages.roomId, room.id),
        isNull(messages.deletedAt),
        isNull(members.leftAt),
        ne(messages.body, ""),
        notInArray(messages.authorId, blocked),
        which,
      ),
    )
    .orderBy(asc(messages.number))
    .limit(CHOICES)
    .all();
}
