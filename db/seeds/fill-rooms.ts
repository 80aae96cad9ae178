import type { Tx } from "db/client.server";
import { idAt } from "db/ids";
import { roomMembers, roomReads, rooms } from "db/schema";
import { and, eq, gte, sql } from "drizzle-orm";
import type { ChatSnippet } from "./chat/chat-seed";
import { marks } from "./chat/marks";
import type { Company } from "./company";
import type { Ids } from "./fill-people";
import { answerMessages, markMessages } from "./mark-messages";
import type { EditionSeed, PersonSeed } from "./people/person-seed";
import { castSpeakers, type Line, linesOf, say } from "./say";

const DAY = 24 * 60 * 60 * 1000;
/** The room in which messages were answered, mended, pinned and reacted to. */
const MARKED = "7-ciklus";

/** Opens a room for every edition, lets its people in, and writes what was said there, in order of time. */
export function fillRooms(
  tx: Tx,
  seeds: { editions: EditionSeed[]; people: PersonSeed[]; chat: Record<string, ChatSnippet[]> },
  company: Company,
  ids: Ids,
  now: Date,
): void {
  for (const edition of seeds.editions) {
    const chat = seeds.chat[edition.slug] ?? [];
    const lines = linesOf(chat, now, (snippet) => castSpeakers(snippet, company, { edition: edition.slug }));
    const roomId = idAt("room", edition.startsOn.getTime());
    const seen = beforeYesterday(now);
    const cut = lines.filter(({ at }) => at <= seen.getTime()).length;
    tx.insert(rooms)
      .values({
        id: roomId,
        slug: edition.slug,
        kind: "cycle",
        cycleId: ids.cycles.get(edition.slug)!,
        lastNumber: cut,
        createdAt: edition.startsOn,
      })
      .run();
    letIn(tx, roomId, edition, seeds.people, ids, readingOf(lines, now));
    write(tx, roomId, lines.slice(0, cut), 0);
    const marked = edition.slug === MARKED ? markMessages(tx, roomId, marks, seen) : 0;
    write(tx, roomId, lines.slice(cut), cut + marked);
    tx.update(rooms)
      .set({ lastNumber: lines.length + marked })
      .where(eq(rooms.id, roomId))
      .run();
    // Whoever has read up to there has seen what became of it.
    tx.update(roomReads)
      .set({ lastNumber: sql`${roomReads.lastNumber} + ${marked}` })
      .where(and(eq(roomReads.roomId, roomId), gte(roomReads.lastNumber, cut)))
      .run();
    if (marked > 0) answerMessages(tx, roomId, marks.replies);
  }
}

function write(tx: Tx, roomId: string, lines: Line[], after: number): void {
  lines.forEach((line, index) => {
    say(tx, roomId, after + index + 1, line);
  });
}

function letIn(
  tx: Tx,
  roomId: string,
  edition: EditionSeed,
  people: PersonSeed[],
  ids: Ids,
  readUntil: Reading,
): void {
  for (const person of people) {
    if (!person.participations.some((part) => part.edition === edition.slug)) continue;
    const memberId = ids.people.get(person.key)!;
    tx.insert(roomMembers).values({ roomId, memberId, joinedAt: edition.startsOn }).run();
    if (person.claimed)
      tx.insert(roomReads)
        .values({ roomId, memberId, ...readUntil(person) })
        .run();
  }
}

type Reading = (person: PersonSeed) => { lastNumber: number; readAt: Date };

/**
 * The midnight (UTC) before yesterday: what has come since is what was said yesterday and today, as many messages
 * whatever the hour at which the demo is opened.
 */
function beforeYesterday(now: Date): Date {
  return new Date(Math.floor(now.getTime() / DAY) * DAY - DAY);
}

/** Who writes was here before yesterday, who only reads three weeks ago; they read all there was. */
export function readingOf(lines: Line[], now: Date): Reading {
  return ({ activity }) => {
    const since = beforeYesterday(now).getTime();
    const readAt = new Date(since - (activity === "writes" ? 0 : 20) * DAY);
    return { readAt, lastNumber: lines.filter((line) => line.at <= readAt.getTime()).length };
  };
}
