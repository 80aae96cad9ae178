import { db, prepared, type Tx } from "db/client.server";
import { fields, kindsOfWork, sectors, specialisms, topics } from "db/schema";
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Language } from "~/i18n/languages";
import vocabulary from "./vocabulary.json";

type Names = { en: string; latin: string; cyrillic: string };
/** A word of the vocabulary with its name in the reader's language. */
export type Term = { slug: string; name: string };
export type FieldTerm = Term & { code: string };

const named = (names: Names) => ({
  nameEn: names.en,
  nameLatin: names.latin,
  nameCyrillic: names.cyrillic,
});

/**
 * Puts the vocabulary of culture (12 fields, 73 specialisms, kinds of work, sectors, topics) into the
 * database, and mends the names of what is there. Every start calls it; the list changes with the code.
 */
export function ensureVocabulary(): void {
  db.transaction((tx) => {
    vocabulary.fields.forEach((field, index) => {
      upsert(tx, fields, {
        slug: field.slug,
        code: field.code,
        position: index + 1,
        genitiveLatin: field.genitive.latin,
        genitiveCyrillic: field.genitive.cyrillic,
        ...named(field.names),
      });
      for (const specialism of field.specialisms) {
        upsert(tx, specialisms, { slug: specialism.slug, fieldSlug: field.slug, ...named(specialism.names) });
      }
    });
    for (const [table, terms] of [
      [kindsOfWork, vocabulary.kindsOfWork],
      [sectors, vocabulary.sectors],
      [topics, vocabulary.topics],
    ] as const) {
      for (const term of terms) upsert(tx, table, { slug: term.slug, ...named(term.names) });
    }
  });
}

function upsert<T extends SQLiteTable>(tx: Tx, table: T, row: T["$inferInsert"]): void {
  const columns = getTableColumns(table);
  const set: Record<string, SQL> = {};
  for (const key of Object.keys(row)) {
    if (key !== "slug") set[key] = sql.raw(`excluded.${columns[key]!.name}`);
  }
  tx.insert(table)
    .values(row)
    .onConflictDoUpdate({ target: columns.slug!, set: set as never })
    .run();
}

const nameColumn = { en: "nameEn", "sr-Latn": "nameLatin", "sr-Cyrl": "nameCyrillic" } as const;

const all = prepared(() => ({
  fields: db.select().from(fields).orderBy(fields.position).prepare(),
  specialisms: db.select().from(specialisms).prepare(),
  kindsOfWork: db.select().from(kindsOfWork).prepare(),
  sectors: db.select().from(sectors).prepare(),
  topics: db.select().from(topics).prepare(),
}));

/** The twelve fields in the order of the programme, named in the language. */
export function listFields(language: Language): FieldTerm[] {
  return all()
    .fields.all()
    .map((field) => ({ slug: field.slug, code: field.code, name: field[nameColumn[language]] }));
}

/** The terms of one list, named in the language, in its alphabet. */
export function listTerms(
  list: "specialisms" | "kindsOfWork" | "sectors" | "topics",
  language: Language,
): Term[] {
  const collator = new Intl.Collator(language);
  return all()
    [list].all()
    .map((term) => ({ slug: term.slug, name: term[nameColumn[language]] }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

const fieldSlugs = new Set(vocabulary.fields.map((field) => field.slug));
const topicSlugs = new Set(vocabulary.topics.map((topic) => topic.slug));

/** Whether the slug names one of the twelve fields. */
export const isField = (slug: string): boolean => fieldSlugs.has(slug);

/** Whether the slug names a topic of the vocabulary. */
export const isTopic = (slug: string): boolean => topicSlugs.has(slug);

const specialismFields = new Map(
  vocabulary.fields.flatMap((field) => field.specialisms.map(({ slug }) => [slug, field.slug] as const)),
);
const kindSlugs = new Set(vocabulary.kindsOfWork.map((kind) => kind.slug));
const sectorSlugs = new Set(vocabulary.sectors.map((sector) => sector.slug));

export const isSpecialism = (slug: string): boolean => specialismFields.has(slug);
export const isKindOfWork = (slug: string): boolean => kindSlugs.has(slug);
export const isSector = (slug: string): boolean => sectorSlugs.has(slug);

/** The field that a specialism belongs to. */
export const fieldOfSpecialism = (slug: string): string | undefined => specialismFields.get(slug);

/** The specialisms of each field, by the slug of the field, named in the language. */
export function listSpecialismsByField(language: Language): Record<string, Term[]> {
  const byField: Record<string, Term[]> = {};
  for (const term of listTerms("specialisms", language)) {
    const field = specialismFields.get(term.slug);
    if (field) byField[field] = [...(byField[field] ?? []), term];
  }
  return byField;
}
