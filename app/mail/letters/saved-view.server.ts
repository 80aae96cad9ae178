import { savedViews } from "db/schema";
import { and, eq } from "drizzle-orm";
import { isSubscribed } from "~/domain/letters/subscriptions.server";
import { listPeopleOf } from "~/domain/members/people-of.server";
import type { PersonRef } from "~/domain/members/person";
import { findViewer } from "~/domain/members/viewer.server";
import { nameIn } from "~/text/person-name";
import { linkTo } from "../links.server";
import { isOwnMailbox, isPresent } from "../recipient.server";
import type { MemberLetter, Writing } from "./parts";

/**
 * Tells who has come that fits a kept view of the directory. `people` is a JSON list of handles; what the
 * reader may see is asked anew, now: whoever hid or left since is not named, and does not count.
 */
export const savedView: MemberLetter = (writing, to) => {
  const { tx, letter, t } = writing;
  const wanted = isSubscribed(to.id, "saved-views", tx) && !to.emailTrouble;
  if (!wanted || !isPresent(to) || !isOwnMailbox(to, letter.toAddress)) return null;
  const view = tx
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.id, letter.params.viewId ?? ""), eq(savedViews.memberId, to.id)))
    .get();
  const reader = findViewer(to.id);
  if (!view?.tells || !reader) return null;
  const people = listPeopleOf(reader, handlesOf(letter.params.people));
  if (people.length === 0) return null;
  const said = { count: people.length, view: view.name };
  return {
    subject: t("letters.savedView.subject", said),
    lead: [t("letters.savedView.lead", said)],
    facts: people.slice(0, NAMED).map((person) => factOf(person, writing)),
    button: { label: t("letters.savedView.button"), href: linkTo(`/members?${view.query}`) },
    why: t("letters.savedView.why", { view: view.name }),
    list: "saved-views",
  };
};

/** A letter names a dozen; the rest is behind the button. */
const NAMED = 12;

const factOf = (person: PersonRef, { language, t }: Writing) => ({
  label: t("letters.fact.person"),
  value: nameIn(person, language),
  href: linkTo(`/members/${person.handle}`),
});

function handlesOf(people: string | undefined): string[] {
  try {
    const read: unknown = JSON.parse(people ?? "[]");
    return Array.isArray(read) ? read.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}
