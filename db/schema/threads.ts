import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { language, moment } from "./columns";
import { cycles } from "./cycles";
import { fields, topics } from "./fields";
import { members } from "./members";

/** A conversation, or an open question whose asker accepts an answer. */
export const threads = sqliteTable(
  "threads",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: ["discussion", "question"] }).notNull(),
    authorId: text("author_id")
      .notNull()
      .references(() => members.id),
    /** Made by the browser, so that a form sent twice makes one thread. */
    clientId: text("client_id").notNull(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    bodyHtml: text("body_html").notNull(),
    proseVersion: integer("prose_version").notNull(),
    excerpt: text("excerpt").notNull(),
    language: language().notNull(),
    fieldSlug: text("field_slug").references(() => fields.slug),
    /** Only for the people of this edition, when set. */
    cycleId: text("cycle_id").references(() => cycles.id),
    createdAt: moment("created_at").notNull(),
    /** Replies ever posted; the number of the last one. */
    lastNumber: integer("last_number").notNull().default(0),
    /** Replies that stand (not hidden). */
    replyCount: integer("reply_count").notNull().default(0),
    lastPostAt: moment("last_post_at").notNull(),
    lastAuthorId: text("last_author_id")
      .notNull()
      .references(() => members.id),
    acceptedReplyId: text("accepted_reply_id"),
    acceptedAt: moment("accepted_at"),
    closedAt: moment("closed_at"),
    hiddenAt: moment("hidden_at"),
    hiddenReason: text("hidden_reason"),
  },
  (table) => [
    uniqueIndex("threads_once").on(table.authorId, table.clientId),
    index("threads_recent").on(table.lastPostAt, table.id),
    index("threads_field").on(table.fieldSlug, table.lastPostAt),
    index("threads_waiting")
      .on(table.createdAt, table.id)
      .where(sql`kind = 'question' and accepted_reply_id is null`),
  ],
);

export const threadTopics = sqliteTable(
  "thread_topics",
  {
    threadId: text("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    topicSlug: text("topic_slug")
      .notNull()
      .references(() => topics.slug),
  },
  (table) => [primaryKey({ columns: [table.threadId, table.topicSlug] })],
);

export const replies = sqliteTable(
  "replies",
  {
    id: text("id").primaryKey(),
    threadId: text("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … within the thread: its place and its page. */
    number: integer("number").notNull(),
    authorId: text("author_id")
      .notNull()
      .references(() => members.id),
    clientId: text("client_id").notNull(),
    body: text("body").notNull(),
    bodyHtml: text("body_html").notNull(),
    proseVersion: integer("prose_version").notNull(),
    language: language().notNull(),
    createdAt: moment("created_at").notNull(),
    editedAt: moment("edited_at"),
    hiddenAt: moment("hidden_at"),
    hiddenById: text("hidden_by_id").references(() => members.id),
    /** Read by the author and by staff. */
    hiddenReason: text("hidden_reason"),
  },
  (table) => [
    uniqueIndex("replies_number").on(table.threadId, table.number),
    uniqueIndex("replies_once").on(table.authorId, table.clientId),
  ],
);

/** How far a member has read in a thread. */
export const threadReads = sqliteTable(
  "thread_reads",
  {
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    threadId: text("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    lastNumber: integer("last_number").notNull(),
    readAt: moment("read_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.threadId] })],
);
