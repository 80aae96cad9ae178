import { db } from "db/client.server";
import { letters, members } from "db/schema";
import { asc, count, desc, eq, inArray, isNotNull, or } from "drizzle-orm";
import { z } from "zod";
import { lettersWait } from "~/domain/letters/letters.server";
import { releaseHeldLetters, resendLetter } from "~/domain/letters/outbox.server";
import { addressInPassing, mayBeAsked } from "~/domain/members/email-in-passing.server";
import { clearEmailTrouble, noteEmailTrouble } from "~/domain/members/email-trouble.server";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { allow, found, Refusal } from "~/domain/refusal";
import { RETURNED_LIMIT, readReturned } from "./returned";

const PAGE = 100;

/** What the team has to know about letters: how many wait or are held, which did not arrive, who is hard to reach. */
export function getMailDesk(staff: Member) {
  allow(isStaff(staff), "errors.403.text");
  return { counts: countLetters(), stuck: listStuckLetters(), troubled: listTroubledPeople() };
}

/** People whose address is in trouble, for the badge on the desk. */
export function countTroubled(staff: Member): number {
  allow(isStaff(staff), "errors.403.text");
  return db.select({ n: count() }).from(members).where(isNotNull(members.emailTrouble)).get()!.n;
}

function countLetters(): { waiting: number; held: number } {
  const rows = db
    .select({ status: letters.status, n: count() })
    .from(letters)
    .where(inArray(letters.status, ["waiting", "sending", "held"]))
    .groupBy(letters.status)
    .all();
  const of = (status: string) => rows.find((row) => row.status === status)?.n ?? 0;
  return { waiting: of("waiting") + of("sending"), held: of("held") };
}

function listStuckLetters() {
  const rows = db
    .select({
      id: letters.id,
      kind: letters.kind,
      to: letters.toAddress,
      memberId: letters.memberId,
      status: letters.status,
      problem: letters.problem,
      createdAt: letters.createdAt,
    })
    .from(letters)
    .where(inArray(letters.status, ["refused", "uncertain"]))
    .orderBy(desc(letters.createdAt), desc(letters.id))
    .limit(PAGE)
    .all();
  const ownerOf = listOwners(rows);
  return rows.map(({ memberId, to, ...letter }) => {
    const owner = ownerOf({ memberId, to });
    return { ...letter, to: owner ? addressInPassing(to, owner) : to, owner: owner ?? null };
  });
}

type Addressed = { memberId: string | null; to: string };

/** Whose letters these are: of the person they were written for, or of whom the address is. */
function listOwners(rows: Addressed[]) {
  const people = db
    .select({ person: personColumns, email: members.email, claimedAt: members.claimedAt, mayBeAsked })
    .from(members)
    .where(
      or(
        inArray(
          members.id,
          rows.flatMap(({ memberId }) => memberId ?? []),
        ),
        inArray(
          members.email,
          rows.map(({ to }) => to.toLowerCase()),
        ),
      ),
    )
    .all()
    .map(({ email, ...owner }) => ({ owner, email }));
  return ({ memberId, to }: Addressed) =>
    (people.find(({ owner }) => owner.person.id === memberId) ?? people.find(({ email }) => email === to))
      ?.owner;
}

function listTroubledPeople() {
  return db
    .select({
      person: personColumns,
      email: members.email,
      claimedAt: members.claimedAt,
      mayBeAsked,
      trouble: members.emailTrouble,
      at: members.emailTroubleAt,
    })
    .from(members)
    .where(isNotNull(members.emailTrouble))
    .orderBy(asc(members.sortLatin), asc(members.id))
    .limit(PAGE)
    .all()
    .map(({ email, ...row }) => ({ ...row, email: email && addressInPassing(email, row) }));
}

/** Lets the letters go that a restore held back. Signals `letters.waiting`. */
export function releaseHeld(staff: Member): number {
  allow(isStaff(staff), "errors.403.text");
  const released = db.transaction((tx) => releaseHeldLetters(tx));
  lettersWait();
  return released;
}

/** Sends a letter again that was refused or may have left. Refuses (409) when it is neither any more. */
export function resend(staff: Member, letterId: string): void {
  allow(isStaff(staff), "errors.403.text");
  const done = db.transaction((tx) => resendLetter(tx, letterId));
  if (!done) throw new Refusal(409, "mail.desk.gone");
  lettersWait();
}

/** Takes the note off a person's address: letters arrive again. Refuses (404) an unknown person. */
export function clearTrouble(staff: Member, handle: string): void {
  allow(isStaff(staff), "errors.403.text");
  const person = db.select({ id: members.id }).from(members).where(eq(members.handle, handle)).get();
  clearEmailTrouble(db, [found(person).id]);
}

export const returnedText = z.object({
  text: z.string().trim().min(1, "forms.required").max(RETURNED_LIMIT, "forms.tooLong"),
});

/**
 * Notes on people what a pasted message that came back says, or that the pasted addresses do not work. How many
 * people that were; refuses (409) when nobody of the community is named in it.
 */
export function noteReturned(staff: Member, { text }: z.infer<typeof returnedText>): number {
  allow(isStaff(staff), "errors.403.text");
  const returned = readReturned(text);
  const now = new Date();
  const noted = db.transaction(
    (tx) =>
      returned.filter(({ address, note }) => noteEmailTrouble(address, note || "returned", now, tx)).length,
  );
  if (noted === 0) throw new Refusal(409, "mail.returned.nobody");
  return noted;
}
