import { found } from "~/domain/refusal";
import type { RoomEvents } from "./event";
import { NEWS_PAGE } from "./rules";
import { listStoredAfter } from "./stored-events.server";
import { partOf, type RoomIds, wholeWithBodies } from "./whole-events.server";

/**
 * The event of a number with its message and people, for the one who caused it; refuses (404) a number the
 * room has not reached.
 */
export function getEvent(room: RoomIds, number: number, authorId: string): RoomEvents {
  const news = readNews(room, number, number);
  found(news.events[0]?.number === number || undefined);
  return partOf(news, news.events.slice(0, 1), authorId);
}

/**
 * Some of a room's newest events as everybody in it hears them, from one number to another at most
 * NEWS_PAGE later.
 */
export function listNews(room: RoomIds, from: number, to: number): RoomEvents {
  const news = readNews(room, from, to);
  return partOf(news, news.events.slice(0, Math.min(to - from + 1, NEWS_PAGE)));
}

/** What was read last of a room's newest events; see `readNews`. */
let read: { roomId: string; news: RoomEvents } | undefined;

/**
 * The events of a room from a number on, at least to another (or as far as a page goes). A group that was
 * committed is asked for event by event, by who wrote and by who tells of it, all in one turn of the process,
 * in which nothing can be written between: so it is read whole, once, and forgotten when the turn is over.
 */
function readNews(room: RoomIds, from: number, to: number): RoomEvents {
  const known = read?.roomId === room.id ? read.news.events : [];
  const [first, last] = [known[0]?.number ?? 0, known.at(-1)?.number ?? 0];
  if (first > from || last < Math.min(to, from + NEWS_PAGE - 1)) {
    const events = listStoredAfter(room.id, from - 1, NEWS_PAGE);
    if (!read) setImmediate(forgetNews);
    read = { roomId: room.id, news: wholeWithBodies(room, events) };
    return read.news;
  }
  return { ...read!.news, events: known.slice(from - first) };
}

function forgetNews(): void {
  read = undefined;
}
