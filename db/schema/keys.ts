import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { members } from "./members";

/**
 * Links and codes that open one door once; that of "is this still true?" until its person says yes. Only hashes
 * are kept. `address` is the mailbox a key was made for.
 * How many of a purpose and person live together is said in `domain/keys`: mostly one.
 */
export const oneTimeKeys = sqliteTable(
  "one_time_keys",
  {
    id: text("id").primaryKey(),
    purpose: text("purpose", {
      enum: [
        "claim",
        "sign-in",
        "join",
        "reset",
        "email-change",
        "second-factor",
        "passkey",
        "remove-me",
        "stay",
        "freshness",
      ],
    }).notNull(),
    memberId: text("member_id").references(() => members.id, { onDelete: "cascade" }),
    address: text("address"),
    tokenHash: text("token_hash").notNull().unique(),
    /** Of the six characters that may be typed instead of following the link. */
    codeHash: text("code_hash"),
    data: text("data", { mode: "json" }).$type<Record<string, string>>().notNull().default({}),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
    withdrawnAt: moment("withdrawn_at"),
    wrongTries: integer("wrong_tries").notNull().default(0),
  },
  (table) => [
    index("one_time_keys_member").on(table.memberId, table.purpose),
    index("one_time_keys_address").on(table.address, table.purpose),
    index("one_time_keys_expiry").on(table.expiresAt),
  ],
);
