import { db } from "db/client.server";
import { memberFields, members, memberTopics } from "db/schema";
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import type { z } from "zod";
import { listJustShown, noteReveals, revealDraft } from "~/domain/contacts/reveals.server";
import { getCycle } from "~/domain/cycles/cycles.server";
import { wordsIn } from "~/domain/fields/words.server";
import { chosen } from "~/domain/members/editing/shapes.server";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { seen, workSeen } from "~/domain/members/seen.server";
import { personColumns } from "~/domain/members/viewer.server";
import { closenessTo, reachesViewer } from "~/domain/members/visibility.server";
import { inScript, positionIn } from "~/domain/members/written";
import { allow, Refusal } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";
import { PHONES_A_LIST } from "./rules";
import { LONGEST_AGO, offersPhone, staleIn } from "./stale-people.server";

/** Whom the team wants to call, by their ids, and why; each of them reads the reason. */
export const phoneListDraft = revealDraft.extend({
  person: chosen(() => true, PHONES_A_LIST).refine((ids) => ids.length > 0, "freshness.phones.nobody"),
});
export type PhoneListDraft = z.infer<typeof phoneListDraft>;

/**
 * The list for calling people of an edition whose details are stale, with their numbers and with what stands on
 * their cards. Each number is noted in its owner's log with the reason, all of them or none; one's own is not
 * noted, and neither is the same list sent again within minutes, so that two clicks do not use up the day.
 * Who has confirmed meanwhile, or keeps the number from the team, is left out. Refuses (403) others than the team,
 * (404) an unknown edition, (409) when nobody is left, (429) more reveals than a day holds.
 */
export function revealPhones(
  staff: Member,
  cycleSlug: string,
  draft: PhoneListDraft,
  language: Language,
  now = new Date(),
) {
  allow(isStaff(staff), "errors.403.text");
  const { id: cycleId } = getCycle(cycleSlug);
  const wanted = and(staleIn(cycleId, now), inArray(members.id, draft.person), offersPhone(staff))!;
  const people = listCards(staff, wanted, language);
  if (people.length === 0) throw new Refusal(409, "freshness.phones.gone");
  const noted = { kind: "phone", reason: draft.reason } as const;
  const known = [staff.id, ...listJustShown(staff, noted)];
  const ownerIds = people.map(({ person }) => person.id).filter((id) => !known.includes(id));
  noteReveals(staff, { ownerIds, ...noted });
  return people;
}

export type PhoneLine = ReturnType<typeof revealPhones>[number];

/** What a call asks about, as far as it reaches the team: name, work, place, fields and topics; and the number. */
function listCards(staff: Member, wanted: SQL, language: Language) {
  const near = closenessTo(staff);
  const rows = db
    .select({
      person: personColumns,
      phone: seen("phone", members.phone, near),
      confirmedAt: members.confirmedAt,
      city: seen("city", members.city, near),
      ...workSeen(near),
    })
    .from(members)
    .where(wanted)
    .orderBy(...LONGEST_AGO)
    .all();
  const ids = rows.map(({ person }) => person.id);
  const [fields, helps] = [fieldsOf(ids), topicsOf(ids, near)];
  const { fields: fieldWords, topics } = wordsIn(language);
  return rows.map((row) => ({
    person: row.person,
    phone: row.phone!,
    confirmedAt: row.confirmedAt,
    work: [positionIn(row, language)?.text, row.organisation && inScript(row.organisation, language)]
      .filter(Boolean)
      .join(", "),
    city: row.city && inScript(row.city, language),
    fields: named(fields, row.person.id, (slug) => fieldWords.get(slug)?.name),
    helps: named(helps, row.person.id, (slug) => topics.get(slug)),
  }));
}

type Chosen = { memberId: string; slug: string };

const named = (rows: Chosen[], id: string, nameOf: (slug: string) => string | undefined): string[] =>
  rows.filter(({ memberId }) => memberId === id).map(({ slug }) => nameOf(slug) ?? slug);

function fieldsOf(ids: string[]): Chosen[] {
  return db
    .select({ memberId: memberFields.memberId, slug: memberFields.fieldSlug })
    .from(memberFields)
    .where(inArray(memberFields.memberId, ids))
    .orderBy(asc(memberFields.position))
    .all();
}

function topicsOf(ids: string[], near: ReturnType<typeof closenessTo>): Chosen[] {
  return db
    .select({ memberId: memberTopics.memberId, slug: memberTopics.topicSlug })
    .from(memberTopics)
    .innerJoin(members, eq(members.id, memberTopics.memberId))
    .where(
      and(
        inArray(memberTopics.memberId, ids),
        eq(memberTopics.relation, "helps"),
        reachesViewer("helps", near),
      ),
    )
    .orderBy(asc(memberTopics.position), asc(memberTopics.topicSlug))
    .all();
}
