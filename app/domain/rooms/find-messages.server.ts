import { prepared, sqlite } from "db/client.server";
import type { Viewer } from "~/domain/members/person";
import { plainText } from "~/domain/prose/excerpt.server";
import { withoutCaseEnding } from "~/text/case-ending";
import { dayAfter, dayBegins } from "~/text/days";
import { excerptAround } from "~/text/excerpt-around";
import type { RoomPeople } from "./event";
import type { RoomFile } from "./file-rules";
import { type MessageQuery, marksOf, termsOf } from "./message-query";
import { placesOf } from "./message-words.server";
import { listPeople } from "./people.server";
import type { Room } from "./rooms.server";
import { FOUND_PAGE, MESSAGE_LIMIT } from "./rules";
import { filesOfMessages } from "./seen-files.server";

/** A found message with its words around what was looked for, and the line that it followed. */
export type FoundMessage = {
  id: string;
  number: number;
  authorId: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  text: string;
  files: RoomFile[];
  earlier: { authorId: string; text: string } | null;
};
export type FoundMessages = {
  found: FoundMessage[];
  people: RoomPeople;
  /** The number before which the next page begins; null when there is none. */
  next: number | null;
};

/** Characters of a found message that are shown, and of the line before it. */
const EXCERPT = 280;
const EARLIER = 90;

type Row = {
  id: string;
  number: number;
  authorId: string;
  at: number;
  html: string;
  earlierAuthor: string | null;
  earlierHtml: string | null;
};
type Asked = { match: string; roomId: string; since: number; before: number; file: 0 | 1; limit: number };

const statements = prepared(() => ({
  // The index hands out the newest first by itself, so a word that stands everywhere costs one page too.
  found: sqlite.prepare<[Asked], Row>(`
    SELECT m.id, m.number, m.author_id AS authorId, m.created_at AS at, m.body_html AS html,
      e.author_id AS earlierAuthor, e.body_html AS earlierHtml
    FROM message_search CROSS JOIN message_words w ON w.id = message_search.rowid
      CROSS JOIN messages m ON m.id = w.message_id
      LEFT JOIN messages e ON e.room_id = m.room_id AND e.number = (SELECT b.number FROM messages b
        WHERE b.room_id = m.room_id AND b.number < m.number AND b.deleted_at IS NULL
        ORDER BY b.number DESC LIMIT 1)
    WHERE message_search MATCH @match AND message_search.rowid >= @since AND message_search.rowid < @before
      AND m.room_id = @roomId AND m.deleted_at IS NULL
      AND (@file = 0 OR EXISTS (SELECT 1 FROM room_files f WHERE f.message_id = m.id))
    ORDER BY message_search.rowid DESC LIMIT @limit`),
  person: sqlite.prepare<[string], string>("SELECT id FROM members WHERE handle = ?").pluck(),
  ofNumber: sqlite
    .prepare<[string, number], number>(
      `SELECT w.id FROM messages m JOIN message_words w ON w.message_id = m.id
        WHERE m.room_id = ? AND m.number >= ? ORDER BY m.number LIMIT 1`,
    )
    .pluck(),
  ofDay: sqlite
    .prepare<[string, number], number>(
      `SELECT w.id FROM messages m JOIN message_words w ON w.message_id = m.id
        WHERE m.room_id = ? AND m.created_at >= ? ORDER BY m.created_at, m.number LIMIT 1`,
    )
    .pluck(),
}));

/**
 * The messages of a room in which all words stand, the last of them as a beginning, in either alphabet; by one
 * person, in a stretch of days of the viewer's calendar, with a file, as asked. The newest first, FOUND_PAGE at
 * a time. What was taken back is not found. The room was fetched through the viewer's eyes.
 */
export function findMessages(viewer: Viewer, room: Room, query: MessageQuery): FoundMessages {
  const match = matchOf(room, query);
  if (match === undefined) return { found: [], people: {}, next: null };
  const rows = statements().found.all({
    match,
    roomId: room.id,
    file: query.file ? 1 : 0,
    limit: FOUND_PAGE + 1,
    ...stretchOf(viewer, room, query),
  });
  const marks = marksOf(query.words);
  const page = rows.slice(0, FOUND_PAGE);
  const files = filesOfMessages(JSON.stringify(page.map(({ id }) => id)));
  const found = page.map((row) => ({ ...asFound(row, marks), files: files.get(row.id) ?? [] }));
  const people = found.flatMap(({ authorId, earlier }) => [authorId, ...(earlier ? [earlier.authorId] : [])]);
  const next = rows.length > FOUND_PAGE ? found.at(-1)!.number : null;
  return { found, people: listPeople(room, people), next };
}

/** The question to the index; undefined when somebody is asked for whom nobody knows. */
function matchOf(room: Room, { words, person, file }: MessageQuery): string | undefined {
  const authorId = person ? (statements().person.get(person) as string | undefined) : undefined;
  if (person && authorId === undefined) return undefined;
  const places = placesOf({ roomId: room.id, authorId, file }).split(" ").map(quoted).join(" AND ");
  const terms = termsOf(words);
  if (terms.length === 0) return `{about} : (${places})`;
  const said = terms.map((term, place) => alternativesOf(term, place === terms.length - 1));
  return `{about} : (${places}) AND {words} : (${said.join(" AND ")})`;
}

/** A word, or its stem; the last one is still being typed. One letter begins too much to be a beginning. */
function alternativesOf(term: string, last: boolean): string {
  const begins = last && term.length > 1 ? `${quoted(term)} *` : quoted(term);
  return `(${begins} OR ${quoted(withoutCaseEnding(term))})`;
}

const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`;

function stretchOf(viewer: Viewer, room: Room, { since, until, before }: MessageQuery) {
  const ofDay = (day: string) => statements().ofDay.get(room.id, dayBegins(day, viewer.timeZone).getTime());
  const end = Number.MAX_SAFE_INTEGER;
  const page = before === undefined ? end : (statements().ofNumber.get(room.id, before) ?? end);
  return {
    since: Number(since ? (ofDay(since) ?? end) : 0),
    before: Math.min(Number(page), Number(until ? (ofDay(dayAfter(until)) ?? end) : end)),
  };
}

function asFound({ html, earlierAuthor, earlierHtml, ...row }: Row, marks: string[]) {
  const earlier = earlierAuthor && { authorId: earlierAuthor, text: plainText(earlierHtml!, EARLIER) };
  const text = excerptAround(plainText(html, 2 * MESSAGE_LIMIT), marks, EXCERPT);
  return { ...row, text, earlier: earlier || null };
}
