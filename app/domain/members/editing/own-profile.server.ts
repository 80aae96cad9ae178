import { db } from "db/client.server";
import { memberFields, memberKindsOfWork, memberSpecialisms, members, memberTopics } from "db/schema";
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { found } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";
import { CLOSENESS } from "../audience";
import { PRESENT, reachesViewer } from "../visibility.server";
import { inScript } from "../written";
import type { PageOwner } from "./save.server";

/** The member's own page as it is kept, for the forms that change it. */
export function getOwnProfile(member: PageOwner) {
  const row = found(db.select(columns).from(members).where(eq(members.id, member.id)).get());
  const topics = db
    .select({ slug: memberTopics.topicSlug, relation: memberTopics.relation })
    .from(memberTopics)
    .where(eq(memberTopics.memberId, member.id))
    .orderBy(asc(memberTopics.position), asc(memberTopics.topicSlug))
    .all();
  const slugsOf = (relation: "helps" | "seeks") =>
    topics.filter((topic) => topic.relation === relation).map(({ slug }) => slug);
  return {
    ...row,
    fields: db
      .select({ slug: memberFields.fieldSlug })
      .from(memberFields)
      .where(eq(memberFields.memberId, member.id))
      .orderBy(asc(memberFields.position))
      .all()
      .map(({ slug }) => slug),
    specialisms: db
      .select({ slug: memberSpecialisms.specialismSlug })
      .from(memberSpecialisms)
      .where(eq(memberSpecialisms.memberId, member.id))
      .all()
      .map(({ slug }) => slug),
    kindsOfWork: db
      .select({ slug: memberKindsOfWork.kindSlug })
      .from(memberKindsOfWork)
      .where(eq(memberKindsOfWork.memberId, member.id))
      .all()
      .map(({ slug }) => slug),
    helps: slugsOf("helps"),
    seeks: slugsOf("seeks"),
  };
}

export type OwnProfile = ReturnType<typeof getOwnProfile>;

const columns = {
  name: members.name,
  nameLatin: members.nameLatin,
  nameCyrillic: members.nameCyrillic,
  nameLocked: members.nameLocked,
  alsoKnownAs: members.alsoKnownAs,
  vocative: members.vocative,
  address: members.address,
  city: members.city,
  organisation: members.organisation,
  position: members.position,
  positionEn: members.positionEn,
  sectorSlug: members.sectorSlug,
  bioLatin: members.bioLatin,
  bioEn: members.bioEn,
  monthlyQuestions: members.monthlyQuestions,
  contactDays: members.contactDays,
  pausedUntil: members.pausedUntil,
  capacity: members.capacity,
  contactStyle: members.contactStyle,
  phone: members.phone,
  links: members.links,
  photoKey: members.photoKey,
  languages: members.languages,
  lifePath: members.lifePath,
  confirmedAt: members.confirmedAt,
  welcomedAt: members.welcomedAt,
};

const CITIES = 200;

/**
 * Places that people of the programme have named and show to the community, the most frequent spelling of each,
 * in the reader's script. Nobody is told of a place that its only person keeps inside.
 */
export function listKnownCities(language: Language): string[] {
  const rows = db
    .select({ city: members.city, slug: members.citySlug, count: sql<number>`count(*)` })
    .from(members)
    .where(and(isNotNull(members.citySlug), PRESENT, reachesViewer("city", CLOSENESS.member)))
    .groupBy(members.citySlug)
    .orderBy(sql`count(*) desc`, asc(members.citySlug))
    .limit(CITIES)
    .all();
  const collator = new Intl.Collator(language);
  const cities = rows.map(({ city }) => inScript(city!, language));
  return [...new Set(cities)].sort(collator.compare);
}
