import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { members } from "./members";
import { rooms } from "./rooms";

export const messages = sqliteTable(
  "messages",
  {
    id: text("id").primaryKey(),
    roomId: text("room_id")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    /** The number of the event that brought it. */
    number: integer("number").notNull(),
    authorId: text("author_id")
      .notNull()
      .references(() => members.id),
    /** Made by the browser; a retry with the same one finds the first message. */
    clientId: text("client_id").notNull(),
    body: text("body").notNull(),
    bodyHtml: text("body_html").notNull(),
    proseVersion: integer("prose_version").notNull(),
    createdAt: moment("created_at").notNull(),
    replyToId: text("reply_to_id").references((): AnySQLiteColumn => messages.id),
    /** How often it was edited; earlier words are kept beside it. */
    revision: integer("revision").notNull().default(0),
    editedAt: moment("edited_at"),
    /** Taken back by its author: an empty place, whose words are forgotten when it can no longer be undone. */
    deletedAt: moment("deleted_at"),
    pinnedAt: moment("pinned_at"),
    /** The number of the last event that changed it: the newer of two copies is the one with the higher. */
    changed: integer("changed").notNull().default(0),
  },
  (table) => [
    uniqueIndex("messages_number").on(table.roomId, table.number),
    uniqueIndex("messages_once").on(table.roomId, table.authorId, table.clientId),
    index("messages_reply_to").on(table.replyToId),
    index("messages_pinned").on(table.roomId, table.pinnedAt).where(sql`${table.pinnedAt} IS NOT NULL`),
    index("messages_day").on(table.roomId, table.createdAt),
    index("messages_deleted").on(table.deletedAt).where(sql`${table.deletedAt} IS NOT NULL`),
  ],
);

/** What a message said before it was edited; for the team, who look after what was meant. */
export const messageRevisions = sqliteTable(
  "message_revisions",
  {
    messageId: text("message_id")
      .notNull()
      .references(() => messages.id, { onDelete: "cascade" }),
    /** Counted from 0, the first words. */
    revision: integer("revision").notNull(),
    body: text("body").notNull(),
    bodyHtml: text("body_html").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.revision] })],
);

/** A word that somebody put under a message. */
export const messageReactions = sqliteTable(
  "message_reactions",
  {
    messageId: text("message_id")
      .notNull()
      .references(() => messages.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    word: text("word").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.messageId, table.word, table.memberId] }),
    index("message_reactions_member").on(table.memberId),
  ],
);

/** Whom a message names: for who wants to hear of a room only when they are meant. */
export const messageMentions = sqliteTable(
  "message_mentions",
  {
    messageId: text("message_id")
      .notNull()
      .references(() => messages.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    roomId: text("room_id")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    /** The message's number in the room. */
    number: integer("number").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.messageId, table.memberId] }),
    index("message_mentions_member").on(table.memberId, table.roomId, table.number),
  ],
);

/** A picture, a PDF or a recording in a room; without a message it is one that is still being written. */
export const roomFiles = sqliteTable(
  "room_files",
  {
    id: text("id").primaryKey(),
    roomId: text("room_id")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    messageId: text("message_id").references(() => messages.id, { onDelete: "cascade" }),
    /** Its place among the files of its message. */
    position: integer("position").notNull().default(0),
    uploaderId: text("uploader_id")
      .notNull()
      .references(() => members.id),
    /** Made by the browser; a retry with the same one finds the first file. */
    clientId: text("client_id").notNull(),
    kind: text("kind", { enum: ["image", "pdf", "audio"] }).notNull(),
    /** As its owner's device called it. */
    name: text("name").notNull(),
    /** What is to be seen or heard; empty only for a picture that adorns. */
    description: text("description").notNull(),
    mediaType: text("media_type").notNull(),
    bytes: integer("bytes").notNull(),
    /** Pixels of a picture. */
    width: integer("width"),
    height: integer("height"),
    /** Names what is kept in the data folder. */
    key: text("key").notNull().unique(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("room_files_once").on(table.roomId, table.uploaderId, table.clientId),
    index("room_files_message").on(table.messageId),
    index("room_files_room").on(table.roomId, table.createdAt),
  ],
);
