export { FILE_BYTES } from "~/domain/media/rules";

/** Files with one message: what is more is an album, and has a better place. */
export const FILES_LIMIT = 6;

/** Bytes that one person puts into rooms within a day: ten of the largest. */
export const FILE_BYTES_A_DAY = 100 * 1024 * 1024;

/** Characters that say what is to be seen or heard. */
export const DESCRIPTION_LIMIT = 1_000;

/** Characters of a file's name that are kept. */
export const FILE_NAME_LIMIT = 120;

/** How long a file waits for its message, in ms; after it, it is forgotten. */
export const FILE_WAITS = 24 * 60 * 60_000;

/** Files on one page of a room's files. */
export const FILES_PAGE = 24;

export const ROOM_FILE_KINDS = ["image", "pdf", "audio"] as const;
export type RoomFileKind = (typeof ROOM_FILE_KINDS)[number];

/** What the browser offers for choosing; what a file is, its bytes say. */
export const FILE_TYPES =
  "image/jpeg,image/png,image/webp,application/pdf,audio/mpeg,audio/mp4,audio/x-m4a,audio/ogg,audio/webm,audio/wav,.m4a";

/** A file as its room shows it. Bytes are what is fetched; pixels are those of a picture. */
export type RoomFile = {
  id: string;
  kind: RoomFileKind;
  name: string;
  /** What is to be seen or heard; of a picture without one, that it only adorns. */
  description: string;
  bytes: number;
  width: number | null;
  height: number | null;
};

/** Whether a picture may be shown: it is described, or said to be there for its looks alone. */
export function isDescribed(file: { kind: RoomFileKind; description: string; adorns?: boolean }): boolean {
  return file.kind !== "image" || file.description.trim() !== "" || file.adorns === true;
}
