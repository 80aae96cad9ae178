import sharp, { type Metadata, type Sharp } from "sharp";
import { Refusal } from "~/domain/refusal";
import type { MessageKey } from "~/i18n/translate";
import { isPicture, kindOfFile, type PictureKind } from "./kind-of-file";

// The library could read forty formats. These three are all that people send, and all that is ever opened.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.cache(false);
sharp.concurrency(1);

/**
 * Pixels that are unpacked at most, by how heavy they are: each of these is opened and kept within a second and
 * 200 MB, even where it shows nothing but noise. A phone's largest picture passes.
 */
const PIXELS = { light: 52_000_000, heavy: 18_000_000, webp: 12_000_000, sixteenBits: 6_000_000 } as const;
const SECONDS = 8;

/** A JPEG that comes in passes holds them all until the last one, and a PNG in colours is unpacked whole. */
function weightOf(kind: PictureKind, { isProgressive, channels, depth }: Metadata) {
  if (kind === "webp") return "webp";
  if (depth === "ushort") return "sixteenBits";
  const heavy = kind === "jpeg" ? isProgressive : (channels ?? 4) > 1;
  return heavy ? "heavy" : "light";
}

/** The sentences with which a picture is refused. */
export type PictureWords = Record<"heic" | "unknown" | "tooManyPixels" | "damaged", MessageKey>;
/** A picture's size as it stands upright. */
export type PictureSize = { width: number; height: number };

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens what was sent as a picture, upright and without what stands beside it, and hands it to `work`; moving
 * pictures show their first image. One at a time, away from the event loop. Refuses (422) what is no picture
 * of the three formats or is damaged, and (413) what has too many pixels.
 */
export function withPicture<T>(
  bytes: Uint8Array,
  words: PictureWords,
  work: (picture: Sharp, size: PictureSize) => Promise<T>,
): Promise<T> {
  const turn = last.then(() => open(bytes, words, work));
  last = turn.catch(() => {});
  return turn;
}

async function open<T>(
  bytes: Uint8Array,
  words: PictureWords,
  work: (picture: Sharp, size: PictureSize) => Promise<T>,
): Promise<T> {
  const kind = kindOfFile(bytes);
  if (kind === "heic") throw new Refusal(422, words.heic);
  if (!isPicture(kind)) throw new Refusal(422, words.unknown);
  try {
    const picture = () => sharp(bytes, { limitInputPixels: PIXELS.light, failOn: "error", pages: 1 });
    const metadata = await picture().metadata();
    const { autoOrient: size } = metadata;
    if (size.width * size.height > PIXELS[weightOf(kind, metadata)])
      throw new Refusal(413, words.tooManyPixels);
    return await work(picture().timeout({ seconds: SECONDS }).autoOrient(), size);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const tooLarge = /pixel limit|too (large|big)/i.test(String(error));
    throw tooLarge ? new Refusal(413, words.tooManyPixels) : new Refusal(422, words.damaged);
  }
}
