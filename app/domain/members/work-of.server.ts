import { db, prepared } from "db/client.server";
import { memberFields, memberKindsOfWork, memberSpecialisms, memberTopics } from "db/schema";
import { asc, eq, sql } from "drizzle-orm";
import { wordsIn } from "~/domain/fields/words.server";
import type { Language } from "~/i18n/languages";

const of = sql.placeholder("id");
const queries = prepared(() => ({
  fields: db
    .select({ slug: memberFields.fieldSlug })
    .from(memberFields)
    .where(eq(memberFields.memberId, of))
    .orderBy(asc(memberFields.position))
    .prepare(),
  specialisms: db
    .select({ slug: memberSpecialisms.specialismSlug })
    .from(memberSpecialisms)
    .where(eq(memberSpecialisms.memberId, of))
    .orderBy(asc(memberSpecialisms.specialismSlug))
    .prepare(),
  kindsOfWork: db
    .select({ slug: memberKindsOfWork.kindSlug })
    .from(memberKindsOfWork)
    .where(eq(memberKindsOfWork.memberId, of))
    .orderBy(asc(memberKindsOfWork.kindSlug))
    .prepare(),
  topics: db
    .select({ slug: memberTopics.topicSlug, relation: memberTopics.relation })
    .from(memberTopics)
    .where(eq(memberTopics.memberId, of))
    .orderBy(asc(memberTopics.position), asc(memberTopics.topicSlug))
    .prepare(),
}));

/** What a person does, helps with and looks for, named in the language, in the person's own order. */
export function workOf(memberId: string, language: Language) {
  const words = wordsIn(language);
  const { fields, specialisms, kindsOfWork, topics } = queries();
  const id = { id: memberId };
  const named = topics
    .all(id)
    .map((topic) => ({ ...topic, name: words.topics.get(topic.slug) ?? topic.slug }));
  return {
    fields: fields.all(id).flatMap(({ slug }) => words.fields.get(slug) ?? []),
    specialisms: specialisms.all(id).flatMap(({ slug }) => words.specialisms.get(slug) ?? []),
    kindsOfWork: kindsOfWork.all(id).flatMap(({ slug }) => words.kindsOfWork.get(slug) ?? []),
    helps: named.filter((topic) => topic.relation === "helps"),
    seeks: named.filter((topic) => topic.relation === "seeks"),
  };
}
