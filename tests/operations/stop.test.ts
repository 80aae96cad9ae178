import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { expect, test } from "vitest";
import { newDataFolder, startServer } from "../support/server";
import { Walker } from "../support/walker";
import { aThreadOf } from "../support/walks";

const PEOPLE = ["alumna", "mentor", "mentee", "staff", "admin"].map((part) => `${part}@example.org`);

test("a server told to stop while people write ends well, and keeps every reply that it confirmed", async () => {
  const folder = newDataFolder();
  const confirmed: string[] = [];
  for (const round of [1, 2, 3]) {
    const server = await startServer(folder);
    const walkers = await Promise.all(PEOPLE.map((email) => new Walker(server.url).signIn(email)));
    const thread = await aThreadOf(...walkers);
    const before = confirmed.length;
    let ended: Promise<number | null> | undefined;
    const write = async (walker: Walker) => {
      for (let each = 0; each < 28; each++) {
        const body = `Odgovor ${round} ${randomUUID()}`;
        const answer = await walker.ask(thread, { form: { body, clientId: randomUUID() } }).catch(() => null);
        if (!answer) return;
        if (answer.status === 302) confirmed.push(body);
        if (confirmed.length - before >= 15 * round) ended ??= server.stop();
      }
    };
    await Promise.all(walkers.map(write));
    expect(await ended, "the exit code").toBe(0);
    expect(server.output()).toContain('"stopped":true');
  }

  expect(existsSync(join(folder, "krug.sqlite-wal"))).toBe(false);
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const stored = sqlite.prepare("SELECT body FROM replies WHERE body LIKE 'Odgovor %'").pluck().all();
  expect(confirmed.length).toBeGreaterThan(80);
  expect(confirmed.filter((body) => stored.filter((one) => one === body).length !== 1)).toEqual([]);
  expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(sqlite.pragma("foreign_key_check")).toEqual([]);
  sqlite.close();
});
