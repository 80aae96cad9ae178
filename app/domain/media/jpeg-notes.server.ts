/** Segments that hold notes and not the picture: APP1 (Exif, XMP), APP3 to APP12, APP13 (press), APP15, comments. */
const isNote = (marker: number) =>
  marker === 0xfe || marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker === 0xef;

/** A JPEG without the notes in its head (place, time, camera, thumbnail); the picture itself is not touched. */
export function withoutJpegNotes(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff && at + 4 <= bytes.length) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) break; // the picture begins
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    if (!isNote(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  return new Uint8Array(Buffer.concat(kept));
}
