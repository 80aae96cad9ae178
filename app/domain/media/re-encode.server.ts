import sharp from "sharp";
import { Refusal } from "~/domain/refusal";
import { type PictureSize, type PictureWords, withPicture } from "./open-picture.server";
import { PHOTO_BYTES, PHOTO_SIZES, type PhotoSize } from "./rules";

/** Smaller than this, nobody is recognised. */
const SMALLEST = 64;

/** The square that is kept, in hundredths of the upright picture. */
export type Crop = { x: number; y: number; width: number; height: number };

export type Photo = Record<PhotoSize, Buffer>;

const WORDS: PictureWords = {
  heic: "profile.photo.heic",
  unknown: "profile.photo.unknown",
  tooManyPixels: "profile.photo.tooManyPixels",
  damaged: "profile.photo.damaged",
};

/**
 * Makes a photo out of what was sent: upright, cut to a square (the middle one without a crop), in the sizes
 * that are kept, as WebP in sRGB and without anything that stood beside the picture (place, time, camera,
 * thumbnail). Refuses (422) what is no picture of the three formats, is damaged or too small, and (413) what
 * is too large.
 */
export async function encodePhoto(bytes: Uint8Array, crop?: Crop): Promise<Photo> {
  if (bytes.length > PHOTO_BYTES) throw new Refusal(413, "profile.photo.tooLarge");
  return withPicture(bytes, WORDS, async (picture, size) => {
    if (Math.min(size.width, size.height) < SMALLEST) throw new Refusal(422, "profile.photo.tooSmall");
    const [large, ...smaller] = PHOTO_SIZES;
    const { data, info } = await picture
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
  });
}

/** The square in pixels: what was chosen, kept inside the picture, or the middle. */
function squareOf({ width, height }: PictureSize, crop: Crop | undefined) {
  const wanted = crop ? Math.min((crop.width / 100) * width, (crop.height / 100) * height) : Infinity;
  const side = Math.max(Math.min(SMALLEST, width, height), Math.min(Math.round(wanted), width, height));
  const left = crop ? (crop.x / 100) * width : (width - side) / 2;
  const top = crop ? (crop.y / 100) * height : (height - side) / 2;
  const inside = (at: number, room: number) => Math.max(0, Math.min(Math.round(at), room - side));
  return { left: inside(left, width), top: inside(top, height), width: side, height: side };
}
