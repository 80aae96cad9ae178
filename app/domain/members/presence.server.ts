import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { signal } from "~/domain/signals.server";
import type { Member } from "./person";

/** Whether others see that the member is here now. Signals `presence.changed`, so that rooms show it at once. */
export function setPresence(member: Member, hides: boolean): void {
  db.update(members).set({ hidesPresence: hides }).where(eq(members.id, member.id)).run();
  signal({ type: "presence.changed", memberId: member.id, hides });
}
