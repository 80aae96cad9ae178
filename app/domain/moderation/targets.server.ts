import { db, prepared } from "db/client.server";
import { cycles, fields, members, messages, replies, roomMembers, rooms, threads } from "db/schema";
import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import { found } from "~/domain/refusal";
import type { RoomFile } from "~/domain/rooms/file-rules";
import { isPrivate } from "~/domain/rooms/kinds";
import * as inRooms from "~/domain/rooms/rooms.server";
import { filesOfMessages } from "~/domain/rooms/seen-files.server";
import { eyesOf, visible } from "~/domain/threads/visibility.server";
import type { Language } from "~/i18n/languages";
import { TARGET_TYPES, type TargetRef } from "./rules";

/** A thing that can be reported, as its viewer may see it: the words, whose they are, and where they stand. */
export type Target = TargetRef & {
  author: PersonRef;
  /** Made safe when it was written. */
  html: string;
  /** Null for messages, which keep none. */
  language: Language | null;
  at: Date;
  hiddenAt: Date | null;
  hiddenReason: string | null;
  thread: { id: string; title: string; language: Language; field: string | null } | null;
  /** The reply's number in its thread, or the message's in its room. */
  number: number;
  room: TargetRoom | null;
  /** What stands with a message. */
  files: RoomFile[];
};

/**
 * Where a message stands. `isOpen` says whether the viewer may go there: of a talk or a group of others the team
 * reads the reported message alone, and neither who else is in it nor what it is called.
 */
export type TargetRoom = inRooms.RoomNaming & { id: string; slug: string; isOpen: boolean };

const ids = sql`(select value from json_each(${sql.placeholder("ids")}))`;
const threadColumns = {
  id: threads.id,
  title: threads.title,
  language: threads.language,
  field: fields.code,
};

/**
 * Messages that are there to be reported or decided about: those of the viewer's rooms, and for the team the
 * reported ones of talks and groups, each by itself. With `inRooms.eyesOf(viewer)`, joined to their room and to
 * `inRooms.membership`.
 */
export const visibleMessage: SQL = or(
  inRooms.visibleTo,
  sql`${sql.placeholder("asStaff")} = 1 AND EXISTS (
    SELECT 1 FROM reports AS said WHERE said.target_type = 'message' AND said.target_id = ${messages.id})`,
)!;

const statements = prepared(() => ({
  reply: db
    .select({
      id: replies.id,
      author: personColumns,
      html: replies.bodyHtml,
      language: replies.language,
      at: replies.createdAt,
      hiddenAt: replies.hiddenAt,
      hiddenReason: replies.hiddenReason,
      number: replies.number,
      thread: threadColumns,
    })
    .from(replies)
    .innerJoin(threads, eq(threads.id, replies.threadId))
    .innerJoin(members, eq(members.id, replies.authorId))
    .leftJoin(fields, eq(fields.slug, threads.fieldSlug))
    .where(
      and(
        sql`${replies.id} in ${ids}`,
        visible,
        // As a place in the thread it is there for everybody, as words only for these.
        or(
          isNull(replies.hiddenAt),
          eq(replies.authorId, sql.placeholder("viewer")),
          sql`${sql.placeholder("moderates")} = 1`,
        ),
      ),
    )
    .prepare(),
  thread: db
    .select({
      id: threads.id,
      author: personColumns,
      html: threads.bodyHtml,
      language: threads.language,
      at: threads.createdAt,
      hiddenAt: threads.hiddenAt,
      hiddenReason: threads.hiddenReason,
      thread: threadColumns,
    })
    .from(threads)
    .innerJoin(members, eq(members.id, threads.authorId))
    .leftJoin(fields, eq(fields.slug, threads.fieldSlug))
    .where(and(sql`${threads.id} in ${ids}`, visible))
    .prepare(),
  message: db
    .select({
      id: messages.id,
      author: personColumns,
      html: messages.bodyHtml,
      at: messages.createdAt,
      number: messages.number,
      roomId: rooms.id,
      slug: rooms.slug,
      isMember: inRooms.roomColumns.isMember,
      ...inRooms.namingColumns,
    })
    .from(messages)
    .innerJoin(members, eq(members.id, messages.authorId))
    .innerJoin(rooms, eq(rooms.id, messages.roomId))
    .leftJoin(cycles, eq(cycles.id, rooms.cycleId))
    .leftJoin(fields, eq(fields.slug, rooms.fieldSlug))
    .leftJoin(roomMembers, inRooms.membership)
    .where(and(sql`${messages.id} in ${ids}`, visibleMessage))
    .prepare(),
}));

const NOTHING = {
  hiddenAt: null,
  hiddenReason: null,
  thread: null,
  room: null,
  language: null,
  number: 0,
  files: [],
};

/** The things of these names that the viewer may see, by `keyOf`; the rest is left out. */
export function listTargets(viewer: Viewer, refs: TargetRef[]): Map<string, Target> {
  const ids = (type: TargetRef["type"]) =>
    JSON.stringify(refs.filter((ref) => ref.type === type).map((ref) => ref.id));
  const { reply, thread, message } = statements();
  const inThreads = eyesOf(viewer);
  const files = filesOfMessages(ids("message"));
  const targets: Target[] = [
    ...reply
      .all({ ...inThreads, ids: ids("reply") })
      .map((row): Target => ({ ...NOTHING, ...row, type: "reply" })),
    ...thread
      .all({ ...inThreads, ids: ids("thread") })
      .map((row): Target => ({ ...NOTHING, ...row, type: "thread" })),
    ...inRooms
      .asRooms(viewer, message.all({ ...inRooms.eyesOf(viewer), ids: ids("message") }))
      .map((row) => ({ ...messageTarget(row), files: files.get(row.id) ?? [] })),
  ];
  return new Map(targets.map((target) => [keyOf(target), target]));
}

type MessageRow = Pick<Target, "id" | "author" | "html" | "at" | "number"> &
  inRooms.RoomNaming & { roomId: string; slug: string; isMember: boolean };

function messageTarget(row: MessageRow): Target {
  const { id, author, html, at, number, roomId, slug, isMember, ...naming } = row;
  const isOpen = isMember || !isPrivate(naming);
  const called = isOpen ? naming : { ...naming, name: null, partner: null };
  const room = { id: roomId, slug: isOpen ? slug : "", isOpen, ...called };
  return { ...NOTHING, type: "message", id, author, html, at, number: isOpen ? number : 0, room };
}

/** The thing of an address; refuses (404) a kind that there is not. */
export function getRef(type: unknown, id: unknown): TargetRef {
  const known = found(TARGET_TYPES.find((each) => each === type));
  return { type: known, id: found(typeof id === "string" ? id : undefined) };
}

/** One thing; refuses (404) what does not exist and what the viewer may not see, alike. */
export function getTarget(viewer: Viewer, ref: TargetRef): Target {
  return found(findTarget(viewer, ref));
}

export function findTarget(viewer: Viewer, ref: TargetRef): Target | undefined {
  return listTargets(viewer, [ref]).get(keyOf(ref));
}

/** A name for maps: "reply rep_…". */
export function keyOf({ type, id }: TargetRef): string {
  return `${type} ${id}`;
}
