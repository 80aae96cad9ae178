import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq, gt, lt } from "drizzle-orm";
import { z } from "zod";
import {
  type ConsentLine,
  giveConsents,
  listConsents,
  withdrawConsent,
} from "~/domain/consents/consents.server";
import { CONSENT_KINDS, CONSENT_VERSION, type ConsentKind } from "~/domain/consents/rules";
import { LETTER_LISTS } from "~/domain/letters/lists";
import { setSubscription } from "~/domain/letters/subscriptions.server";
import { AUDIENCE } from "~/domain/members/audience";
import type { Member } from "~/domain/members/person";
import { dropPhoto } from "~/domain/members/photo.server";
import { signal } from "~/domain/signals.server";

/** What somebody says to one of the consents. */
export const consentDraft = z.object({
  kind: z.enum(CONSENT_KINDS, "forms.choose"),
  given: z.enum(["yes", "no"], "forms.choose").transform((said) => said === "yes"),
});

/** Where each consent stands with somebody: the last thing they said, and whether it holds for the text in force. */
export type ConsentState = { kind: ConsentKind; holds: boolean; last: ConsentLine | null };

export function listConsentStates(memberId: string): ConsentState[] {
  const lines = listConsents(memberId);
  return CONSENT_KINDS.map((kind) => {
    const last = lines.findLast((line) => line.kind === kind) ?? null;
    return { kind, holds: last?.given === true && last.version >= CONSENT_VERSION, last };
  });
}

/**
 * A member gives a consent or takes it back, and what hangs on it follows at once: without “directory” they are
 * found by nobody but the team, without “letters” no letter of a list comes, without “photos” the photo and its files are removed.
 * Signals `member.changed`.
 */
export function changeConsent(
  member: Member,
  { kind, given }: { kind: ConsentKind; given: boolean },
  now = new Date(),
): void {
  db.transaction((tx) => {
    if (given) giveConsents(tx, member.id, [kind], now);
    else withdrawConsent(tx, member.id, kind, now);
    if (kind === "directory") setListing(tx, member.id, given);
  });
  if (kind === "letters") for (const list of LETTER_LISTS) setSubscription(member.id, list, given, now);
  if (kind === "photos" && !given) dropPhoto(member);
  else signal({ type: "member.changed", memberId: member.id });
}

function setListing(tx: Pick<typeof db, "update">, memberId: string, listed: boolean): void {
  const own = eq(members.id, memberId);
  const change = listed
    ? { set: AUDIENCE.members, where: and(own, lt(members.audienceListing, AUDIENCE.members)) }
    : { set: AUDIENCE.staff, where: and(own, gt(members.audienceListing, AUDIENCE.staff)) };
  tx.update(members).set({ audienceListing: change.set }).where(change.where).run();
}
