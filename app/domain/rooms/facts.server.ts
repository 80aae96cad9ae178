import { db, sqlite, type Tx } from "db/client.server";
import { roomMembers, roomReads } from "db/schema";
import { and, eq } from "drizzle-orm";
import { admit, goOut, signalJoin, signalLeave } from "./membership.server";

/** Somebody's coming into a room or going out of it, for the signals after the transaction. */
export type Move = { roomId: string; memberId: string; number: number; way: "in" | "out" };
type Belonging = { roomId: string; memberId: string };

/**
 * The rooms that are people's by what they are in the programme: the editions they took part in, a mentor's part
 * in any of them (and the team), the fields of their profile, and the room of everybody. Starting from the facts
 * and not from all people and rooms, it costs what there are facts.
 */
const theirs = (one: boolean) => {
  const of = (column: string) => (one ? `AND ${column} = @memberId` : "");
  return `WITH theirs (room_id, member_id) AS (
    SELECT r.id, p.member_id FROM rooms r JOIN participations p ON p.cycle_id = r.cycle_id
      WHERE r.kind = 'cycle' ${of("p.member_id")}
    UNION SELECT r.id, p.member_id FROM rooms r, participations p
      WHERE r.kind = 'mentors' AND p.role = 'mentor' ${of("p.member_id")}
    UNION SELECT r.id, m.id FROM rooms r, members m
      WHERE r.kind = 'mentors' AND m.standing IN ('staff', 'admin') ${of("m.id")}
    UNION SELECT r.id, f.member_id FROM rooms r JOIN member_fields f ON f.field_slug = r.field_slug
      WHERE r.kind = 'field' ${of("f.member_id")}
    UNION SELECT r.id, m.id FROM rooms r, members m WHERE r.kind = 'everybody' ${of("m.id")})`;
};

/** Who has come, and is not in a room that is theirs nor ever was. */
const toLetIn = (one: boolean) => `${theirs(one)}
  SELECT t.room_id AS roomId, t.member_id AS memberId FROM theirs t
  JOIN members m ON m.id = t.member_id AND m.claimed_at IS NOT NULL AND m.left_at IS NULL
  LEFT JOIN room_members b ON b.room_id = t.room_id AND b.member_id = t.member_id
  WHERE b.member_id IS NULL ORDER BY t.room_id, t.member_id`;

/** An edition is never undone; a field may be taken off, and somebody of the team go back among the members. */
const toTakeOut = (one: boolean) => `${theirs(one)}
  SELECT b.room_id AS roomId, b.member_id AS memberId FROM room_members b
  JOIN rooms r ON r.id = b.room_id AND r.kind IN ('field', 'mentors')
  LEFT JOIN theirs t ON t.room_id = b.room_id AND t.member_id = b.member_id
  WHERE t.member_id IS NULL AND b.removed_at IS NULL ${one ? "AND b.member_id = @memberId" : ""}
  ORDER BY b.room_id, b.member_id`;

function ask(query: (one: boolean) => string, memberId: string | undefined): Belonging[] {
  if (memberId === undefined) return sqlite.prepare<[], Belonging>(query(false)).all();
  return sqlite.prepare<[{ memberId: string }], Belonging>(query(true)).all({ memberId });
}

/**
 * Brings rooms up to what their people are in the programme, in the caller's transaction: who has become a mentor
 * or named a field comes in, who has taken a field off their page goes out. Of one person, or of everybody.
 * Whoever left a room, or was put out of it, is not brought back. Asked again it changes nothing.
 */
export function followFacts(tx: Tx, memberId?: string, at = new Date()): Move[] {
  const came = ask(toLetIn, memberId).map(({ roomId, memberId }) => ({
    roomId,
    memberId,
    number: admit(tx, roomId, memberId, memberId, at)!,
    way: "in" as const,
  }));
  const went = ask(toTakeOut, memberId).map(({ roomId, memberId }) => ({
    roomId,
    memberId,
    number: takeOut(tx, roomId, memberId, at),
    way: "out" as const,
  }));
  return [...came, ...went];
}

/** Nothing of the membership stays: who names the field again comes in as anybody would. */
function takeOut(tx: Tx, roomId: string, memberId: string, at: Date): number {
  const number = goOut(tx, roomId, memberId, at)!;
  for (const table of [roomMembers, roomReads]) {
    tx.delete(table)
      .where(and(eq(table.roomId, roomId), eq(table.memberId, memberId)))
      .run();
  }
  return number;
}

/**
 * Gives a room that opens just now its people, in the caller's transaction. Nobody is announced: a log that began
 * with three hundred arrivals would be pages of nothing but names.
 */
export function letInQuietly(tx: Tx, roomId: string, at: Date): void {
  for (const { memberId } of ask(toLetIn, undefined).filter((each) => each.roomId === roomId)) {
    tx.insert(roomMembers).values({ roomId, memberId, joinedAt: at }).run();
    tx.insert(roomReads).values({ roomId, memberId, lastNumber: 0, readAt: at }).onConflictDoNothing().run();
  }
}

/** Says who came and who went; after the transaction. */
export function signalMoves(moves: Move[]): void {
  for (const { roomId, memberId, number, way } of moves) {
    if (way === "in") signalJoin(roomId, memberId, number);
    else signalLeave(roomId, memberId, number);
  }
}

/** Brings the rooms of one person up to what they are now. Signals as coming and going do. */
export function settleRoomsOf(memberId: string, at = new Date()): void {
  signalMoves(db.transaction((tx) => followFacts(tx, memberId, at), { behavior: "immediate" }));
}
