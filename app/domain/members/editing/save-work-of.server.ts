import type { Tx } from "db/client.server";
import { memberFields, memberKindsOfWork, memberSpecialisms, memberTopics } from "db/schema";
import { eq } from "drizzle-orm";
import { fieldOfSpecialism } from "~/domain/fields/vocabulary.server";
import type { Member } from "../person";
import type { FieldsDraft, TopicsDraft } from "./drafts.server";
import { type PageOwner, savePart } from "./save.server";

/**
 * Keeps the fields in their order, the main one first. Specialisms of fields that were not chosen fall away:
 * whoever leaves music leaves opera.
 */
export function saveFields(member: PageOwner, draft: FieldsDraft): void {
  const specialisms = draft.specialisms.filter((slug) =>
    draft.fields.includes(fieldOfSpecialism(slug) ?? ""),
  );
  savePart(member, {}, (tx) => {
    keepFields(tx, member.id, draft.fields);
    tx.delete(memberSpecialisms).where(eq(memberSpecialisms.memberId, member.id)).run();
    for (const specialismSlug of specialisms) {
      tx.insert(memberSpecialisms).values({ memberId: member.id, specialismSlug }).run();
    }
    tx.delete(memberKindsOfWork).where(eq(memberKindsOfWork.memberId, member.id)).run();
    for (const kindSlug of draft.kindsOfWork) {
      tx.insert(memberKindsOfWork).values({ memberId: member.id, kindSlug }).run();
    }
  });
}

/** Keeps the fields alone, as on the first steps; what one does in those that stay is not touched. */
export function saveFieldsOnly(member: Member, fields: string[]): void {
  savePart(member, {}, (tx) => {
    keepFields(tx, member.id, fields);
    const kept = tx
      .select({ slug: memberSpecialisms.specialismSlug })
      .from(memberSpecialisms)
      .where(eq(memberSpecialisms.memberId, member.id))
      .all()
      .filter(({ slug }) => fields.includes(fieldOfSpecialism(slug) ?? ""));
    tx.delete(memberSpecialisms).where(eq(memberSpecialisms.memberId, member.id)).run();
    for (const { slug } of kept) {
      tx.insert(memberSpecialisms).values({ memberId: member.id, specialismSlug: slug }).run();
    }
  });
}

/** Keeps what the member can help with and what they look for, each in the order given. */
export function saveTopics(member: PageOwner, draft: TopicsDraft): void {
  savePart(member, {}, (tx) => {
    tx.delete(memberTopics).where(eq(memberTopics.memberId, member.id)).run();
    for (const relation of ["helps", "seeks"] as const) {
      draft[relation].forEach((topicSlug, position) => {
        tx.insert(memberTopics).values({ memberId: member.id, topicSlug, relation, position }).run();
      });
    }
  });
}

function keepFields(tx: Tx, memberId: string, fields: string[]): void {
  tx.delete(memberFields).where(eq(memberFields.memberId, memberId)).run();
  fields.forEach((fieldSlug, position) => {
    tx.insert(memberFields).values({ memberId, fieldSlug, position }).run();
  });
}
