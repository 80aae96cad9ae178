import { db } from "db/client.server";
import { cycles } from "db/schema";
import { eq } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { admit } from "~/domain/rooms/membership.server";
import { openRoom } from "~/domain/rooms/rooms.server";
import { aCycle, inCycle } from "./cast";

/** The room of a new edition, with these people in it; its id and slug. */
export function aRoom(slug: string, people: Member[] = []): { id: string; slug: string; cycleId: string } {
  const cycleId = aCycle(slug);
  const id = db.transaction((tx) => {
    const cycle = tx.select().from(cycles).where(eq(cycles.id, cycleId)).get()!;
    return openRoom(tx, cycle);
  });
  for (const person of people) {
    inCycle(person, cycleId);
    db.transaction((tx) => admit(tx, id, person.id));
  }
  return { id, slug, cycleId };
}

/** A message as a device would hand it in. */
export const aDraft = (body: string, clientId: string = crypto.randomUUID()) => ({ body, clientId });
