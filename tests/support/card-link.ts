import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { Database } from "db/driver.server";

/** Where the letter "is this still true?" leads that somebody of a demo was sent just now. */
export function cardLinkOf(folder: string, address: string): string {
  const token = randomBytes(24).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  const now = Date.now();
  const sqlite = new Database(join(folder, "krug.sqlite"), { timeout: 5_000 });
  sqlite
    .prepare(
      `INSERT INTO one_time_keys (id, purpose, member_id, address, token_hash, created_at, expires_at)
       SELECT ?, 'freshness', id, email, ?, ?, ? FROM members WHERE email = ?`,
    )
    .run(`key_${token.slice(0, 20)}`, hash, now, now + 24 * 60 * 60_000, address);
  sqlite.close();
  return `/still-true/${token}`;
}
