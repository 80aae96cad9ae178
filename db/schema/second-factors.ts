import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { members } from "./members";

const memberId = () =>
  text("member_id")
    .notNull()
    .references(() => members.id, { onDelete: "cascade" });

/** A member's authenticator app (TOTP, RFC 6238). In force once `confirmedAt`. */
export const secondFactors = sqliteTable("second_factors", {
  memberId: memberId().primaryKey(),
  /** Base32. It has to be kept as it is: the codes are computed from it. */
  secret: text("secret").notNull(),
  createdAt: moment("created_at").notNull(),
  confirmedAt: moment("confirmed_at"),
  /** The last 30-second step whose code was used: no code works twice. */
  lastStep: integer("last_step").notNull().default(0),
});

export const recoveryCodes = sqliteTable(
  "recovery_codes",
  { memberId: memberId(), codeHash: text("code_hash").notNull(), usedAt: moment("used_at") },
  (table) => [primaryKey({ columns: [table.memberId, table.codeHash] })],
);

/** Public keys of a member's devices (WebAuthn). */
export const passkeys = sqliteTable(
  "passkeys",
  {
    /** The credential's id, base64url. */
    id: text("id").primaryKey(),
    memberId: memberId(),
    /** COSE key, base64url. */
    publicKey: text("public_key").notNull(),
    counter: integer("counter").notNull(),
    transports: text("transports", { mode: "json" }).$type<string[]>().notNull().default([]),
    name: text("name").notNull(),
    createdAt: moment("created_at").notNull(),
    lastUsedAt: moment("last_used_at"),
  },
  (table) => [index("passkeys_member").on(table.memberId)],
);

/** Browsers a member has signed in from; a letter tells of a new one. The cookie's value is hashed. */
export const knownDevices = sqliteTable(
  "known_devices",
  {
    memberId: memberId(),
    deviceHash: text("device_hash").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.deviceHash] })],
);
