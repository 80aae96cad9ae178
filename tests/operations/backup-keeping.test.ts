import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeBackup } from "db/backup.server";
import { isDue } from "db/backup-hourly.server";
import { namesToRemove, stampOf } from "db/backup-names";
import { sqlite } from "db/client.server";
import { expect, test } from "vitest";
import { newDataFolder } from "../support/server";

const HOUR = 60 * 60 * 1000;
const NOW = new Date("2026-03-31T12:00:00.000Z");
const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR);
const online = (hours: number) => `krug-${stampOf(ago(hours))}.sqlite`;
const hoursOf = (names: string[]) =>
  Array.from({ length: 24 * 60 }, (_, hours) => hours).filter((hours) => names.includes(online(hours)));

test("hourly backups stay for two days, one a day for thirty, and nothing longer", () => {
  const names = Array.from({ length: 24 * 60 }, (_, hours) => online(hours));
  const gone = new Set(namesToRemove(names, NOW));
  const kept = hoursOf(names.filter((name) => !gone.has(name)));
  expect(kept.slice(0, 49)).toEqual(Array.from({ length: 49 }, (_, hours) => hours));
  const later = kept.slice(49);
  expect(later.map((hours) => stampOf(ago(hours)).slice(0, 13))).toEqual(
    later.map(
      (hours) =>
        `${stampOf(ago(hours)).slice(0, 10)}T${hours < 61 ? stampOf(ago(hours)).slice(11, 13) : "23"}`,
    ),
  );
  expect(later.length).toBeGreaterThanOrEqual(27);
  expect(Math.max(...kept)).toBeLessThanOrEqual(30 * 24);
});

test("a backup from before a migration, and a database set aside, go after thirty days too; other files never", () => {
  const names = [
    `before-migration-7-${stampOf(ago(29 * 24))}.sqlite`,
    `before-migration-6-${stampOf(ago(31 * 24))}.sqlite`,
    `krug.sqlite.before-restore-${stampOf(ago(31 * 24))}`,
    "notes.txt",
    "krug-of-Ana.sqlite",
  ];
  expect(namesToRemove(names, NOW).sort()).toEqual([names[1]!, names[2]!].sort());
});

test("thinning again removes nothing more", () => {
  const names = Array.from({ length: 24 * 40 }, (_, hours) => online(hours));
  const gone = new Set(namesToRemove(names, NOW));
  expect(
    namesToRemove(
      names.filter((name) => !gone.has(name)),
      NOW,
    ),
  ).toEqual([]);
});

test("a backup is due when the newest is an hour old, and when there is none", () => {
  const backupDir = newDataFolder();
  expect(isDue(backupDir, NOW.getTime())).toBe(true);
  writeFileSync(join(backupDir, `before-migration-7-${stampOf(ago(0))}.sqlite`), "");
  expect(isDue(backupDir, NOW.getTime()), "one of before a migration is no hourly one").toBe(true);
  writeFileSync(join(backupDir, online(2)), "");
  expect(isDue(backupDir, NOW.getTime())).toBe(true);
  writeFileSync(join(backupDir, online(0.5)), "");
  expect(isDue(backupDir, NOW.getTime())).toBe(false);
  expect(isDue(backupDir, ago(24 * 365).getTime()), "the clock went back a year").toBe(true);
});

test("a backup that fails leaves nothing behind, and old ones stay", async () => {
  const folder = newDataFolder();
  const backupDir = join(folder, "backups");
  mkdirSync(backupDir);
  writeFileSync(join(backupDir, online(24 * 40)), "old");
  await expect(takeBackup({ databasePath: join(folder, "absent.sqlite"), backupDir }, NOW)).rejects.toThrow(
    /no database/,
  );
  writeFileSync(join(folder, "broken.sqlite"), "SQLite format 3\0 and then nothing that fits");
  await expect(takeBackup({ databasePath: join(folder, "broken.sqlite"), backupDir }, NOW)).rejects.toThrow();
  expect(readdirSync(backupDir)).toEqual([online(24 * 40)]);

  await takeBackup({ databasePath: sqlite.name, backupDir }, NOW);
  expect(readdirSync(backupDir)).toEqual(["files", online(0), "photos"]);
});
