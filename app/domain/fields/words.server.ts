import { db } from "db/client.server";
import { fields, specialisms } from "db/schema";
import type { Language } from "~/i18n/languages";
import { type FieldTerm, listFields, listTerms } from "./vocabulary.server";

/** A field with the form in which it stands behind „iz”; in English its name in the middle of a sentence. */
export type FieldWord = FieldTerm & { genitive: string };

export type Words = {
  /** By slug, in the order of the programme. */
  fields: Map<string, FieldWord>;
  /** By the code of the design, as a person's face carries it. */
  fieldsByCode: Map<string, FieldWord>;
  /** Names by slug, in the alphabet of the language. */
  topics: Map<string, string>;
  specialisms: Map<string, string>;
  /** The slug of the field by the slug of its specialism. */
  fieldOfSpecialism: Map<string, string>;
  kindsOfWork: Map<string, string>;
  sectors: Map<string, string>;
};

const known = new Map<Language, Words>();

/** The vocabulary in a language, read once: it changes with the code only, at the start. */
export function wordsIn(language: Language): Words {
  const words = known.get(language) ?? readWords(language);
  if (words.fields.size > 0) known.set(language, words);
  return words;
}

function readWords(language: Language): Words {
  const genitives = genitivesIn(language);
  const terms = listFields(language).map((field) => ({
    ...field,
    genitive: genitives.get(field.slug) ?? insideSentence(field.name),
  }));
  const names = (list: Parameters<typeof listTerms>[0]) =>
    new Map(listTerms(list, language).map((term) => [term.slug, term.name]));
  return {
    fields: new Map(terms.map((field) => [field.slug, field])),
    fieldsByCode: new Map(terms.map((field) => [field.code, field])),
    topics: names("topics"),
    specialisms: names("specialisms"),
    fieldOfSpecialism: new Map(
      db
        .select({ slug: specialisms.slug, field: specialisms.fieldSlug })
        .from(specialisms)
        .all()
        .map(({ slug, field }) => [slug, field]),
    ),
    kindsOfWork: names("kindsOfWork"),
    sectors: names("sectors"),
  };
}

function genitivesIn(language: Language): Map<string, string> {
  if (language === "en") return new Map();
  const column = language === "sr-Cyrl" ? fields.genitiveCyrillic : fields.genitiveLatin;
  const rows = db.select({ slug: fields.slug, genitive: column }).from(fields).all();
  return new Map(rows.map((row) => [row.slug, row.genitive]));
}

const insideSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
