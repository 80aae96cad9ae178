import { db } from "db/client.server";
import { members, rooms } from "db/schema";
import { eq } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { findViewer } from "~/domain/members/viewer.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom, type Room } from "~/domain/rooms/rooms.server";
import { beginTalk } from "~/domain/rooms/talks.server";
import { aDraft } from "./rooms";

/** The talk of the two, as the first of them sees it. */
export function aTalk(member: Member, other: Member): Room {
  return getRoom(member, beginTalk(member, { with: [other.handle], name: "" }));
}

/** A group that a member begins with some others. */
export function aGroup(member: Member, others: Member[], name: string): Room {
  return getRoom(member, beginTalk(member, { with: others.map(({ handle }) => handle), name }));
}

/** Somebody says something in a room; the message as it is carried. */
export async function say(author: Member, slug: string, body: string) {
  const { messages } = await postMessage(author, getRoom(author, slug), aDraft(body));
  return Object.values(messages).find(({ authorId, html }) => authorId === author.id && html !== "")!;
}

/** Changes a person behind everybody's back, and gives them as they are now. */
export function changed(member: Member, change: Partial<typeof members.$inferInsert>): Member {
  db.update(members).set(change).where(eq(members.id, member.id)).run();
  return findViewer(member.id)!;
}

/** Changes how a room lives behind everybody's back. */
export function lives(roomId: string, change: Partial<typeof rooms.$inferInsert>): void {
  db.update(rooms).set(change).where(eq(rooms.id, roomId)).run();
}
