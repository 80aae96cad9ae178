import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, language, moment } from "./columns";
import { cycles } from "./cycles";
import { members } from "./members";

/** A code for a hall: whoever has it enters one edition, until the seats are taken or it expires. */
export const joinCodes = sqliteTable(
  "join_codes",
  {
    code: text("code").primaryKey(),
    cycleId: text("cycle_id")
      .notNull()
      .references(() => cycles.id),
    role: text("role", { enum: ["mentee", "mentor"] }).notNull(),
    seats: integer("seats").notNull(),
    takenSeats: integer("taken_seats").notNull().default(0),
    createdById: text("created_by_id").references(() => members.id, { onDelete: "set null" }),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    withdrawnAt: moment("withdrawn_at"),
  },
  (table) => [index("join_codes_cycle").on(table.cycleId)],
);

/** Somebody of the programme whom nobody invited yet asks to come in. */
export const joinRequests = sqliteTable(
  "join_requests",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    cycleId: text("cycle_id").references(() => cycles.id),
    role: text("role", { enum: ["mentee", "mentor"] }).notNull(),
    /** Who was their mentor or mentee, in their words. */
    knows: text("knows").notNull(),
    note: text("note").notNull().default(""),
    language: language().notNull(),
    status: text("status", { enum: ["open", "accepted", "declined"] })
      .notNull()
      .default("open"),
    memberId: text("member_id").references(() => members.id, { onDelete: "set null" }),
    decidedById: text("decided_by_id").references(() => members.id, { onDelete: "set null" }),
    createdAt: moment("created_at").notNull(),
    decidedAt: moment("decided_at"),
  },
  (table) => [index("join_requests_status").on(table.status, table.createdAt)],
);

/** A line to the team from somebody whom no mail reaches. */
export const helpRequests = sqliteTable(
  "help_requests",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    /** How they can be reached, in their words. */
    reachAt: text("reach_at").notNull(),
    body: text("body").notNull(),
    language: language().notNull(),
    createdAt: moment("created_at").notNull(),
    handledAt: moment("handled_at"),
    handledById: text("handled_by_id").references(() => members.id, { onDelete: "set null" }),
  },
  (table) => [index("help_requests_open").on(table.handledAt, table.createdAt)],
);

/** A pasted list that was added: for which edition and role, by whom, and whether it was taken back whole. */
export const imports = sqliteTable(
  "imports",
  {
    id: text("id").primaryKey(),
    cycleId: text("cycle_id")
      .notNull()
      .references(() => cycles.id),
    role: text("role", { enum: ["mentee", "mentor"] }).notNull(),
    /** How many people it added, and how many of them were taken back. */
    count: integer("count").notNull(),
    takenBack: integer("taken_back").notNull().default(0),
    addedById: text("added_by_id").references(() => members.id, { onDelete: "set null" }),
    addedAt: moment("added_at").notNull(),
    undoneById: text("undone_by_id").references(() => members.id, { onDelete: "set null" }),
    undoneAt: moment("undone_at"),
  },
  (table) => [index("imports_added").on(table.addedAt)],
);

/** What a list gave to whom: what its undoing takes back. The row goes with what it gave. */
export const importedPeople = sqliteTable(
  "imported_people",
  {
    importId: text("import_id")
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** The profile itself; otherwise the person was known and got the edition. */
    gaveProfile: flag("gave_profile").notNull(),
    /** An address to a person who was known without one; no longer true once it is corrected. */
    gaveAddress: flag("gave_address").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.memberId] }),
    index("imported_people_member").on(table.memberId),
  ],
);
