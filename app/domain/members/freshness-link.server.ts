import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq } from "drizzle-orm";
import { findKey, type KeyState, spendKey } from "~/domain/keys/keys.server";
import type { Language } from "~/i18n/languages";
import { CLOSENESS } from "./audience";
import { confirmDetails } from "./freshness.server";
import { PRESENT } from "./visibility.server";
import { workOf } from "./work-of.server";

/** Who holds the link of a letter "is this still true?"; the link acts for this person, and for the card alone. */
export type CardOwner = { id: string; keyId: string };

/** How such a link stands. Of whoever may not come in (any more) it is unknown. */
type Opened =
  | { state: Exclude<KeyState, "alive"> | "unknown"; owner: null }
  | { state: "alive"; owner: CardOwner };

function openLink(token: string, now: Date): Opened {
  const key = findKey("freshness", token, now);
  if (!key?.memberId) return { state: "unknown", owner: null };
  if (key.state !== "alive") return { state: key.state, owner: null };
  const { memberId: id, id: keyId } = key;
  const there = db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, id), PRESENT))
    .get();
  return there ? { state: "alive", owner: { id, keyId } } : { state: "unknown", owner: null };
}

/** Whose card the link opens, as often as it is asked for before it is used up; null when it does not open (any more). */
export function findCardOwner(token: string, now = new Date()): CardOwner | null {
  return openLink(token, now).owner;
}

/** In which language such a letter was written: its person's. Also for a link that does not open any more. */
export function findLinkLanguage(token: string): { language: Language | null } | undefined {
  const key = findKey("freshness", token);
  if (!key?.memberId) return undefined;
  return db.select({ language: members.language }).from(members).where(eq(members.id, key.memberId)).get();
}

/**
 * The card behind the link: five things that people are looked up by, named in the language.
 * `state` says whether the link still opens; there is no card behind a dead one.
 */
export function findOwnCard(token: string, language: Language, now = new Date()) {
  const { state, owner } = openLink(token, now);
  if (!owner) return { state, card: null };
  const row = db.select(cardColumns).from(members).where(eq(members.id, owner.id)).get()!;
  const { fields, helps } = workOf(owner.id, CLOSENESS.self, language);
  return {
    state,
    card: { ...row, fields: fields.map(({ name }) => name), helps: helps.map(({ name }) => name) },
  };
}

const cardColumns = {
  name: members.name,
  position: members.position,
  organisation: members.organisation,
  city: members.city,
};

/**
 * Confirms by the link, which is used up by it: what was mended before was looked at, but only this says that all
 * of it holds. False when it does not open any more. Signals `member.changed`.
 */
export function confirmByLink(token: string, now = new Date()): boolean {
  const owner = findCardOwner(token, now);
  if (!owner || !db.transaction((tx) => spendKey(tx, owner.keyId, now))) return false;
  confirmDetails(owner, now);
  return true;
}
