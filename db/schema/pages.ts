import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { members } from "./members";

/** The site's own pages (privacy, rules, accessibility) where staff have changed the text that ships. */
export const pages = sqliteTable(
  "pages",
  {
    slug: text("slug", { enum: ["privacy", "rules", "accessibility"] }).notNull(),
    /** Serbian Cyrillic is made from Latin. */
    language: text("language", { enum: ["sr-Latn", "en"] }).notNull(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    bodyHtml: text("body_html").notNull(),
    proseVersion: integer("prose_version").notNull(),
    changedAt: moment("changed_at").notNull(),
    changedById: text("changed_by_id")
      .notNull()
      .references(() => members.id),
  },
  (table) => [primaryKey({ columns: [table.slug, table.language] })],
);
