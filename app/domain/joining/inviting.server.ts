import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq } from "drizzle-orm";
import { getCycle } from "~/domain/cycles/cycles.server";
import { withdrawKeys } from "~/domain/keys/keys.server";
import { lettersWait, queueLetter, withdrawLetters } from "~/domain/letters/letters.server";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { addToLog } from "~/domain/moderation/log.server";
import { allow, found, Refusal } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";
import { IS_DORMANT } from "./dormant.server";
import { type InvitedPerson, listInvited } from "./invitation-states.server";

/** Nobody is written to twice by a button for all within so long. */
export const QUIET_HOURS = 72;
const HOUR = 60 * 60 * 1000;

/** The programme writes Serbian to whoever has not said otherwise. */
const LETTERS_IN: Language = "sr-Latn";

/**
 * Invites one dormant person, or sends the invitation again; it leaves at once, and its link withdraws the
 * older ones. Refuses (403) who is not staff, (404) who has come or left, (409) without an address and while
 * an invitation waits to leave.
 */
export function inviteMember(staff: Member, memberId: string, now = new Date()): void {
  allow(isStaff(staff), "errors.403.text");
  const person = getDormant(memberId);
  if (!person.email) throw new Refusal(409, "joining.people.noAddress");
  const [standing] = listInvited(staff, { memberId }, now);
  if (standing?.state === "waiting") throw new Refusal(409, "joining.people.waits");
  db.transaction((tx) => {
    const { email: to, language } = person;
    queueLetter(
      tx,
      { kind: "invitation", to: to!, memberId, language: language ?? LETTERS_IN, atOnce: true },
      now,
    );
    addToLog(tx, {
      actor: staff,
      action: "member.invited",
      targetType: "member",
      targetId: memberId,
      at: now,
    });
  });
  lettersWait();
}

/**
 * Invites everybody of an edition who has an address and has not come, but nobody twice within 72 hours and
 * nobody whose mailbox refuses. The letters keep to the pace. Returns how many. Refuses (403) who is not
 * staff, (404) an unknown edition.
 */
export function inviteCycle(staff: Member, cycle: string, now = new Date()): number {
  const { id: cycleId } = getCycle(cycle);
  const chosen = listInvited(staff, { cycle }, now).filter((person) => mayBeInvited(person, now));
  if (chosen.length === 0) return 0;
  db.transaction((tx) => {
    for (const { person, email } of chosen) {
      const { language } = found(tx.select().from(members).where(eq(members.id, person.id)).get());
      queueLetter(
        tx,
        { kind: "invitation", to: email!, memberId: person.id, language: language ?? LETTERS_IN },
        now,
      );
    }
    const detail = { count: chosen.length };
    addToLog(tx, {
      actor: staff,
      action: "cycle.invited",
      targetType: "cycle",
      targetId: cycleId,
      detail,
      at: now,
    });
  });
  lettersWait();
  return chosen.length;
}

/** Whether a button for all invites this person now. */
export function mayBeInvited({ state, invitedAt, email }: InvitedPerson, now: Date): boolean {
  if (!email || state === "claimed" || state === "refused" || state === "waiting") return false;
  return !invitedAt || now.getTime() - invitedAt.getTime() >= QUIET_HOURS * HOUR;
}

/** Takes an invitation back: what waits does not leave, what was sent opens nothing. Refuses as `inviteMember`. */
export function withdrawInvitation(staff: Member, memberId: string, now = new Date()): void {
  allow(isStaff(staff), "errors.403.text");
  getDormant(memberId);
  db.transaction((tx) => {
    withdrawLetters(tx, memberId, "invitation");
    withdrawKeys(tx, { purpose: "claim", memberId }, now);
    addToLog(tx, {
      actor: staff,
      action: "member.uninvited",
      targetType: "member",
      targetId: memberId,
      at: now,
    });
  });
}

function getDormant(memberId: string) {
  return found(
    db
      .select({ email: members.email, language: members.language })
      .from(members)
      .where(and(eq(members.id, memberId), IS_DORMANT))
      .get(),
  );
}
