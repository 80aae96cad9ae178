import sharp from "sharp";
import { Refusal } from "~/domain/refusal";
import { kindOfFile } from "./kind-of-file";
import { PHOTO_BYTES, PHOTO_SIZES, type PhotoSize } from "./rules";

// The library could read forty formats. These three are all that people send, and all that is ever opened.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.cache(false);
sharp.concurrency(1);

/** Pixels that are unpacked: a phone's largest picture. A format that is unpacked whole gets half. */
const PIXELS = { jpeg: 52_000_000, png: 52_000_000, webp: 26_000_000 } as const;
const SECONDS = 8;
/** Smaller than this, nobody is recognised. */
const SMALLEST = 64;

/** The square that is kept, in hundredths of the upright picture. */
export type Crop = { x: number; y: number; width: number; height: number };

export type Photo = Record<PhotoSize, Buffer>;

/**
 * Makes a photo out of what was sent: upright, cut to a square (the middle one without a crop), in the sizes
 * that are kept, as WebP in sRGB and without anything that stood beside the picture (place, time, camera,
 * thumbnail). Moving pictures keep their first image. One at a time, away from the event loop. Refuses (422)
 * what is no picture of the three formats, is damaged or too small, and (413) what is too large.
 */
export function encodePhoto(bytes: Uint8Array, crop?: Crop): Promise<Photo> {
  const turn = last.then(() => encode(bytes, crop));
  last = turn.catch(() => {});
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

async function encode(bytes: Uint8Array, crop: Crop | undefined): Promise<Photo> {
  if (bytes.length > PHOTO_BYTES) throw new Refusal(413, "profile.photo.tooLarge");
  const kind = kindOfFile(bytes);
  if (kind === "heic") throw new Refusal(422, "profile.photo.heic");
  if (kind === "other") throw new Refusal(422, "profile.photo.unknown");
  try {
    const open = () => sharp(bytes, { limitInputPixels: PIXELS[kind], failOn: "error", pages: 1 });
    const { autoOrient: size } = await open().metadata();
    if (size.width * size.height > PIXELS[kind]) throw new Refusal(413, "profile.photo.tooManyPixels");
    if (Math.min(size.width, size.height) < SMALLEST) throw new Refusal(422, "profile.photo.tooSmall");
    const [large, ...smaller] = PHOTO_SIZES;
    const { data, info } = await open()
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .extract(squareOf(size, crop))
      .resize(large, large)
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const square = () =>
      sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    const photo: Partial<Photo> = { [large]: await square().webp({ quality: 82 }).toBuffer() };
    for (const side of smaller)
      photo[side] = await square().resize(side, side).webp({ quality: 82 }).toBuffer();
    return photo as Photo;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const tooLarge = /pixel limit|too (large|big)/i.test(String(error));
    throw tooLarge
      ? new Refusal(413, "profile.photo.tooManyPixels")
      : new Refusal(422, "profile.photo.damaged");
  }
}

/** The square in pixels: what was chosen, kept inside the picture, or the middle. */
function squareOf({ width, height }: { width: number; height: number }, crop: Crop | undefined) {
  const wanted = crop ? Math.min((crop.width / 100) * width, (crop.height / 100) * height) : Infinity;
  const side = Math.max(Math.min(SMALLEST, width, height), Math.min(Math.round(wanted), width, height));
  const left = crop ? (crop.x / 100) * width : (width - side) / 2;
  const top = crop ? (crop.y / 100) * height : (height - side) / 2;
  const inside = (at: number, room: number) => Math.max(0, Math.min(Math.round(at), room - side));
  return { left: inside(left, width), top: inside(top, height), width: side, height: side };
}
