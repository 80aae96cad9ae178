import { join } from "node:path";
import { readEnvironment } from "~/environment.server";
import { keptFiles } from "./kept-files.server";
import type { Photo } from "./re-encode.server";
import { PHOTO_SIZES, type PhotoSize } from "./rules";

/** The folder of the photos, beside the database. */
export const photosFolder = (): string => join(readEnvironment().dataDir, "photos");

type Part = `${PhotoSize}.webp`;
const partOf = (size: PhotoSize): Part => `${size}.webp`;
const photos = keptFiles<Part>(photosFolder, PHOTO_SIZES.map(partOf));

/** Writes the sizes of a photo, each whole or not at all, and returns the new key that names them. */
export function writePhoto(photo: Photo): string {
  return photos.write(Object.fromEntries(PHOTO_SIZES.map((size) => [partOf(size), photo[size]])));
}

/** The bytes of a photo, or undefined when there is none of that key. */
export const readPhoto = (key: string, size: PhotoSize) => photos.read(key, partOf(size));

/** Gives a photo another name, so that the old address is nobody's any more; the new key. */
export const renamePhoto = photos.rename;

/** Removes the files of a photo. */
export const removePhoto = photos.remove;

/** Removes what a crash may have left of photos: files of no living key, older than an hour. */
export const sweepPhotos = photos.sweep;
