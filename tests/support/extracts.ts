import { db } from "db/client.server";
import { rooms } from "db/schema";
import { eq } from "drizzle-orm";
import { extractDraft, makeExtract } from "~/domain/extracts/making.server";
import type { Member } from "~/domain/members/person";
import type { RoomKind } from "~/domain/rooms/kinds";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { aDraft, aRoom } from "./rooms";

/** A room of a kind, with these people in it. */
export function aRoomOf(kind: RoomKind, slug: string, people: Member[]) {
  const room = aRoom(slug, people);
  db.update(rooms).set({ kind }).where(eq(rooms.id, room.id)).run();
  return room;
}

/** Says something and gives the message's id. */
export async function said(author: Member, slug: string, body: string): Promise<string> {
  const { messages } = await postMessage(author, getRoom(author, slug), aDraft(body));
  return Object.keys(messages)[0]!;
}

/** A thread's draft out of these messages, offered now unless told. */
export function anExtractOf(maker: Member, slug: string, messages: string[], now = new Date()) {
  const draft = extractDraft.parse({ title: "Iz sobe", body: "Evo šta smo rekli.", messages });
  return makeExtract(maker, getRoom(maker, slug), draft, "sr-Latn", now);
}
