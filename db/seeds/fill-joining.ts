import type { Tx } from "db/client.server";
import { idAt, newId } from "db/ids";
import { helpRequests, importedPeople, imports, joinCodes, joinRequests, participations } from "db/schema";
import { and, eq } from "drizzle-orm";
import type { Ids } from "./fill-people";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** The code on the wall of the newest edition, so that it can be tried. */
export const HALL_CODE = "KRVG-7C1K-2VDR";

/**
 * What waits for the team at the door: a code for the newest edition, the list by which its people were added,
 * three requests (one from somebody on the lists, as they spell themselves now), and a line from whom no mail
 * reaches. `dormant` is that somebody.
 */
export function fillJoining(
  tx: Tx,
  staffId: string,
  dormant: { name: string; cycle: string; mentor: string },
  ids: Ids,
  now: Date,
): void {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  tx.insert(joinCodes)
    .values({
      code: HALL_CODE,
      cycleId: ids.cycles.get("7-ciklus")!,
      role: "mentee",
      seats: 25,
      takenSeats: 3,
      createdById: staffId,
      createdAt: ago(2 * DAY),
      expiresAt: new Date(now.getTime() + 30 * DAY),
    })
    .run();
  fillImport(tx, staffId, ids.cycles.get("7-ciklus")!, ago(120 * DAY));
  const requests = [
    {
      name: dormant.name.toUpperCase(),
      email: "stara.adresa@example.org",
      cycleId: ids.cycles.get(dormant.cycle)!,
      role: "mentee" as const,
      knows: dormant.mentor,
      note: "Poziv je verovatno otišao na adresu koju više ne koristim.",
      language: "sr-Latn" as const,
      createdAt: ago(3 * DAY),
    },
    {
      name: "Верица Мандарић",
      email: "verica.mandaric@example.org",
      cycleId: ids.cycles.get("3-ciklus")!,
      role: "mentor" as const,
      knows: "Не сећам се презимена, звала се Тара.",
      note: "",
      language: "sr-Cyrl" as const,
      createdAt: ago(26 * HOUR),
    },
    {
      name: "Nobert Farkaš",
      email: "nobert.farkas@example.org",
      cycleId: null,
      role: "mentee" as const,
      knows: "I have heard of you from a friend.",
      note: "I would like to join the next cycle.",
      language: "en" as const,
      createdAt: ago(5 * HOUR),
    },
  ];
  for (const request of requests)
    tx.insert(joinRequests)
      .values({ ...request, id: newId("req") })
      .run();
  tx.insert(helpRequests)
    .values({
      id: newId("hlp"),
      name: "Radojka Kalem",
      reachAt: "060 000 0000, posle pet",
      body: "Menjam posao i više nemam pristup staroj adresi. Kako da uđem?",
      language: "sr-Latn",
      createdAt: ago(9 * HOUR),
    })
    .run();
}

/** The list of mentees of an edition, as it was added when that began. */
function fillImport(tx: Tx, staffId: string, cycleId: string, addedAt: Date): void {
  const people = tx
    .select({ memberId: participations.memberId })
    .from(participations)
    .where(and(eq(participations.cycleId, cycleId), eq(participations.role, "mentee")))
    .all();
  const id = idAt("imp", addedAt.getTime());
  tx.insert(imports)
    .values({ id, cycleId, role: "mentee", count: people.length, addedById: staffId, addedAt })
    .run();
  for (const { memberId } of people)
    tx.insert(importedPeople).values({ importId: id, memberId, gaveProfile: true, gaveAddress: false }).run();
}
