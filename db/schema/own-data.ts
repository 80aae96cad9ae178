import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, moment } from "./columns";
import { members } from "./members";

/** What a person agreed to, and took back: lines are added, never changed. */
export const consents = sqliteTable(
  "consents",
  {
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: ["directory", "lineage", "photos", "letters"] }).notNull(),
    /** Of the text they read. */
    version: integer("version").notNull(),
    given: flag("given").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("consents_member").on(table.memberId, table.kind, table.at)],
);

/** Somebody has asked to leave; until `dueAt` they may change their mind. */
export const leavings = sqliteTable("leavings", {
  memberId: text("member_id")
    .primaryKey()
    .references(() => members.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["anonymise", "posts", "all"] }).notNull(),
  askedAt: moment("asked_at").notNull(),
  dueAt: moment("due_at").notNull(),
});
