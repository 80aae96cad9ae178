import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Database } from "db/driver.server";

/** The newest letter of a demo to a mailbox, as soon as it has been written; `after` are letters known already. */
export async function letterTo(folder: string, address: string, after = 0): Promise<string> {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const written = sqlite
    .prepare(
      "SELECT text FROM letters WHERE to_address = ? AND text IS NOT NULL ORDER BY created_at DESC, id DESC",
    )
    .pluck();
  try {
    for (let tries = 0; tries < 200; tries++) {
      const texts = written.all(address) as string[];
      if (texts.length > after) return texts[0]!;
      await wait(100);
    }
    throw new Error(`No letter has come to ${address}`);
  } finally {
    sqlite.close();
  }
}

/** The way that a letter's link leads to, without the host. */
export function linkIn(letter: string, path: string): string {
  const link = letter.match(new RegExp(`https?://[^\\s/]+(${path}[\\w/-]+)`))?.[1];
  if (!link) throw new Error(`No link to ${path} in:\n${letter}`);
  return link;
}

/** The six characters that stand alone in a letter. */
export function codeIn(letter: string): string {
  const code = letter.match(/^\s*([0-9A-Z]{6})\s*$/m)?.[1];
  if (!code) throw new Error(`No code in:\n${letter}`);
  return code;
}
