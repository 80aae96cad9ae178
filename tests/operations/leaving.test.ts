import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { takeBackup } from "db/backup.server";
import { Database, type SqliteDatabase } from "db/driver.server";
import { restoreBackup } from "db/restore.server";
import { expect, test } from "vitest";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { Walker } from "../support/walker";

const folder = newDataFolder();
const databasePath = join(folder, "krug.sqlite");
const photos = join(folder, "photos");
const backupDir = join(folder, "backups");
const KEY = "kanarinkasvakodnevnica";
/** Stand nowhere but with the person who leaves. */
const CANARY = { name: "Kanarinka Odlazić", email: "kanarinka.odlazi@example.org", text: "kanarinkopis" };

let printed = "";
async function stop(server: RunningServer): Promise<void> {
  await server.stop();
  printed += server.output();
}

/** Asks or changes the file of a community that stands still, or reads it beside a running one. */
function inFile<T>(asked: (sqlite: SqliteDatabase) => T): T {
  const sqlite = new Database(databasePath);
  try {
    return asked(sqlite);
  } finally {
    sqlite.close();
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 1_200) throw new Error("It did not come about.");
    await wait(100);
  }
}
const farewells = () =>
  inFile((sqlite) =>
    sqlite.prepare("SELECT count(*) FROM letters WHERE kind = 'leaving-done'").pluck().get(),
  );

/** Where anything of the canary stands: files of the database, photos, and what servers printed. */
function whereFound(): string[] {
  const files = ["", "-wal"].map((end) => databasePath + end).filter((file) => existsSync(file));
  const places = [
    ...files.map((file) => [file, readFileSync(file, "latin1")]),
    ["photos", existsSync(photos) ? readdirSync(photos).join() : ""],
    ["output", printed],
  ] as [string, string][];
  return places
    .filter(([, text]) => /kanarinka|kanarinkopis/i.test(text))
    .map(([place]) => place.replace(folder, ""));
}

test("who has left a running community is in no byte of it, and a backup brings nobody back", async () => {
  await stop(await startServer(folder));
  const id = inFile((sqlite) => {
    mkdirSync(photos, { recursive: true });
    writeFileSync(join(photos, `${KEY}-296.webp`), CANARY.text);
    const find = sqlite.prepare("SELECT id FROM members WHERE email = 'mentee@example.org'").pluck();
    const found = find.get() as string;
    sqlite
      .prepare("UPDATE members SET name = ?, email = ?, bio_sr = ?, photo_key = ? WHERE id = ?")
      .run(CANARY.name, CANARY.email, CANARY.text, KEY, found);
    return found;
  });

  let server = await startServer(folder);
  const canary = await new Walker(server.url).signIn(CANARY.email);
  const form = { title: CANARY.text, body: CANARY.text, language: "sr-Latn", clientId: randomUUID() };
  const opened = await canary.ask("/threads/new", { form: { ...form, kind: "discussion" } });
  expect(opened.status).toBe(302);
  await canary.ask(`/members?q=${CANARY.text}`);
  const asked = await canary.ask("/settings/leave", { form: { kind: "all" } });
  expect(asked.headers.get("location")).toBe("/settings/leave");
  await until(() => whereFound().some((place) => place.includes("krug.sqlite")));
  const { file } = await takeBackup({ databasePath, backupDir });
  await stop(server);
  expect(whereFound()).toEqual(expect.arrayContaining(["/krug.sqlite", "photos"]));

  inFile((sqlite) => sqlite.prepare("UPDATE leavings SET due_at = ?").run(Date.now() - 1_000));
  const isGone = () =>
    inFile((sqlite) => sqlite.prepare("SELECT left_at FROM members WHERE id = ?").pluck().get(id)) !== null;
  server = await startServer(folder);
  await until(() => isGone() && server.output().includes('"scrubbed"') && farewells() === 0);
  const again = await new Walker(server.url).ask("/login", {
    form: { email: CANARY.email, password: "mentorstvo-demo", returnTo: "/" },
  });
  expect(again.status).not.toBe(302);
  await stop(server);
  expect(whereFound()).toEqual([]);

  restoreBackup(file, databasePath);
  expect(whereFound(), "the backup still knew").toEqual(["/krug.sqlite"]);
  server = await startServer(folder);
  expect(isGone(), "before anybody is answered").toBe(true);
  await until(() => server.output().includes('"scrubbed"'));
  await stop(server);
  expect(whereFound()).toEqual([]);
});
