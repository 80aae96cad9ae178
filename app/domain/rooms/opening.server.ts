import { db, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { cycles, fields, rooms } from "db/schema";
import { eq, isNull } from "drizzle-orm";
import { onSignal } from "~/domain/signals.server";
import { followFacts, letInQuietly, settleRoomsOf, signalMoves } from "./facts.server";

type Opening = Pick<typeof rooms.$inferInsert, "slug" | "kind" | "cycleId" | "fieldSlug">;

/** Rooms of the programme that there are not yet: of everybody, of the mentors, of each field and each edition. */
function missingRooms(tx: Tx): Opening[] {
  const open = new Set(
    tx
      .select({ slug: rooms.slug })
      .from(rooms)
      .all()
      .map(({ slug }) => slug),
  );
  const common: Opening[] = [
    { slug: "everybody", kind: "everybody" },
    { slug: "mentors", kind: "mentors" },
  ];
  const ofFields = tx
    .select({ slug: fields.slug })
    .from(fields)
    .all()
    .map(({ slug }): Opening => ({ slug, kind: "field", fieldSlug: slug }));
  const ofCycles = tx
    .select({ slug: cycles.slug, cycleId: cycles.id })
    .from(cycles)
    .leftJoin(rooms, eq(rooms.cycleId, cycles.id))
    .where(isNull(rooms.id))
    .all()
    .map((cycle): Opening => ({ ...cycle, kind: "cycle" }));
  return [...common, ...ofFields, ...ofCycles].filter(({ slug }) => !open.has(slug));
}

/**
 * Opens the rooms that the programme lacks, with the people whom they belong to, and brings all others up to what
 * their people are. Nobody is announced in a room that opens with them. For the start and for every hour: what a
 * signal did not bring about is mended here. Asked again it changes nothing. Returns how much changed.
 */
export function settleAllRooms(at = new Date()): number {
  const { opened, moves } = db.transaction(
    (tx) => {
      return { opened: openMissingRooms(tx, at), moves: followFacts(tx, undefined, at) };
    },
    { behavior: "immediate" },
  );
  signalMoves(moves);
  return opened + moves.length;
}

/** Opens what is missing, in the caller's transaction; returns how many rooms that were. */
export function openMissingRooms(tx: Tx, at: Date): number {
  const missing = missingRooms(tx);
  for (const opening of missing) openWith(tx, opening, at);
  return missing.length;
}

function openWith(tx: Tx, opening: Opening, at: Date): void {
  const id = newId("room");
  tx.insert(rooms)
    .values({ ...opening, id, createdAt: at })
    .run();
  letInQuietly(tx, id, at);
}

/**
 * Lets a room follow as soon as somebody's page or part in the programme has changed. `failed` hears of trouble;
 * the next `settleAllRooms` mends what it left. Returns the way to stop.
 */
export function keepRoomsSettled(failed: (error: unknown) => void): () => void {
  return onSignal((fact) => {
    if (fact.type !== "member.changed") return;
    try {
      settleRoomsOf(fact.memberId);
    } catch (error) {
      failed(error);
    }
  });
}
