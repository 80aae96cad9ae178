import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeBackup } from "db/backup.server";
import { bringPhotosBack } from "db/backup-photos.server";
import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { photosFolder } from "~/domain/media/photo-files.server";
import { encodePhoto } from "~/domain/media/re-encode.server";
import { dropPhoto, keepPhoto } from "~/domain/members/photo.server";
import { readEnvironment } from "~/environment.server";
import { aMember } from "../support/cast";
import { aPicture } from "../support/pictures";

const elsewhere = mkdtempSync(join(tmpdir(), "krug-photos-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test("a backup keeps the photos it names, a restore brings them back, and thirty days later they are gone", async () => {
  const places = readEnvironment();
  const ana = aMember("ana rezerva");
  keepPhoto(ana, await encodePhoto(await aPicture("jpeg")));
  const key = db.select({ key: members.photoKey }).from(members).where(eq(members.id, ana.id)).get()!.key!;
  const files = readdirSync(photosFolder()).filter((name) => name.startsWith(key));
  const { file } = await takeBackup(places);
  const kept = join(places.backupDir, "photos");
  expect(readdirSync(kept)).toEqual(expect.arrayContaining(files));

  dropPhoto(ana);
  expect(bringPhotosBack(file, file, elsewhere)).toBe(2);
  expect(readdirSync(elsewhere).sort()).toEqual(files.sort());

  const later = new Date(Date.now() + 60_000);
  await takeBackup(places, later);
  expect(files.every((name) => existsSync(join(kept, name)))).toBe(true);
  const old = new Date(Date.now() - 31 * 24 * 60 * 60_000);
  for (const name of files) utimesSync(join(kept, name), old, old);
  await takeBackup(places, new Date(later.getTime() + 60_000));
  expect(files.filter((name) => existsSync(join(kept, name)))).toEqual([]);
});
