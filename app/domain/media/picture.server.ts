import sharp from "sharp";
import { type PictureWords, withPicture } from "./open-picture.server";
import { PICTURE_SIDE, THUMB } from "./rules";

/** A picture as it is kept: whole, and as it stands in a talk. Width and height are those of the whole, in pixels. */
export type Picture = { full: Buffer; thumb: Buffer; width: number; height: number };

const SOLID = { quality: 80, effort: 2 } as const;
/** How see-through each pixel is stands in a layer without loss. With more effort, noise there takes half a minute. */
const SEE_THROUGH = { quality: 80, effort: 0, alphaQuality: 70 } as const;

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
    const kept = channels === 4 ? SEE_THROUGH : SOLID;
    return {
      full: await whole().webp(kept).toBuffer(),
      thumb: await whole()
        .resize(THUMB.width, THUMB.height, { fit: "inside", withoutEnlargement: true })
        .webp(kept)
        .toBuffer(),
      width,
      height,
    };
  });
}
