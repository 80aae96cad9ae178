/** Bytes of a photo as it comes: a phone's picture fits, a scan for print does not. */
export const PHOTO_BYTES = 10 * 1024 * 1024;

/** Sides of the squares that are kept, in pixels: the page of a profile at twice its size, and all lists. */
export const PHOTO_SIZES = [296, 120] as const;
export type PhotoSize = (typeof PHOTO_SIZES)[number];
