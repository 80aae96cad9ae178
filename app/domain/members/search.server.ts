import type { Tx } from "db/client.server";
import { fields, memberFields, members, memberTopics, topics } from "db/schema";
import { eq, sql } from "drizzle-orm";
import { searchKey } from "~/text/search-key";

/**
 * Writes what a member is found by, folded by searchKey: the name in every form; the organisation, the
 * position and the place; the topics and fields in all three languages. To be called when one of these has
 * changed.
 */
export function writeMemberSearch(tx: Tx, memberId: string): void {
  const member = tx
    .select({
      name: members.name,
      nameLatin: members.nameLatin,
      nameCyrillic: members.nameCyrillic,
      organisation: members.organisation,
      position: members.position,
      positionEn: members.positionEn,
      city: members.city,
    })
    .from(members)
    .where(eq(members.id, memberId))
    .get();
  tx.run(sql`DELETE FROM member_search WHERE member_id = ${memberId}`);
  if (!member) return;
  const words = [
    ...tx
      .select({ en: topics.nameEn, latin: topics.nameLatin })
      .from(memberTopics)
      .innerJoin(topics, eq(topics.slug, memberTopics.topicSlug))
      .where(eq(memberTopics.memberId, memberId))
      .all(),
    ...tx
      .select({ en: fields.nameEn, latin: fields.nameLatin })
      .from(memberFields)
      .innerJoin(fields, eq(fields.slug, memberFields.fieldSlug))
      .where(eq(memberFields.memberId, memberId))
      .all(),
  ];
  tx.run(sql`INSERT INTO member_search (member_id, name, organisation, topics) VALUES (
    ${memberId},
    ${folded([member.name, member.nameLatin, member.nameCyrillic])},
    ${folded([member.organisation, member.position, member.positionEn, member.city])},
    ${folded(words.flatMap((word) => [word.en, word.latin]))})`);
}

function folded(texts: (string | null)[]): string {
  return [...new Set(texts.filter((text) => text !== null).map((text) => searchKey(text)))].join(" ");
}
