import type { Tx } from "db/client.server";
import { idAt } from "db/ids";
import { roomEvents, roomMembers, roomReads, rooms } from "db/schema";
import { pairKeyOf } from "~/domain/rooms/partners.server";
import type { Who } from "./chat/chat-seed";
import { type OwnTalk, ownTalks } from "./chat/own-talks";
import type { Ids } from "./fill-people";
import { linesOf, say } from "./say";

const HOUR = 60 * 60 * 1000;

/** Writes the talks of two and the groups of the people to try. */
export function fillTalks(tx: Tx, ids: Ids, now: Date): void {
  for (const talk of ownTalks) writeTalk(tx, talk, ids, now);
}

function writeTalk(tx: Tx, { name, people, chat }: OwnTalk, ids: Ids, now: Date): void {
  const cast = new Map(Object.entries(people).map(([who, key]) => [who as Who, ids.people.get(key)!]));
  const members = [...cast.values()];
  const lines = linesOf(chat, now, () => cast);
  const began = new Date(lines[0]!.at - HOUR);
  const roomId = idAt("room", began.getTime());
  const last = members.length + lines.length;
  tx.insert(rooms)
    .values({
      id: roomId,
      slug: roomId.replace("room_", "t-"),
      kind: name ? "group" : "direct",
      name: name ?? null,
      pairKey: name ? null : pairKeyOf(members[0]!, members[1]!),
      lastNumber: last,
      createdAt: began,
    })
    .run();
  members.forEach((memberId, place) => {
    const join = { type: "join" as const, actorId: members[0]!, subjectId: memberId, at: began };
    tx.insert(roomMembers).values({ roomId, memberId, joinedAt: began }).run();
    tx.insert(roomEvents)
      .values({ roomId, number: place + 1, ...join })
      .run();
  });
  lines.forEach((line, index) => {
    say(tx, roomId, members.length + index + 1, line);
  });
  // Who spoke last has read all; for the others the last word is new.
  for (const memberId of members) {
    const lastNumber = lines.at(-1)!.author === memberId ? last : last - 1;
    tx.insert(roomReads).values({ roomId, memberId, lastNumber, readAt: began }).run();
  }
}
