import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { cycles } from "./cycles";
import { members } from "./members";

/** A chat room; today one for each cycle. `lastNumber` is the number of its newest event. */
export const rooms = sqliteTable("rooms", {
  id: text("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  kind: text("kind", { enum: ["cycle"] }).notNull(),
  cycleId: text("cycle_id").references(() => cycles.id),
  lastNumber: integer("last_number").notNull().default(0),
  createdAt: moment("created_at").notNull(),
});

/** Membership, not presence: begins with the participation, ends when staff remove the person. */
export const roomMembers = sqliteTable(
  "room_members",
  {
    roomId: text("room_id")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    joinedAt: moment("joined_at").notNull(),
    removedAt: moment("removed_at"),
  },
  (table) => [
    primaryKey({ columns: [table.roomId, table.memberId] }),
    index("room_members_member").on(table.memberId),
  ],
);

/** The room's numbered log: every event has the room's next number, taken in its own transaction. */
export const roomEvents = sqliteTable(
  "room_events",
  {
    roomId: text("room_id")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    type: text("type", { enum: ["message", "join", "leave"] }).notNull(),
    actorId: text("actor_id")
      .notNull()
      .references(() => members.id),
    /** Whom a join or a leave is about. */
    subjectId: text("subject_id").references(() => members.id),
    messageId: text("message_id"),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.roomId, table.number] })],
);

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
  },
  (table) => [
    uniqueIndex("messages_number").on(table.roomId, table.number),
    uniqueIndex("messages_once").on(table.roomId, table.authorId, table.clientId),
  ],
);

/** How far a member has read in a room: unread is the room's last number less this. */
export const roomReads = sqliteTable(
  "room_reads",
  {
    roomId: text("room_id")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    lastNumber: integer("last_number").notNull(),
    readAt: moment("read_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.roomId, table.memberId] })],
);
