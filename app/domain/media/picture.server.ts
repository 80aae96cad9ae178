import sharp from "sharp";
import { type PictureWords, withPicture } from "./open-picture.server";
import { PICTURE_SIDE, THUMB } from "./rules";

/** A picture as it is kept: whole, and as it stands in a talk. Width and height are those of the whole, in pixels. */
export type Picture = { full: Buffer; thumb: Buffer; width: number; height: number };

const WORDS: PictureWords = {
  heic: "files.problem.heic",
  unknown: "files.problem.unknown",
  tooManyPixels: "files.problem.tooManyPixels",
  damaged: "files.problem.damaged",
};

/**
 * Makes a picture to be looked at out of what was sent: upright, no side longer than PICTURE_SIDE, as WebP in
 * sRGB and without anything that stood beside the picture (place, time, camera, thumbnail); what is see-through
 * stays so. Refuses (422) what is no picture of the three formats or is damaged, (413) what has too many pixels.
 */
export function encodePicture(bytes: Uint8Array): Promise<Picture> {
  return withPicture(bytes, WORDS, async (picture) => {
    const { data, info } = await picture
      .resize(PICTURE_SIDE, PICTURE_SIDE, { fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const whole = () => sharp(data, { raw: { width, height, channels } });
    return {
      full: await whole().webp({ quality: 84 }).toBuffer(),
      thumb: await whole()
        .resize(THUMB.width, THUMB.height, { fit: "inside", withoutEnlargement: true })
        .webp({ quality: 80 })
        .toBuffer(),
      width,
      height,
    };
  });
}
