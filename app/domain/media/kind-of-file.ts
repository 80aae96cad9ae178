export type FileKind = "jpeg" | "png" | "webp" | "heic" | "other";

const starts = (bytes: Uint8Array, signs: number[], at = 0) =>
  signs.every((sign, place) => bytes[at + place] === sign);
const text = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** What a file is by its first bytes; its name and what the browser calls it are nobody's word. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return "jpeg";
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP") return "webp";
  if (text(bytes, 4, 8) === "ftyp" && /^(hei[cxms]|hev|mif1|msf1|avif)/.test(text(bytes, 8, 12)))
    return "heic";
  return "other";
}
