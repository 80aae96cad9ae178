import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { language, moment } from "./columns";
import { cycles } from "./cycles";
import { fields } from "./fields";
import { members } from "./members";
import { messages } from "./messages";
import { rooms } from "./rooms";
import { threads } from "./threads";

/** Messages of a room on their way to a thread: they wait for the consent of those whose words they are. */
export const extracts = sqliteTable(
  "extracts",
  {
    id: text("id").primaryKey(),
    roomId: text("room_id")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    /** Who makes the thread, and signs it. Not emptied with a leaving: what was published is kept true by it. */
    makerId: text("maker_id")
      .notNull()
      .references(() => members.id),
    /** Made by the browser, so that a form sent twice makes one draft. */
    clientId: text("client_id").notNull(),
    title: text("title").notNull(),
    /** The maker's own introduction, Markdown. */
    body: text("body").notNull(),
    language: language().notNull(),
    fieldSlug: text("field_slug").references(() => fields.slug),
    /** Only for the people of this edition, when set. */
    cycleId: text("cycle_id").references(() => cycles.id),
    topics: text("topics", { mode: "json" }).$type<string[]>().notNull().default([]),
    createdAt: moment("created_at").notNull(),
    /** When silence is an answer. */
    dueAt: moment("due_at").notNull(),
    /** "maker": all have answered, and it is for the maker to say whether what is left is a thread. */
    state: text("state", { enum: ["open", "maker", "published", "withdrawn"] })
      .notNull()
      .default("open"),
    settledAt: moment("settled_at"),
    threadId: text("thread_id").references(() => threads.id, { onDelete: "set null" }),
  },
  (table) => [
    uniqueIndex("extracts_once").on(table.makerId, table.clientId),
    index("extracts_due").on(table.state, table.dueAt),
    index("extracts_thread").on(table.threadId),
  ],
);

/** One message of an extract, in the order of the room. */
export const extractQuotes = sqliteTable(
  "extract_quotes",
  {
    extractId: text("extract_id")
      .notNull()
      .references(() => extracts.id, { onDelete: "cascade" }),
    messageId: text("message_id")
      .notNull()
      .references(() => messages.id, { onDelete: "cascade" }),
    /** The message's number in its room. */
    number: integer("number").notNull(),
    authorId: text("author_id")
      .notNull()
      .references(() => members.id),
    /** What the author said; null is silence. "out": left out by the maker, or taken back. */
    answer: text("answer", { enum: ["yes", "no", "out"] }),
    answeredAt: moment("answered_at"),
    /** The author's words for the thread where they differ from the room's; of a published one, what stands there. */
    words: text("words"),
  },
  (table) => [
    primaryKey({ columns: [table.extractId, table.messageId] }),
    index("extract_quotes_author").on(table.authorId),
    index("extract_quotes_message").on(table.messageId),
  ],
);
