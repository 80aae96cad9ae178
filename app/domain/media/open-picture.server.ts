import sharp, { type Metadata, type Sharp } from "sharp";
import { Refusal } from "~/domain/refusal";
import type { MessageKey } from "~/i18n/translate";
import { isPicture, kindOfFile } from "./kind-of-file";

// The library could read forty formats. These three are all that people send, and all that is ever opened.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.cache(false);
sharp.concurrency(1);

/** Pixels that are unpacked at most: a phone's largest picture, and far more than any screen. */
const PIXELS = { jpeg: 52_000_000, png: 52_000_000, webp: 20_000_000 } as const;
const SECONDS = 8;

/**
 * The pixels of a picture that are unpacked within about a second and 200 MB: half of a JPEG that comes in passes,
 * which are all held until the last one, and of a PNG in colours; half of those where each colour has sixteen bits.
 */
function pixelsOf(kind: keyof typeof PIXELS, { isProgressive, channels, depth }: Metadata): number {
  const heavy = (kind === "jpeg" && isProgressive) || (kind === "png" && (channels ?? 4) > 1);
  return PIXELS[kind] / (heavy ? 2 : 1) / (depth === "ushort" ? 2 : 1);
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
    const picture = () => sharp(bytes, { limitInputPixels: PIXELS[kind], failOn: "error", pages: 1 });
    const metadata = await picture().metadata();
    const { autoOrient: size } = metadata;
    if (size.width * size.height > pixelsOf(kind, metadata)) throw new Refusal(413, words.tooManyPixels);
    return await work(picture().timeout({ seconds: SECONDS }).autoOrient(), size);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const tooLarge = /pixel limit|too (large|big)/i.test(String(error));
    throw tooLarge ? new Refusal(413, words.tooManyPixels) : new Refusal(422, words.damaged);
  }
}
