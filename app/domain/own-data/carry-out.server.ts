import { db, type Tx } from "db/client.server";
import { leavings, letters, members } from "db/schema";
import { asc, eq, isNull, lte } from "drizzle-orm";
import { lettersWait, queueLetter } from "~/domain/letters/letters.server";
import { removePhoto } from "~/domain/media/photo-files.server";
import { removeFiles } from "~/domain/rooms/forget-files.server";
import { signal } from "~/domain/signals.server";
import type { Language } from "~/i18n/languages";
import { type Erased, erasePerson } from "./erasing.server";
import { isLastAdministrator } from "./leaving.server";
import { addToLedger, type LedgerEntry, readLedger } from "./ledger.server";

/** Where the ledgers of erased people and the photos lie. */
export type Places = { dataDir: string; backupDir: string };

/** What came of the leavings that were due: ids of those who have left, and of those who could not. */
export type CarriedOut = { erased: string[]; failed: { memberId: string; error: unknown }[] };

/**
 * Carries out every leaving whose fortnight is over. Each is its own transaction; one that fails is tried again
 * at the next call, and so is that of the last administrator, who has to name another first.
 * Signals as `eraseForGood`.
 */
export function carryOutDue(places: Places, now = new Date()): CarriedOut {
  const due = db.select().from(leavings).where(lte(leavings.dueAt, now)).orderBy(asc(leavings.dueAt)).all();
  const done: CarriedOut = { erased: [], failed: [] };
  for (const { memberId, kind } of due) {
    if (isLastAdministrator(memberId)) continue;
    try {
      if (eraseForGood(places, { id: memberId, kind, at: now }, { farewell: true }))
        done.erased.push(memberId);
    } catch (error) {
      done.failed.push({ memberId, error });
    }
  }
  return done;
}

/**
 * Erases somebody now: first the ledger, then the database in one transaction, then the photo and the files. The bytes
 * are overwritten where they stood; `scrubDatabase` takes care of copies that SQLite has left elsewhere.
 * With `farewell`, a last letter says that it is done. False when there is nobody to erase. Signals `member.evicted` (which ends their sockets), `person.erased`, `member.changed`, and
 * the threads and rooms in which something reads differently now.
 */
export function eraseForGood(places: Places, entry: LedgerEntry, { farewell = false } = {}): boolean {
  const columns = { leftAt: members.leftAt, email: members.email, language: members.language };
  const still = db.select(columns).from(members).where(eq(members.id, entry.id)).get();
  if (!still || still.leftAt) return false;
  addToLedger([places.dataDir, places.backupDir], entry);
  const erased = db.transaction(
    (tx) => {
      const gone = erasePerson(tx, entry.id, entry.kind, entry.at);
      if (gone && farewell && still.email) sayFarewell(tx, still.email, still.language ?? "sr-Latn");
      return gone;
    },
    { behavior: "immediate" },
  );
  if (!erased) return false;
  removeKept(erased);
  tell(erased);
  if (farewell) lettersWait();
  return true;
}

/** The last letter belongs to nobody any more, and its row goes as soon as it has left. */
function sayFarewell(tx: Tx, to: string, language: Language): void {
  queueLetter(tx, { kind: "leaving-done", to, language });
}

/** Whether last letters still wait: then the outbox still holds an address that is to be forgotten. */
export function areFarewellsWaiting(): boolean {
  return (
    db.select({ id: letters.id }).from(letters).where(eq(letters.kind, "leaving-done")).get() !== undefined
  );
}

/**
 * Erases again whom the ledger names and this database still knows: it comes from a backup. To be called at the
 * start, before anybody is answered. Returns how many those were.
 */
export function applyLedger(places: Places): number {
  const known = new Set(
    db
      .select({ id: members.id })
      .from(members)
      .where(isNull(members.leftAt))
      .all()
      .map(({ id }) => id),
  );
  const back = readLedger([places.dataDir, places.backupDir]).filter(({ id }) => known.has(id));
  for (const { id, kind, at } of back) {
    const erased = db.transaction((tx) => erasePerson(tx, id, kind, at), { behavior: "immediate" });
    if (erased) removeKept(erased);
  }
  return back.length;
}

/** Removes what lay beside the database. */
function removeKept({ photoKey, fileKeys }: Erased): void {
  if (photoKey) removePhoto(photoKey);
  removeFiles(fileKeys);
}

function tell({ memberId, threadIds, roomIds }: Erased): void {
  signal({ type: "member.evicted", memberId });
  signal({ type: "person.erased", memberId });
  signal({ type: "member.changed", memberId });
  for (const threadId of threadIds) signal({ type: "thread.changed", threadId });
  for (const roomId of roomIds) signal({ type: "room.rewritten", roomId });
}
