import type { Tx } from "db/client.server";
import { roomReads, rooms } from "db/schema";
import { and, eq } from "drizzle-orm";
import { openMissingRooms } from "~/domain/rooms/opening.server";
import { chatByField } from "./chat/by-field";
import type { ChatSnippet } from "./chat/chat-seed";
import { everybodyRoom, mentorsRoom } from "./chat/common-rooms";
import type { Company } from "./company";
import type { Ids } from "./fill-people";
import { readingOf } from "./fill-rooms";
import type { PersonSeed } from "./people/person-seed";
import { castSpeakers, linesOf, say } from "./say";

const DAY = 24 * 60 * 60 * 1000;

/** Opens the rooms of the fields, of the mentors and of everybody, and writes what was said in some of them. */
export function fillKinds(tx: Tx, people: PersonSeed[], company: Company, ids: Ids, now: Date): void {
  openMissingRooms(tx, new Date(now.getTime() - 200 * DAY));
  const fill = (slug: string, chat: ChatSnippet[], field?: string) => {
    const room = tx.select().from(rooms).where(eq(rooms.slug, slug)).get()!;
    const lines = linesOf(chat, now, (snippet) => castSpeakers(snippet, company, { field }));
    lines.forEach((line, index) => {
      say(tx, room.id, index + 1, line);
    });
    tx.update(rooms).set({ lastNumber: lines.length }).where(eq(rooms.id, room.id)).run();
    const readUntil = readingOf(lines, now);
    for (const person of people) {
      const own = and(eq(roomReads.roomId, room.id), eq(roomReads.memberId, ids.people.get(person.key)!));
      tx.update(roomReads).set(readUntil(person)).where(own).run();
    }
  };
  fill("everybody", everybodyRoom);
  fill("mentors", mentorsRoom);
  for (const [field, chat] of Object.entries(chatByField)) fill(field, chat, field);
}
