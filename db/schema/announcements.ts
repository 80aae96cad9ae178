import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, language, moment } from "./columns";
import { cycles } from "./cycles";
import { members } from "./members";

/** Written by staff; stands on everybody's home until read. */
export const announcements = sqliteTable(
  "announcements",
  {
    id: text("id").primaryKey(),
    authorId: text("author_id")
      .notNull()
      .references(() => members.id),
    clientId: text("client_id").notNull().unique(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    bodyHtml: text("body_html").notNull(),
    proseVersion: integer("prose_version").notNull(),
    excerpt: text("excerpt").notNull(),
    language: language().notNull(),
    /** Who it is for: everyone, the mentors, or the people of one edition. */
    audience: text("audience", { enum: ["everyone", "mentors", "cycle"] })
      .notNull()
      .default("everyone"),
    cycleId: text("cycle_id").references(() => cycles.id),
    pinned: flag("pinned").notNull().default(false),
    publishedAt: moment("published_at").notNull(),
    editedAt: moment("edited_at"),
    withdrawnAt: moment("withdrawn_at"),
  },
  (table) => [index("announcements_recent").on(table.publishedAt)],
);

export const announcementReads = sqliteTable(
  "announcement_reads",
  {
    announcementId: text("announcement_id")
      .notNull()
      .references(() => announcements.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    readAt: moment("read_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.announcementId, table.memberId] })],
);
