import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readEnvironment } from "~/environment.server";
import type { Photo } from "./re-encode.server";
import { PHOTO_SIZES, type PhotoSize } from "./rules";

/** The folder of the photos, beside the database. */
export const photosFolder = (): string => join(readEnvironment().dataDir, "photos");

/** What a photo's key looks like: 128 bits that nobody guesses, and nothing that a path could mean. */
export const PHOTO_KEY = /^[\w-]{22}$/;
export const newPhotoKey = (): string => randomBytes(16).toString("base64url");

const fileOf = (key: string, size: PhotoSize) => join(photosFolder(), `${key}-${size}.webp`);

/** Writes the sizes of a photo, each whole or not at all, and returns the new key that names them. */
export function writePhoto(photo: Photo): string {
  const key = newPhotoKey();
  mkdirSync(photosFolder(), { recursive: true, mode: 0o700 });
  try {
    for (const size of PHOTO_SIZES) writeWhole(fileOf(key, size), photo[size]);
  } catch (error) {
    removePhoto(key);
    throw error;
  }
  return key;
}

function writeWhole(path: string, bytes: Buffer): void {
  const unfinished = `${path}.part`;
  try {
    const file = openSync(unfinished, "wx", 0o600);
    try {
      writeSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** The bytes of a photo, or undefined when there is none of that key. */
export async function readPhoto(key: string, size: PhotoSize): Promise<Buffer | undefined> {
  if (!PHOTO_KEY.test(key)) return undefined;
  try {
    return await readFile(fileOf(key, size));
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Gives a photo another name, so that the old address is nobody's any more; the new key. */
export function renamePhoto(key: string): string {
  const renamed = newPhotoKey();
  for (const size of PHOTO_SIZES) {
    if (existsSync(fileOf(key, size))) renameSync(fileOf(key, size), fileOf(renamed, size));
  }
  return renamed;
}

/** Removes the files of a photo. */
export function removePhoto(key: string): void {
  for (const size of PHOTO_SIZES) rmSync(fileOf(key, size), { force: true });
}

const HOUR = 60 * 60_000;

/**
 * Removes what a crash may have left: files of no living key, older than an hour, so that a photo just being
 * kept is not taken for one.
 */
export function sweepPhotos(isLiving: (key: string) => boolean, now = Date.now()): void {
  const folder = photosFolder();
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [key] = name.match(/^[\w-]{22}(?=-\d+\.webp)/) ?? [];
    const path = join(folder, name);
    if ((key && isLiving(key)) || now - statSync(path).mtimeMs < HOUR) continue;
    rmSync(path, { force: true });
  }
}
