import { db, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { roomEvents, roomMembers, roomReads, rooms } from "db/schema";
import { and, count, eq, gt, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { getPerson } from "~/domain/members/profile-row.server";
import { isStaff, isSuspended } from "~/domain/members/rules";
import { allow, found, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { GROUP_LEAST, GROUP_MOST, GROUP_NAME_LIMIT, TALKS_A_DAY } from "./kinds";
import type { Reach } from "./partner";
import { listReach, pairKeyOf } from "./partners.server";

const DAY = 24 * 60 * 60 * 1000;

const handles = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((chosen) => [...new Set([chosen ?? []].flat())].slice(0, 100));

/** Whom one wants to talk to: one person, or some with a name for all of them. */
export const talkDraft = z
  .object({ with: handles, name: z.string().trim().max(GROUP_NAME_LIMIT, "forms.tooLong").default("") })
  .superRefine(({ with: chosen, name }, problems) => {
    const problem = (path: string, message: string, params?: Record<string, number>) =>
      problems.addIssue({ code: "custom", path: [path], message, params });
    if (chosen.length === 0) problem("with", "kinds.problem.nobody");
    if (chosen.length > GROUP_MOST) problem("with", "kinds.problem.tooMany", { max: GROUP_MOST });
    if (chosen.length >= GROUP_LEAST && name === "") problem("name", "kinds.problem.noName");
  });
export type TalkDraft = z.infer<typeof talkDraft>;

/**
 * Begins a talk with one person, or a group of some; the same two always meet in one room. Returns the room's
 * address. Refuses (404) whom the member does not find, (403) who cannot be written to and who is paused,
 * (429) one more than TALKS_A_DAY. Signals `room.joined` for each of a group; the other of two hears of it with
 * the first message.
 */
export function beginTalk(member: Member, { with: chosen, name }: TalkDraft): string {
  allow(!isSuspended(member), "rooms.problem.closed");
  const ids = chosen.map((handle) => getReachable(member, handle));
  const [first = "", ...more] = ids;
  return more.length === 0 ? talkOfTwo(member, first) : groupOf(member, ids, name);
}

/** The id of somebody who can be written to; refuses (404) whom the member does not find, (403) others. */
function getReachable(member: Member, handle: string): string {
  const { id } = getPerson(member, handle);
  allow(id !== member.id, "kinds.problem.oneself");
  const { reach } = found(listReach(member.id, [id]).get(id));
  if (reach !== "here") throw new Refusal(403, `kinds.problem.${reach satisfies Reach}`);
  return id;
}

/** Whether somebody whose page the member has open can be written to. */
export function canWriteTo(member: Member, id: string): boolean {
  if (isSuspended(member) || id === member.id) return false;
  return listReach(member.id, [id]).get(id)?.reach === "here";
}

function talkOfTwo(member: Member, otherId: string): string {
  const pairKey = pairKeyOf(member.id, otherId);
  return db.transaction(
    (tx) => {
      const there = tx.select({ slug: rooms.slug }).from(rooms).where(eq(rooms.pairKey, pairKey)).get();
      if (there) return there.slug;
      refuseHaste(tx, member);
      return open(tx, member, [otherId], { kind: "direct", pairKey }).slug;
    },
    { behavior: "immediate" },
  );
}

function groupOf(member: Member, others: string[], name: string): string {
  const room = db.transaction(
    (tx) => {
      refuseHaste(tx, member);
      return open(tx, member, others, { kind: "group", name });
    },
    { behavior: "immediate" },
  );
  for (const memberId of others) signal({ type: "room.joined", roomId: room.id, memberId });
  return room.slug;
}

/** Who was chosen at the beginning is all there will ever be: this is the one place that puts them in. */
function open(
  tx: Tx,
  member: Member,
  others: string[],
  room: { kind: "direct"; pairKey: string } | { kind: "group"; name: string },
): { id: string; slug: string } {
  const at = new Date();
  const id = newId("room");
  const slug = id.replace("room_", "t-");
  const people = [member.id, ...others];
  tx.insert(rooms)
    .values({ ...room, id, slug, lastNumber: people.length, createdAt: at })
    .run();
  people.forEach((memberId, place) => {
    const number = place + 1;
    tx.insert(roomMembers).values({ roomId: id, memberId, joinedAt: at }).run();
    tx.insert(roomEvents)
      .values({ roomId: id, number, type: "join", actorId: member.id, subjectId: memberId, at })
      .run();
    tx.insert(roomReads).values({ roomId: id, memberId, lastNumber: people.length, readAt: at }).run();
  });
  return { id, slug };
}

/** The team writes to whoever it concerns; everybody else begins so many talks a day. */
function refuseHaste(tx: Tx, member: Member): void {
  if (isStaff(member)) return;
  const { begun } = tx
    .select({ begun: count() })
    .from(rooms)
    .innerJoin(roomEvents, and(eq(roomEvents.roomId, rooms.id), eq(roomEvents.number, 1)))
    .where(
      and(
        inArray(rooms.kind, ["direct", "group"]),
        gt(rooms.createdAt, new Date(Date.now() - DAY)),
        eq(roomEvents.actorId, member.id),
      ),
    )
    .get()!;
  if (begun >= TALKS_A_DAY) throw new Refusal(429, "kinds.problem.talksADay", { max: TALKS_A_DAY });
}
