import VCard from "vcard-creator";
import type { Member } from "~/domain/members/person";
import { getProfile } from "~/domain/members/profile.server";
import { found } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";
import { nameIn } from "~/text/person-name";
import { findContact, noteReveal, type RevealDraft, wasRevealed } from "./reveals.server";
import type { AskedKind } from "./rules";

/** What a card would carry: contact data only where the viewer was shown it within the last day. */
export function describeCard(viewer: Member, handle: string) {
  const { person, address, own, email, phone } = findContact(viewer, handle);
  const carries = (kind: AskedKind, value: string | null) =>
    value !== null && (own || wasRevealed(viewer, person.id, kind));
  return { person, address, own, email: carries("email", email), phone: carries("phone", phone) };
}

/**
 * Notes for the owner that the viewer takes their card, and why; one's own is not noted. Refuses (404) whoever
 * is not there for the viewer, (429) as a reveal.
 */
export function askForCard(viewer: Member, handle: string, { reason }: RevealDraft): void {
  const { person, own } = findContact(viewer, handle);
  if (!own) noteReveal(viewer, { ownerId: person.id, kind: "vcard", reason });
}

/**
 * The card of a person (vCard 3.0) from exactly the parts that reach the viewer. Address and number are on it
 * only after they were shown within the last day. Refuses (404) whoever is not there for the viewer and a card
 * that was not asked for today.
 */
export function makeCard(viewer: Member, handle: string, language: Language): string {
  const carried = describeCard(viewer, handle);
  const asked = carried.own || wasRevealed(viewer, carried.person.id, "vcard");
  found(asked || null);
  const profile = getProfile(viewer, handle, language);
  const contact = findContact(viewer, handle);
  const card = new VCard();
  const name = nameIn(profile.person, language);
  const [familyName = name, givenName = ""] = partsOfName(name);
  card.addFullName(name).addName({ familyName, givenName });
  if (profile.alsoKnownAs) card.addNickname(profile.alsoKnownAs);
  if (profile.organisation) card.addCompany({ name: profile.organisation });
  if (profile.position) card.addJobtitle(profile.position.text);
  if (profile.city) card.addAddress({ locality: profile.city.name, type: ["work"] });
  for (const { url } of profile.links) card.addUrl({ url: onOneLine(url) });
  if (carried.email) card.addEmail({ address: onOneLine(contact.email!) });
  if (carried.phone) card.addPhoneNumber({ number: onOneLine(contact.phone!) });
  card.addCategories(profile.fields.map((field) => field.name));
  return card.toString();
}

/** Family name and given name: the first word is what one is called by. */
function partsOfName(name: string): [family: string, given: string] | [family: string] {
  const [given, ...family] = name.split(" ");
  return family.length > 0 ? [family.join(" "), given!] : [name];
}

// The maker of cards escapes text but not addresses: a line end in one would begin a property of its own.
const onOneLine = (value: string): string => value.replace(/[\r\n]+/g, "");
