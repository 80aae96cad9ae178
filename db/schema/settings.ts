import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Facts about this database itself: `kind` (demo or community), stamped when it is made. */
export const settings = sqliteTable("settings", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});
