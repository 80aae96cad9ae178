import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { flag, language, moment } from "./columns";
import { fields, kindsOfWork, sectors, specialisms, topics } from "./fields";

/** A person of the programme. Dormant (seen by staff only) until `claimedAt`. */
export const members = sqliteTable(
  "members",
  {
    id: text("id").primaryKey(),
    handle: text("handle").notNull().unique(),
    /** As the person writes it, in whichever script. */
    name: text("name").notNull(),
    nameLatin: text("name_latin"),
    nameCyrillic: text("name_cyrillic"),
    nameLocked: flag("name_locked").notNull().default(false),
    /** Spoken to by this form only when the person typed or confirmed it. */
    vocative: text("vocative"),
    address: text("address", { enum: ["f", "m", "avoid"] })
      .notNull()
      .default("avoid"),
    /** Orders of the list in abeceda and azbuka, made by sortKey(). */
    sortLatin: text("sort_latin").notNull(),
    sortCyrillic: text("sort_cyrillic").notNull(),
    email: text("email"),
    passwordHash: text("password_hash"),
    standing: text("standing", { enum: ["member", "moderator", "staff", "admin"] })
      .notNull()
      .default("member"),
    city: text("city"),
    citySlug: text("city_slug"),
    organisation: text("organisation"),
    position: text("position"),
    positionEn: text("position_en"),
    sectorSlug: text("sector_slug").references(() => sectors.slug),
    bioLatin: text("bio_sr"),
    bioHtml: text("bio_sr_html"),
    bioEn: text("bio_en"),
    bioEnHtml: text("bio_en_html"),
    capacity: text("capacity"),
    contactStyle: text("contact_style"),
    /** ISO 639-1 codes, the person's languages in their own order. */
    languages: text("languages", { mode: "json" }).$type<string[]>().notNull().default([]),
    lifePath: text("life_path", { mode: "json" })
      .$type<{ year: number; text: string }[]>()
      .notNull()
      .default([]),
    /** Codes of the first two fields: colour of the avatar, kept here so that lists need no join. */
    faceFields: text("face_fields", { mode: "json" }).$type<string[]>().notNull().default([]),
    /** Shape of the avatar, from participations and standing. */
    faceShape: text("face_shape", { enum: ["mentee", "mentor", "both", "staff"] })
      .notNull()
      .default("mentee"),
    hidesPresence: flag("hides_presence").notNull().default(false),
    language: language(),
    theme: text("theme", { enum: ["light", "dark", "system"] }),
    timeZone: text("time_zone").notNull().default("Europe/Belgrade"),
    createdAt: moment("created_at").notNull(),
    claimedAt: moment("claimed_at"),
    confirmedAt: moment("confirmed_at"),
    suspendedAt: moment("suspended_at"),
  },
  (table) => [
    uniqueIndex("members_email").on(table.email),
    index("members_sort_latin").on(table.sortLatin, table.id),
    index("members_sort_cyrillic").on(table.sortCyrillic, table.id),
    index("members_city").on(table.citySlug),
  ],
);

const memberId = () =>
  text("member_id")
    .notNull()
    .references(() => members.id, { onDelete: "cascade" });

/** One to five fields a person; position 0 is the main one. */
export const memberFields = sqliteTable(
  "member_fields",
  {
    memberId: memberId(),
    fieldSlug: text("field_slug")
      .notNull()
      .references(() => fields.slug),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.fieldSlug] }),
    index("member_fields_field").on(table.fieldSlug, table.memberId),
  ],
);

export const memberSpecialisms = sqliteTable(
  "member_specialisms",
  {
    memberId: memberId(),
    specialismSlug: text("specialism_slug")
      .notNull()
      .references(() => specialisms.slug),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.specialismSlug] })],
);

export const memberKindsOfWork = sqliteTable(
  "member_kinds_of_work",
  {
    memberId: memberId(),
    kindSlug: text("kind_slug")
      .notNull()
      .references(() => kindsOfWork.slug),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.kindSlug] })],
);

/** What a person can help with, and what they look for. */
export const memberTopics = sqliteTable(
  "member_topics",
  {
    memberId: memberId(),
    topicSlug: text("topic_slug")
      .notNull()
      .references(() => topics.slug),
    relation: text("relation", { enum: ["helps", "seeks"] }).notNull(),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.relation, table.topicSlug] }),
    index("member_topics_topic").on(table.relation, table.topicSlug, table.memberId),
  ],
);
