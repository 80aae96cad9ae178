import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, moment } from "./columns";
import { members } from "./members";

/** A filter of the directory that a member keeps under a name. */
export const savedViews = sqliteTable(
  "saved_views",
  {
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** The filter as its address writes it, without the leading “?”. */
    query: text("query").notNull(),
    /** Whether to tell when somebody new fits. */
    tells: flag("tells").notNull().default(false),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [index("saved_views_member").on(table.memberId, table.createdAt)],
);

/** Who has fitted a view already: only others are new. */
export const savedViewPeople = sqliteTable(
  "saved_view_people",
  {
    viewId: text("view_id")
      .notNull()
      .references(() => savedViews.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    toldAt: moment("told_at"),
  },
  (table) => [primaryKey({ columns: [table.viewId, table.memberId] })],
);
