import { db, prepared } from "db/client.server";
import { memberFields, memberKindsOfWork, memberSpecialisms, members, memberTopics } from "db/schema";
import { and, asc, eq, or, sql } from "drizzle-orm";
import { wordsIn } from "~/domain/fields/words.server";
import type { Language } from "~/i18n/languages";
import type { Closeness } from "./audience";
import { reachesViewer } from "./visibility.server";

const of = sql.placeholder("id");
const near = sql.placeholder("closeness");
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
    .innerJoin(members, eq(members.id, memberSpecialisms.memberId))
    .where(and(eq(memberSpecialisms.memberId, of), reachesViewer("work", near)))
    .orderBy(asc(memberSpecialisms.specialismSlug))
    .prepare(),
  kindsOfWork: db
    .select({ slug: memberKindsOfWork.kindSlug })
    .from(memberKindsOfWork)
    .innerJoin(members, eq(members.id, memberKindsOfWork.memberId))
    .where(and(eq(memberKindsOfWork.memberId, of), reachesViewer("work", near)))
    .orderBy(asc(memberKindsOfWork.kindSlug))
    .prepare(),
  topics: db
    .select({ slug: memberTopics.topicSlug, relation: memberTopics.relation })
    .from(memberTopics)
    .innerJoin(members, eq(members.id, memberTopics.memberId))
    .where(
      and(
        eq(memberTopics.memberId, of),
        or(
          and(eq(memberTopics.relation, "helps"), reachesViewer("helps", near)),
          and(eq(memberTopics.relation, "seeks"), reachesViewer("seeks", near)),
        ),
      ),
    )
    .orderBy(asc(memberTopics.position), asc(memberTopics.topicSlug))
    .prepare(),
}));

/**
 * What a person does, helps with and looks for, as far as it reaches a viewer of that closeness, named in the
 * language and in the person's own order. The fields of culture are there for everybody.
 */
export function workOf(memberId: string, closeness: Closeness, language: Language) {
  const words = wordsIn(language);
  const { fields, specialisms, kindsOfWork, topics } = queries();
  const id = { id: memberId, closeness };
  const named = topics
    .all(id)
    .map((topic) => ({ ...topic, name: words.topics.get(topic.slug) ?? topic.slug }));
  return {
    fields: fields.all(id).flatMap(({ slug }) => words.fields.get(slug) ?? []),
    specialisms: specialisms.all(id).flatMap(({ slug }) => {
      const name = words.specialisms.get(slug);
      return name ? { slug, name, field: words.fieldOfSpecialism.get(slug)! } : [];
    }),
    kindsOfWork: kindsOfWork.all(id).flatMap(({ slug }) => {
      const name = words.kindsOfWork.get(slug);
      return name ? { slug, name } : [];
    }),
    helps: named.filter((topic) => topic.relation === "helps"),
    seeks: named.filter((topic) => topic.relation === "seeks"),
  };
}
