import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { signal } from "~/domain/signals.server";

/** Notes that the details of a person hold today, as they said themselves. Signals `member.changed`. */
export function confirmDetails(member: { id: string }, now = new Date()): void {
  db.update(members).set({ confirmedAt: now }).where(eq(members.id, member.id)).run();
  signal({ type: "member.changed", memberId: member.id });
}
