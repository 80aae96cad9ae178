import { db, prepared } from "db/client.server";
import { extractQuotes, extracts, members, messages, rooms } from "db/schema";
import { and, asc, eq, sql } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import { listApartOf } from "~/domain/contacts/blocks.server";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import { found } from "~/domain/refusal";
import type { RoomKind } from "~/domain/rooms/kinds";
import { getRoomById, type Room } from "~/domain/rooms/rooms.server";
import { type Fate, fateOf } from "./rules";

const statements = prepared(() => ({
  extract: db
    .select({ extract: extracts, kind: rooms.kind, maker: personColumns })
    .from(extracts)
    .innerJoin(rooms, eq(rooms.id, extracts.roomId))
    .innerJoin(members, eq(members.id, extracts.makerId))
    .where(eq(extracts.id, sql.placeholder("id")))
    .prepare(),
  quotes: db
    .select({
      messageId: extractQuotes.messageId,
      number: extractQuotes.number,
      answer: extractQuotes.answer,
      words: extractQuotes.words,
      body: messages.body,
      at: messages.createdAt,
      deletedAt: messages.deletedAt,
      author: personColumns,
      suspendedAt: members.suspendedAt,
    })
    .from(extractQuotes)
    .innerJoin(messages, eq(messages.id, extractQuotes.messageId))
    .innerJoin(members, eq(members.id, extractQuotes.authorId))
    .where(eq(extractQuotes.extractId, sql.placeholder("id")))
    .orderBy(asc(extractQuotes.number))
    .prepare(),
  people: union(
    db
      .select({ memberId: extracts.makerId })
      .from(extracts)
      .where(eq(extracts.id, sql.placeholder("id"))),
    db
      .select({ memberId: extractQuotes.authorId })
      .from(extractQuotes)
      .where(eq(extractQuotes.extractId, sql.placeholder("id"))),
  ).prepare(),
  origin: db
    .select({ roomId: extracts.roomId, number: sql<number>`min(${extractQuotes.number})` })
    .from(extracts)
    .innerJoin(extractQuotes, eq(extractQuotes.extractId, extracts.id))
    .where(and(eq(extracts.threadId, sql.placeholder("threadId")), eq(extractQuotes.answer, "yes")))
    .groupBy(extracts.id)
    .prepare(),
}));

export type StoredExtract = typeof extracts.$inferSelect & { kind: RoomKind; maker: PersonRef };

/** An extract without its quotes, asking nobody; undefined when there is none. */
export function findExtract(id: string): StoredExtract | undefined {
  const row = statements().extract.get({ id });
  return row && { ...row.extract, kind: row.kind, maker: row.maker };
}

/** A quote with the words that stand for it now: those for the thread, or those of the room as they are. */
export type Quote = {
  messageId: string;
  number: number;
  author: PersonRef;
  at: Date;
  words: string;
  /** Whether the author gave the thread words of its own. */
  edited: boolean;
  answer: "yes" | "no" | "out" | null;
  fate: Fate;
};

/** The quotes of an extract in the order of the room, with what becomes of each at the moment. */
export function listQuotes({ id, makerId, kind, dueAt }: StoredExtract, now = new Date()): Quote[] {
  const apart = listApartOf(makerId);
  return statements()
    .quotes.all({ id })
    .map(({ body, deletedAt, suspendedAt, words, ...quote }) => {
      const { author, answer } = quote;
      const gone = deletedAt !== null || (body === "" && words === null);
      const unasked = suspendedAt !== null || !!author.leftAs || apart.includes(author.id);
      const state = { authorId: author.id, answer, gone, unasked };
      const fate = fateOf(state, { makerId, kind, due: now >= dueAt });
      return { ...quote, words: words ?? body, edited: words !== null, fate };
    });
}

/** An extract as one of its people sees it. */
export type Extract = StoredExtract & {
  /** Its maker, or somebody who is quoted. */
  role: "maker" | "author";
  room: Room | null;
  quotes: Quote[];
};

/**
 * An extract for its maker, with all quotes, or for somebody whose words are in it, with their own. Refuses (404)
 * everybody else, staff too, and the maker who may no longer see the room.
 */
export function getExtract(viewer: Viewer, id: string): Extract {
  const extract = found(findExtract(id));
  const quotes = listQuotes(extract);
  if (extract.makerId === viewer.id) {
    return { ...extract, role: "maker", room: getRoomById(viewer, extract.roomId), quotes };
  }
  const own = quotes.filter(({ author }) => author.id === viewer.id);
  found(own[0]);
  if (listApartOf(extract.makerId).includes(viewer.id)) found(undefined);
  return { ...extract, role: "author", room: findRoomFor(viewer, extract.roomId), quotes: own };
}

/** Ids of the maker of an extract and of those whose words are in it. */
export function listExtractPeople(id: string): string[] {
  return statements()
    .people.all({ id })
    .map(({ memberId }) => memberId);
}

/** The room, if it is there for the viewer: who was put out of it may still decide about their own words. */
export function findRoomFor(viewer: Viewer, roomId: string): Room | null {
  try {
    return getRoomById(viewer, roomId);
  } catch {
    return null;
  }
}

/** Where a thread comes from: the room and the first quoted message. Undefined when the viewer is not of the room. */
export function findOrigin(viewer: Viewer, threadId: string) {
  const row = statements().origin.get({ threadId });
  const room = row && findRoomFor(viewer, row.roomId);
  return room ? { room, number: row.number } : null;
}
