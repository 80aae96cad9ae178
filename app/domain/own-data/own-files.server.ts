import { sqlite } from "db/client.server";
import { readRoomFile } from "~/domain/media/room-files.server";

/** Bytes of files in one copy, the newest first: it is packed in memory. The others are fetched from their rooms. */
const COPY_LIMIT = 150 * 1024 * 1024;

/** Where a file of `room_files f` lies in the copy, and whether it does: for the queries of the copy. */
export const PATH_IN_COPY = "'files/' || f.id || '-' || f.name";
export const IN_COPY = `(sum(f.bytes) OVER (ORDER BY f.id DESC) <= ${COPY_LIMIT})`;

/** The files that somebody put into rooms, as they lie in the copy of their data; each is read when its turn comes. */
export async function* readOwnFiles(memberId: string): AsyncGenerator<{ path: string; bytes: Uint8Array }> {
  const rows = sqlite
    .prepare<[string], { path: string; key: string; packed: number }>(
      `SELECT ${PATH_IN_COPY} AS path, f.key, ${IN_COPY} AS packed FROM room_files f
        WHERE f.uploader_id = ? ORDER BY f.id`,
    )
    .all(memberId);
  for (const { path, key, packed } of rows) {
    const bytes = packed ? await readRoomFile(key, "full") : undefined;
    if (bytes) yield { path, bytes };
  }
}
