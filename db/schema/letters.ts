import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { language, moment } from "./columns";
import { members } from "./members";

/**
 * The outbox. A row says which letter goes to whom, never a secret: links are made at the moment of writing.
 * `subject`, `text` and `html` are kept in a demo only, where the outbox can be read.
 */
export const letters = sqliteTable(
  "letters",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    memberId: text("member_id").references(() => members.id, { onDelete: "cascade" }),
    toAddress: text("to_address").notNull(),
    language: language().notNull(),
    params: text("params", { mode: "json" }).$type<Record<string, string>>().notNull().default({}),
    /** 0 leaves at once (somebody waits for it), 1 keeps to the pace. */
    priority: integer("priority").notNull(),
    status: text("status", {
      enum: ["waiting", "sending", "sent", "uncertain", "refused", "withdrawn", "held"],
    }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: moment("next_attempt_at").notNull(),
    createdAt: moment("created_at").notNull(),
    sentAt: moment("sent_at"),
    /** What the other side answered, without addresses. */
    problem: text("problem"),
    subject: text("subject"),
    text: text("text"),
    html: text("html"),
  },
  (table) => [
    index("letters_waiting").on(table.status, table.priority, table.nextAttemptAt),
    index("letters_member").on(table.memberId, table.kind),
  ],
);

/** Kinds of letters that a person no longer wants. */
export const unsubscriptions = sqliteTable(
  "unsubscriptions",
  {
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    list: text("list").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.list] })],
);
