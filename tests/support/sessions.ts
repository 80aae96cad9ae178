import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { Database } from "db/driver.server";

const MONTH = 30 * 24 * 60 * 60 * 1_000;

/** Gives some people of a room a session each, in the database of a folder, whatever server runs on it. */
export function letIn(
  folder: string,
  slug: string,
  count: number,
): { roomId: string; people: { memberId: string; cookie: string }[] } {
  const sqlite = new Database(join(folder, "krug.sqlite"), { timeout: 5_000 });
  const inside = sqlite
    .prepare(
      `SELECT r.id AS roomId, m.id AS memberId FROM rooms r
       JOIN room_members ON room_id = r.id AND removed_at IS NULL
       JOIN members m ON m.id = member_id AND m.claimed_at IS NOT NULL AND m.suspended_at IS NULL
       WHERE r.slug = ? ORDER BY m.id LIMIT ?`,
    )
    .all(slug, count) as { roomId: string; memberId: string }[];
  const insert = sqlite.prepare(
    "INSERT INTO sessions (id, member_id, created_at, expires_at, ends_at) VALUES (?, ?, ?, ?, ?)",
  );
  const people = inside.map(({ memberId }) => {
    const secret = randomBytes(20).toString("hex");
    const later = Date.now() + MONTH;
    insert.run(createHash("sha256").update(secret).digest("hex"), memberId, Date.now(), later, later);
    return { memberId, cookie: `krug=${secret}` };
  });
  sqlite.close();
  return { roomId: inside[0]!.roomId, people };
}
