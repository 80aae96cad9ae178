import { db, prepared, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { cycles, roomMembers, rooms } from "db/schema";
import { and, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { found } from "~/domain/refusal";

/** What a room is called by: its cycle, whose name the screen says in the reader's language. */
export type RoomCycle = {
  number: number | null;
  nameEn: string;
  nameLatin: string;
  years: string;
};

export type Room = {
  id: string;
  slug: string;
  cycleId: string | null;
  cycle: RoomCycle;
  /** The number of its newest event. */
  lastNumber: number;
  /** Whether the viewer belongs to it; staff may enter without. */
  isMember: boolean;
};

const viewerId = sql.placeholder("viewerId");
const asStaff = sql.placeholder("asStaff");
/** How a room is joined to the viewer's own membership. */
export const membership = and(
  eq(roomMembers.roomId, rooms.id),
  eq(roomMembers.memberId, viewerId),
  isNull(roomMembers.removedAt),
);
const isMember = isNotNull(roomMembers.memberId);

/**
 * The rooms that exist for a viewer: those they belong to, all for staff. Every query of rooms starts from
 * it, joined to `membership`, with `viewerId` and `asStaff` of `eyesOf(viewer)`.
 */
export const visibleTo: SQL = or(isMember, sql`${asStaff} = 1`)!;
/** The viewer as the placeholders of `membership` and `visibleTo`. */
export const eyesOf = (viewer: Viewer) => ({ viewerId: viewer.id, asStaff: isStaff(viewer) ? 1 : 0 });

/** Columns of a Room, joined to its cycle and to `membership`. */
export const roomColumns = {
  id: rooms.id,
  slug: rooms.slug,
  cycleId: rooms.cycleId,
  cycle: {
    number: cycles.number,
    nameEn: cycles.nameEn,
    nameLatin: cycles.nameLatin,
    years: cycles.years,
  },
  lastNumber: rooms.lastNumber,
  isMember: sql<number>`${isMember}`.mapWith(Boolean),
};

const selectRooms = () =>
  db
    .select(roomColumns)
    .from(rooms)
    .innerJoin(cycles, eq(cycles.id, rooms.cycleId))
    .leftJoin(roomMembers, membership);

const bySlug = prepared(() =>
  selectRooms()
    .where(and(eq(rooms.slug, sql.placeholder("slug")), visibleTo))
    .prepare(),
);
const byId = prepared(() =>
  selectRooms()
    .where(and(eq(rooms.id, sql.placeholder("id")), visibleTo))
    .prepare(),
);

/** The room of an address; refuses (404) an unknown one and one that is not the viewer's. */
export function getRoom(viewer: Viewer, slug: string): Room {
  return found(bySlug().get({ ...eyesOf(viewer), slug }));
}

/** The room of an id, as a socket names it; refuses (404) as `getRoom`. */
export function getRoomById(viewer: Viewer, id: string): Room {
  return found(byId().get({ ...eyesOf(viewer), id }));
}

const kindOf = prepared(() =>
  db
    .select({ kind: rooms.kind })
    .from(rooms)
    .where(eq(rooms.id, sql.placeholder("id")))
    .prepare(),
);

/** What kind of room it is; refuses (404) an unknown one. The room was fetched through the viewer's eyes. */
export function getRoomKind(roomId: string) {
  return found(kindOf().get({ id: roomId })).kind;
}

const cycleOf = prepared(() =>
  db
    .select({ cycleId: rooms.cycleId })
    .from(rooms)
    .where(eq(rooms.id, sql.placeholder("id")))
    .prepare(),
);

/** The edition a room belongs to, for whoever tells its people what happened. */
export function findRoomCycle(roomId: string): string | null {
  return cycleOf().get({ id: roomId })?.cycleId ?? null;
}

/** Opens the room of an edition, with the edition's slug and nobody in it yet; returns its id. */
export function openRoom(tx: Tx, cycle: { id: string; slug: string }, at = new Date()): string {
  const id = newId("room");
  tx.insert(rooms).values({ id, slug: cycle.slug, kind: "cycle", cycleId: cycle.id, createdAt: at }).run();
  return id;
}
