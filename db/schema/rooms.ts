import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { cycles } from "./cycles";
import { fields } from "./fields";
import { members } from "./members";

/** A chat room. `lastNumber` is the number of its newest event. */
export const rooms = sqliteTable("rooms", {
  id: text("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  kind: text("kind", { enum: ["cycle", "mentors", "field", "everybody", "direct", "group"] }).notNull(),
  /** Of a cycle's room. */
  cycleId: text("cycle_id").references(() => cycles.id),
  /** Of a field's room. */
  fieldSlug: text("field_slug").references(() => fields.slug),
  /** What the people of a group call it; the others are named by what they are. */
  name: text("name"),
  /** Of a talk between two: their ids in order, so that the same two always meet in one room. */
  pairKey: text("pair_key").unique(),
  /** Lively; slow, for who has moved on; or an archive, read and searched but written in only at a reunion. */
  life: text("life", { enum: ["active", "slow", "archive"] })
    .notNull()
    .default("active"),
  reunionFrom: moment("reunion_from"),
  reunionUntil: moment("reunion_until"),
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
    /** Which messages count as waiting; null is what is usual in a room of this kind. */
    level: text("level", { enum: ["all", "mentions", "nothing"] }),
    /** Until then nothing waits. */
    mutedUntil: moment("muted_until"),
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
    type: text("type", {
      enum: ["message", "edit", "delete", "restore", "react", "unreact", "pin", "unpin", "join", "leave"],
    }).notNull(),
    actorId: text("actor_id")
      .notNull()
      .references(() => members.id),
    /** Whom a join or a leave is about. */
    subjectId: text("subject_id").references(() => members.id),
    /** The message that it brought or changed. */
    messageId: text("message_id"),
    /** Of a reaction. */
    word: text("word"),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.roomId, table.number] })],
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
