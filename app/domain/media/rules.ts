/** Bytes of a photo as it comes: a phone's picture fits, a scan for print does not. */
export const PHOTO_BYTES = 10 * 1024 * 1024;

/** Sides of the squares that are kept, in pixels: the page of a profile at twice its size, and all lists. */
export const PHOTO_SIZES = [296, 120] as const;
export type PhotoSize = (typeof PHOTO_SIZES)[number];

/** Bytes of a picture, a document or a recording in a talk: ten minutes of music, an hour of speech. */
export const FILE_BYTES = 10 * 1024 * 1024;

/** The longest side of a picture that is kept, in pixels: it fills a large screen. */
export const PICTURE_SIDE = 2_048;

/** The most that a picture takes up in a talk, in pixels, twice as fine as it is seen. */
export const THUMB = { width: 1_200, height: 800 } as const;
