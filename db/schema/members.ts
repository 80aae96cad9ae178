import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { audience, flag, language, moment } from "./columns";
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
    /** A name from before, or the one people know: found by it, shown under the name. */
    alsoKnownAs: text("also_known_as"),
    /** Spoken to by this form only when the person typed or confirmed it. */
    vocative: text("vocative"),
    address: text("address", { enum: ["f", "m", "avoid"] })
      .notNull()
      .default("avoid"),
    /** Orders of the list in abeceda and azbuka, made by sortKey(). */
    sortLatin: text("sort_latin").notNull(),
    sortCyrillic: text("sort_cyrillic").notNull(),
    email: text("email"),
    /** What came back when mail was sent there, for staff; null while letters arrive. */
    emailTrouble: text("email_trouble"),
    emailTroubleAt: moment("email_trouble_at"),
    phone: text("phone"),
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
    /** How many questions a month the person takes; null when they never said. */
    monthlyQuestions: integer("monthly_questions"),
    /** Days on which they like to be asked, 1 Monday to 7 Sunday. */
    contactDays: text("contact_days", { mode: "json" }).$type<number[]>().notNull().default([]),
    /** Asks to be left alone until then. */
    pausedUntil: moment("paused_until"),
    capacity: text("capacity"),
    contactStyle: text("contact_style"),
    links: text("links", { mode: "json" }).$type<{ label: string; url: string }[]>().notNull().default([]),
    /** Names the files of the photo; a new one with every photo and with every narrower audience. */
    photoKey: text("photo_key"),
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
    // Who sees which part. The defaults hold from the first moment, also before anything was chosen.
    audienceListing: audience("audience_listing", 4),
    audiencePhoto: audience("audience_photo", 4),
    audienceCity: audience("audience_city", 4),
    audienceWork: audience("audience_work", 4),
    audienceBio: audience("audience_bio", 4),
    audienceLifePath: audience("audience_life_path", 4),
    audiencePairs: audience("audience_pairs", 4),
    audienceHelps: audience("audience_helps", 4),
    audienceSeeks: audience("audience_seeks", 4),
    audienceLanguages: audience("audience_languages", 4),
    audienceLinks: audience("audience_links", 4),
    audienceContact: audience("audience_contact", 4),
    audienceEmail: audience("audience_email", 1),
    audiencePhone: audience("audience_phone", 0),
    language: language(),
    theme: text("theme", { enum: ["light", "dark", "system"] }),
    timeZone: text("time_zone").notNull().default("Europe/Belgrade"),
    createdAt: moment("created_at").notNull(),
    claimedAt: moment("claimed_at"),
    confirmedAt: moment("confirmed_at"),
    suspendedAt: moment("suspended_at"),
    /** The first steps have been taken or put aside. */
    welcomedAt: moment("welcomed_at"),
    /** Left for good: nothing of the person is kept here but the form of address. */
    leftAt: moment("left_at"),
  },
  (table) => [
    uniqueIndex("members_email").on(table.email),
    index("members_sort_latin").on(table.sortLatin, table.id),
    index("members_sort_cyrillic").on(table.sortCyrillic, table.id),
    index("members_city").on(table.citySlug),
    uniqueIndex("members_photo_key").on(table.photoKey),
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

/**
 * Who has changed in what the directory shows, each person once, by the number of the latest change. Triggers
 * write it (their migration says on which columns), so that no verb can forget, and every process can follow.
 */
export const directoryChanges = sqliteTable(
  "directory_changes",
  {
    /** No reference: whoever is deleted has changed too. */
    memberId: text("member_id").primaryKey(),
    number: integer("number").notNull(),
  },
  (table) => [uniqueIndex("directory_changes_number").on(table.number)],
);
