import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeBackup } from "db/backup.server";
import { bringRoomFilesBack } from "db/backup-photos.server";
import { db } from "db/client.server";
import { roomFiles } from "db/schema";
import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { keepFile } from "~/domain/rooms/files.server";
import { discardFile } from "~/domain/rooms/forget-files.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { readEnvironment } from "~/environment.server";
import { aMember } from "../support/cast";
import { aPicture } from "../support/pictures";
import { aRoom } from "../support/rooms";

const elsewhere = mkdtempSync(join(tmpdir(), "krug-files-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test("a backup keeps the files of rooms it names, a restore brings them back, and thirty days later they are gone", async () => {
  const places = readEnvironment();
  const ana = aMember("ana rezerva fajla");
  const { slug } = aRoom("rezerva-fajla", [ana]);
  const room = getRoom(ana, slug);
  const sent = { clientId: "rezerva-1", name: "sto.jpg", bytes: await aPicture("jpeg") };
  const { id } = await keepFile(ana, room, sent);
  const { key } = db.select().from(roomFiles).where(eq(roomFiles.id, id)).get()!;
  const { file } = await takeBackup(places);
  const kept = join(places.backupDir, "files");
  expect(readdirSync(kept).sort()).toEqual([`${key}-full`, `${key}-thumb`]);

  discardFile(ana, room, id);
  expect(bringRoomFilesBack(file, file, elsewhere)).toBe(2);
  expect(readdirSync(elsewhere).sort()).toEqual([`${key}-full`, `${key}-thumb`]);

  const old = new Date(Date.now() - 31 * 24 * 60 * 60_000);
  for (const name of readdirSync(kept)) utimesSync(join(kept, name), old, old);
  await takeBackup(places, new Date(Date.now() + 1_000));
  expect(readdirSync(kept)).toEqual([]);
});
