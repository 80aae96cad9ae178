import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNull } from "drizzle-orm";
import type { Member } from "./person";

/** Whether the first steps still wait for the member: neither taken nor put aside. */
export function awaitsWelcome(member: Member): boolean {
  const row = db.select({ at: members.welcomedAt }).from(members).where(eq(members.id, member.id)).get();
  return row !== undefined && row.at === null;
}

/** Notes that the first steps were taken or put aside; nobody is led to them again. */
export function endWelcome(member: Member, now = new Date()): void {
  db.update(members)
    .set({ welcomedAt: now })
    .where(and(eq(members.id, member.id), isNull(members.welcomedAt)))
    .run();
}
