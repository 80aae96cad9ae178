import { db, type Tx } from "db/client.server";
import { members } from "db/schema";
import { eq, inArray } from "drizzle-orm";
import { emailKey } from "./members.server";

/** Longest note about an address; what servers answer can be a page. */
const NOTE_LIMIT = 200;

/** Notes on the person of an address that letters do not reach them, and what came back; false for nobody's. */
export function noteEmailTrouble(
  address: string,
  note: string,
  now = new Date(),
  tx: Pick<Tx, "update"> = db,
): boolean {
  const { changes } = tx
    .update(members)
    .set({ emailTrouble: note.slice(0, NOTE_LIMIT), emailTroubleAt: now })
    .where(eq(members.email, emailKey(address)))
    .run();
  return changes > 0;
}

/** Takes the notes off: the address works again, or is another one. */
export function clearEmailTrouble(tx: Pick<Tx, "update">, memberIds: string[]): void {
  tx.update(members)
    .set({ emailTrouble: null, emailTroubleAt: null })
    .where(inArray(members.id, memberIds))
    .run();
}
