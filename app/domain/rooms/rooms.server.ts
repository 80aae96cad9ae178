import { db, prepared, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { cycles, fields, roomMembers, rooms } from "db/schema";
import { and, eq, isNotNull, isNull, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { found } from "~/domain/refusal";
import type { RoomKind } from "./kinds";
import type { LifeState } from "./life";
import type { Partner } from "./partner";
import { listPartners } from "./partners.server";

export type RoomCycle = {
  number: number | null;
  nameEn: string;
  nameLatin: string;
  years: string;
};
export type RoomField = {
  slug: string;
  code: string;
  nameEn: string;
  nameLatin: string;
  nameCyrillic: string;
};

/** What a room is called by, which the screen says in the reader's language. */
export type RoomNaming = {
  kind: RoomKind;
  cycle: RoomCycle | null;
  field: RoomField | null;
  /** What the people of a group call it. */
  name: string | null;
  /** The other of a talk of two. */
  partner: Partner | null;
};

export type Room = RoomNaming &
  LifeState & {
    id: string;
    slug: string;
    cycleId: string | null;
    /** The number of its newest event. */
    lastNumber: number;
    /** Whether the viewer belongs to it; staff may enter without, save where people were chosen. */
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
 * The rooms that exist for a viewer: those they belong to; for staff all but the talks and groups of others.
 * Every query of rooms starts from it, joined to `membership`, with `viewerId` and `asStaff` of
 * `eyesOf(viewer)`.
 */
export const visibleTo: SQL = or(
  isMember,
  and(sql`${asStaff} = 1`, notInArray(rooms.kind, ["direct", "group"])),
)!;
/** The viewer as the placeholders of `membership` and `visibleTo`. */
export const eyesOf = (viewer: Viewer) => ({ viewerId: viewer.id, asStaff: isStaff(viewer) ? 1 : 0 });

/** Columns that say what a room is called, joined to its cycle and field; `pairKey` finds the other of two. */
export const namingColumns = {
  kind: rooms.kind,
  // The years first: a group of columns that begins with an empty one is taken for a row that is not there.
  cycle: {
    years: cycles.years,
    number: cycles.number,
    nameEn: cycles.nameEn,
    nameLatin: cycles.nameLatin,
  },
  field: {
    slug: fields.slug,
    code: fields.code,
    nameEn: fields.nameEn,
    nameLatin: fields.nameLatin,
    nameCyrillic: fields.nameCyrillic,
  },
  name: rooms.name,
  pairKey: rooms.pairKey,
};

/** Columns of a Room, joined to its cycle, its field and to `membership`; `asRooms` makes rooms of them. */
export const roomColumns = {
  ...namingColumns,
  id: rooms.id,
  slug: rooms.slug,
  cycleId: rooms.cycleId,
  life: rooms.life,
  reunionFrom: rooms.reunionFrom,
  reunionUntil: rooms.reunionUntil,
  lastNumber: rooms.lastNumber,
  isMember: sql<number>`${isMember}`.mapWith(Boolean),
};

/** Puts whom the viewer meets in each talk of two in the place of its key. */
export function asRooms<Row extends { pairKey: string | null }>(
  viewer: Pick<Viewer, "id">,
  rows: Row[],
): (Omit<Row, "pairKey"> & { partner: Partner | null })[] {
  const keys = rows.flatMap(({ pairKey }) => pairKey ?? []);
  const partners = keys.length === 0 ? undefined : listPartners(viewer.id, keys);
  return rows.map(({ pairKey, ...row }) => ({
    ...row,
    partner: (pairKey && partners?.get(pairKey)) || null,
  }));
}

const selectRooms = () =>
  db
    .select(roomColumns)
    .from(rooms)
    .leftJoin(cycles, eq(cycles.id, rooms.cycleId))
    .leftJoin(fields, eq(fields.slug, rooms.fieldSlug))
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
  return found(asRooms(viewer, bySlug().all({ ...eyesOf(viewer), slug }))[0]);
}

/** The room of an id, as a socket names it; refuses (404) as `getRoom`. */
export function getRoomById(viewer: Viewer, id: string): Room {
  return found(asRooms(viewer, byId().all({ ...eyesOf(viewer), id }))[0]);
}

const cycleOf = prepared(() =>
  db
    .select({ cycleId: rooms.cycleId })
    .from(rooms)
    .where(eq(rooms.id, sql.placeholder("id")))
    .prepare(),
);

const lastOf = prepared(() =>
  db
    .select({ last: rooms.lastNumber })
    .from(rooms)
    .where(eq(rooms.id, sql.placeholder("id")))
    .prepare(),
);

/** The number of a room's newest event; undefined when there is no such room. */
export function findLastNumber(roomId: string): number | undefined {
  return lastOf().get({ id: roomId })?.last;
}

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
