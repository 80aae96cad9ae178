import { join } from "node:path";
import { Refusal } from "~/domain/refusal";
import { readEnvironment } from "~/environment.server";
import { cleanFile } from "./clean-file.server";
import { keptFiles } from "./kept-files.server";
import { type AudioKind, isAudio, isPicture, kindOfFile } from "./kind-of-file";
import { encodePicture } from "./picture.server";
import { FILE_BYTES } from "./rules";

/** The folder of what stands in rooms, beside the database. */
export const roomFilesFolder = (): string => join(readEnvironment().dataDir, "files");

/** A file has one part; a picture also how it stands in the talk. */
export const FILE_PARTS = ["full", "thumb"] as const;
export type FilePart = (typeof FILE_PARTS)[number];

const files = keptFiles<FilePart>(roomFilesFolder, FILE_PARTS);
export const {
  write: writeRoomFile,
  read: readRoomFile,
  remove: removeRoomFile,
  sweep: sweepRoomFiles,
} = files;

/** What is kept of a file, and what it is. */
export type Prepared = {
  kind: "image" | "pdf" | "audio";
  mediaType: string;
  /** How its name ends. */
  ending: string;
  parts: { full: Uint8Array; thumb?: Uint8Array };
  width?: number;
  height?: number;
};

const AUDIO: Record<AudioKind, { mediaType: string; ending: string }> = {
  mp3: { mediaType: "audio/mpeg", ending: "mp3" },
  mp4: { mediaType: "audio/mp4", ending: "m4a" },
  ogg: { mediaType: "audio/ogg", ending: "ogg" },
  webm: { mediaType: "audio/webm", ending: "webm" },
  wav: { mediaType: "audio/wav", ending: "wav" },
};

/**
 * Makes of what was sent what a room keeps: a picture re-encoded, a PDF or a recording written anew, each by
 * what its bytes are and without what stands beside it. Refuses (413) what is too large, (422) everything else.
 */
export async function prepareFile(bytes: Uint8Array): Promise<Prepared> {
  if (bytes.length > FILE_BYTES) throw new Refusal(413, "files.problem.tooLarge");
  const kind = kindOfFile(bytes);
  if (kind === "pdf") {
    const full = await cleanFile({ kind, bytes });
    return { kind: "pdf", mediaType: "application/pdf", ending: "pdf", parts: { full } };
  }
  if (isAudio(kind))
    return { kind: "audio", ...AUDIO[kind], parts: { full: await cleanFile({ kind, bytes }) } };
  if (!isPicture(kind) && kind !== "heic") throw new Refusal(422, "files.problem.unknown");
  const { width, height, ...parts } = await encodePicture(bytes);
  return { kind: "image", mediaType: "image/webp", ending: "webp", parts, width, height };
}
