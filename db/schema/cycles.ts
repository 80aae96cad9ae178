import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { members } from "./members";

/** An edition of the programme: a name, years, countries and, for most, a number. */
export const cycles = sqliteTable("cycles", {
  id: text("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  number: integer("number"),
  nameEn: text("name_en").notNull(),
  nameLatin: text("name_sr_latn").notNull(),
  /** As people say it: 2016/17. */
  years: text("years").notNull(),
  countries: text("countries", { mode: "json" }).$type<string[]>().notNull(),
  startsOn: moment("starts_on").notNull(),
  endsOn: moment("ends_on"),
  position: integer("position").notNull(),
});

/** A person in an edition, as mentee or mentor. */
export const participations = sqliteTable(
  "participations",
  {
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    cycleId: text("cycle_id")
      .notNull()
      .references(() => cycles.id),
    role: text("role", { enum: ["mentee", "mentor"] }).notNull(),
  },
  (table) => [
    uniqueIndex("participations_once").on(table.memberId, table.cycleId, table.role),
    index("participations_cycle").on(table.cycleId, table.role, table.memberId),
  ],
);

/** A mentor and a mentee of one edition. */
export const pairs = sqliteTable(
  "pairs",
  {
    cycleId: text("cycle_id")
      .notNull()
      .references(() => cycles.id),
    mentorId: text("mentor_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    menteeId: text("mentee_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.cycleId, table.mentorId, table.menteeId] }),
    index("pairs_mentee").on(table.menteeId),
    index("pairs_mentor").on(table.mentorId),
  ],
);
