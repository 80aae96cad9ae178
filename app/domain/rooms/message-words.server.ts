import { prepared, sqlite, type Tx } from "db/client.server";
import { withoutCaseEnding } from "~/text/case-ending";
import { searchKey } from "~/text/search-key";

type Findable = { id: string; roomId: string; authorId: string; body: string };

const statements = prepared(() => ({
  files: sqlite
    .prepare<[string], string>("SELECT name || ' ' || description FROM room_files WHERE message_id = ?")
    .pluck(),
  write: sqlite.prepare<[string, string, string]>(
    `INSERT INTO message_words (message_id, words, about) VALUES (?, ?, ?)
      ON CONFLICT (message_id) DO UPDATE SET words = excluded.words WHERE words <> excluded.words`,
  ),
  forget: sqlite.prepare<[string]>(
    "UPDATE message_words SET words = '' WHERE message_id = ? AND words <> ''",
  ),
}));

/**
 * Writes what a message is found by, in the caller's transaction: its words and those of its files, whatever
 * alphabet, and its room and author. To be called whenever one of these has become different, and after the
 * files have been put to it.
 */
export function writeMessageWords(_tx: Tx, { id, roomId, authorId, body }: Findable): void {
  const files = statements().files.all(id) as string[];
  const places = placesOf({ roomId, authorId, file: files.length > 0 });
  statements().write.run(id, findableWords([body, ...files].join(" ")), places);
}

/** Lets a message be found by its words no more, in the caller's transaction; its place among the others stays. */
export function forgetMessageWords(_tx: Tx, messageId: string): void {
  statements().forget.run(messageId);
}

/** The words of a text as search keys, each once, and each without the ending of its case. */
export function findableWords(text: string): string {
  const words = searchKey(text).split(" ");
  return [...new Set([...words, ...words.map(withoutCaseEnding)])].join(" ");
}

// Of private use in Unicode: a letter to the index, and nothing that can be typed into a search.
const ROOM = "\ue000";
const AUTHOR = "\ue001";
const FILE = "\ue002";

/**
 * Room, author, and whether there is a file, as words of the index, which then reads no further than it must.
 * Triggers of the database mark what gets its file later.
 */
export function placesOf({ roomId, authorId, file }: { roomId: string; authorId?: string; file?: boolean }) {
  const author = authorId === undefined ? "" : ` ${AUTHOR}${letters(authorId)}`;
  return `${ROOM}${letters(roomId)}${author}${file ? ` ${FILE}` : ""}`;
}

const letters = (id: string) => id.replace(/[^a-z0-9]/gi, "");
