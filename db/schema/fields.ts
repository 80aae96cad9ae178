import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

const names = {
  nameEn: text("name_en").notNull(),
  nameLatin: text("name_sr_latn").notNull(),
  nameCyrillic: text("name_sr_cyrl").notNull(),
};

/** The twelve fields of culture. `code` names the hue and the glyph of the design. */
export const fields = sqliteTable("fields", {
  slug: text("slug").primaryKey(),
  code: text("code").notNull().unique(),
  position: integer("position").notNull(),
  ...names,
  genitiveLatin: text("genitive_sr_latn").notNull(),
  genitiveCyrillic: text("genitive_sr_cyrl").notNull(),
});

/** What one does within a field: 73 of them. */
export const specialisms = sqliteTable("specialisms", {
  slug: text("slug").primaryKey(),
  fieldSlug: text("field_slug")
    .notNull()
    .references(() => fields.slug),
  ...names,
});

/** The functions of work (production, curating, law …), apart from the fields. */
export const kindsOfWork = sqliteTable("kinds_of_work", { slug: text("slug").primaryKey(), ...names });

export const sectors = sqliteTable("sectors", { slug: text("slug").primaryKey(), ...names });

/** What people help with and look for; one list serves both. */
export const topics = sqliteTable("topics", { slug: text("slug").primaryKey(), ...names });

export const vocabularyTables = { fields, specialisms, kindsOfWork, sectors, topics };
