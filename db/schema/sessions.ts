import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { members } from "./members";

/** A signed-in device. `id` is the SHA-256 of the cookie's value, so a stolen file opens no session. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    createdAt: moment("created_at").notNull(),
    /** Slides with use. */
    expiresAt: moment("expires_at").notNull(),
    /** Does not. */
    endsAt: moment("ends_at").notNull(),
    userAgent: text("user_agent").notNull().default(""),
    /** For the list of one's own devices; kept to the hour. */
    lastSeenAt: moment("last_seen_at"),
    /** When the person last proved who they are: what is delicate asks again after a while. */
    provenAt: moment("proven_at"),
    /** When a second factor was given; null where none was asked. */
    secondFactorAt: moment("second_factor_at"),
  },
  (table) => [index("sessions_member").on(table.memberId), index("sessions_expiry").on(table.expiresAt)],
);

/** The one-time links that make the first administrator; only the token's hash is kept. */
export const setupLinks = sqliteTable("setup_links", {
  tokenHash: text("token_hash").primaryKey(),
  createdAt: moment("created_at").notNull(),
  expiresAt: moment("expires_at").notNull(),
  usedAt: moment("used_at"),
});
