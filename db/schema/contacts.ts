import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { members } from "./members";

/** Who looked at whose contact data, when and why. The owner reads it. */
export const reveals = sqliteTable(
  "reveals",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** Null once the one who looked has left for good. */
    viewerId: text("viewer_id").references(() => members.id, { onDelete: "set null" }),
    kind: text("kind", { enum: ["email", "phone", "vcard", "export"] }).notNull(),
    reason: text("reason").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [
    index("reveals_owner").on(table.ownerId, table.at),
    index("reveals_viewer").on(table.viewerId, table.at),
  ],
);

/** Who wants nothing to do with whom; it holds in both directions. */
export const blocks = sqliteTable(
  "blocks",
  {
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    blockedId: text("blocked_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.blockedId] }),
    index("blocks_blocked").on(table.blockedId),
  ],
);
