import { db, prepared } from "db/client.server";
import { messageReactions, messages } from "db/schema";
import { asc, eq, sql } from "drizzle-orm";
import type { Reaction, RoomMessage, RoomMessages } from "./event";
import type { RoomFile } from "./file-rules";
import type { ReactionWord } from "./rules";
import { filesOfMessages } from "./seen-files.server";

const named = sql`(SELECT value FROM json_each(${sql.placeholder("ids")}))`;

const statements = prepared(() => ({
  messages: db
    .select({
      id: messages.id,
      number: messages.number,
      authorId: messages.authorId,
      at: messages.createdAt,
      clientId: messages.clientId,
      html: messages.bodyHtml,
      body: messages.body,
      revision: messages.revision,
      deletedAt: messages.deletedAt,
      pinnedAt: messages.pinnedAt,
      replyToId: messages.replyToId,
      changed: messages.changed,
    })
    .from(messages)
    .where(sql`${messages.id} IN ${named}`)
    .prepare(),
  reactions: db
    .select({
      messageId: messageReactions.messageId,
      memberId: messageReactions.memberId,
      word: messageReactions.word,
    })
    .from(messageReactions)
    .where(sql`${messageReactions.messageId} IN ${named}`)
    .orderBy(asc(messageReactions.at), asc(messageReactions.memberId))
    .prepare(),
  answered: db
    .selectDistinct({ id: messages.replyToId })
    .from(messages)
    .where(sql`${messages.id} IN ${named} AND ${messages.replyToId} IS NOT NULL`)
    .prepare(),
  inRoom: db
    .select({ roomId: messages.roomId })
    .from(messages)
    .where(eq(messages.id, sql.placeholder("id")))
    .prepare(),
}));

/** In the place of a reader: everybody's own Markdown is put in, and whoever asks takes care whom it is given to. */
export const EVERYBODY = "*";

/**
 * The messages of these ids as they are now, and those that they answer, by id; unknown ids are left out.
 * `authorId` names for whom their own Markdown is put in; without it nobody's is.
 */
export function listMessageViews(ids: Iterable<string>, authorId?: string): RoomMessages {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return {};
  const { messages, answered } = statements();
  const parents = answered.all({ ids: JSON.stringify(wanted) }).map(({ id }) => id!);
  const all = JSON.stringify([...new Set([...wanted, ...parents])]);
  const reactions = reactionsOf(all);
  const files = filesOfMessages(all);
  const views = messages
    .all({ ids: all })
    .map((row) =>
      asView(row, { reactions: reactions.get(row.id) ?? [], files: files.get(row.id) ?? [] }, authorId),
    );
  return Object.fromEntries(views.map((view) => [view.id, view]));
}

/** The room in which a message stands; undefined when there is no such message. */
export function findRoomOfMessage(id: string): string | undefined {
  return statements().inRoom.get({ id })?.roomId;
}

type Row = ReturnType<ReturnType<typeof statements>["messages"]["all"]>[number];

type Under = { reactions: Reaction[]; files: RoomFile[] };

function asView(row: Row, { reactions, files }: Under, authorId: string | undefined): RoomMessage {
  const { at, html, body, deletedAt, pinnedAt, replyToId, ...rest } = row;
  const deleted = deletedAt !== null;
  return {
    ...rest,
    at: at.getTime(),
    html: deleted ? "" : html,
    ...((authorId === EVERYBODY || row.authorId === authorId) && !deleted && { body }),
    deleted,
    deletedAt: deletedAt?.getTime() ?? null,
    pinned: pinnedAt !== null && !deleted,
    replyToId: deleted ? null : replyToId,
    reactions: deleted ? [] : reactions,
    files: deleted ? [] : files,
  };
}

function reactionsOf(ids: string): Map<string, Reaction[]> {
  const byMessage = new Map<string, Reaction[]>();
  for (const { messageId, memberId, word } of statements().reactions.all({ ids })) {
    const reactions = byMessage.get(messageId) ?? [];
    const same = reactions.find((reaction) => reaction.word === word);
    if (same) same.memberIds.push(memberId);
    else reactions.push({ word: word as ReactionWord, memberIds: [memberId] });
    byMessage.set(messageId, reactions);
  }
  return byMessage;
}
