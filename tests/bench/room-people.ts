import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { addThousands } from "./thousands";

/** Sockets that one person may have open. */
const SOCKETS_A_PERSON = 10;

/**
 * Lets so many sockets' worth of people into the largest room of the demo in a folder, each with a session: a few more
 * than need be, so that nobody is at the limit while old sockets are not yet missed. Returns a cookie for each socket.
 */
export function fillRoom(
  folder: string,
  sockets: number,
): { roomId: string; slug: string; cookies: string[] } {
  const path = join(folder, "krug.sqlite");
  const wanted = Math.ceil(sockets / (SOCKETS_A_PERSON / 2));
  const count = (sql: string) => {
    const sqlite = new Database(path, { readonly: true });
    const number = sqlite.prepare(sql).pluck().get() as number;
    sqlite.close();
    return number;
  };
  addThousands(path, count("SELECT count(*) FROM members") + wanted);
  const sqlite = new Database(path);
  const { roomId, slug } = sqlite
    .prepare(
      `SELECT room_id AS roomId, slug FROM room_members JOIN rooms ON rooms.id = room_id
       GROUP BY room_id ORDER BY count(*) DESC LIMIT 1`,
    )
    .get() as { roomId: string; slug: string };
  const people = sqlite
    .prepare("SELECT id FROM members WHERE id LIKE 'mem_bench%' AND claimed_at IS NOT NULL LIMIT ?")
    .pluck()
    .all(wanted) as string[];
  const admit = sqlite.prepare(
    "INSERT OR IGNORE INTO room_members (room_id, member_id, joined_at) VALUES (?, ?, ?)",
  );
  const begin = sqlite.prepare(
    "INSERT INTO sessions (id, member_id, created_at, expires_at, ends_at) VALUES (?, ?, ?, ?, ?)",
  );
  const [now, later] = [Date.now(), Date.now() + 30 * 24 * 60 * 60 * 1_000];
  const cookies = sqlite.transaction(() =>
    people.map((memberId) => {
      const secret = randomBytes(20).toString("hex");
      admit.run(roomId, memberId, now);
      begin.run(createHash("sha256").update(secret).digest("hex"), memberId, now, later, later);
      return `krug=${secret}`;
    }),
  )();
  sqlite.close();
  return { roomId, slug, cookies: Array.from({ length: sockets }, (_, at) => cookies[at % cookies.length]!) };
}

/** What each client of the crowd needs to come into the room. */
export function places({ url }: { url: string }, roomId: string, cookies: string[]) {
  const address = `${url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
  return cookies.map((cookie) => ({ url: address, headers: { origin: url, cookie }, roomId }));
}

/** The number of the room's newest event, as the database has it. */
export function lastNumberOf(folder: string, roomId: string): number {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const number = sqlite.prepare("SELECT last_number FROM rooms WHERE id = ?").pluck().get(roomId) as number;
  sqlite.close();
  return number;
}
