export type PictureKind = "jpeg" | "png" | "webp";
export type AudioKind = "mp3" | "mp4" | "ogg" | "webm" | "wav";
export type FileKind = PictureKind | AudioKind | "heic" | "pdf" | "other";

const starts = (bytes: Uint8Array, signs: number[], at = 0) =>
  signs.every((sign, place) => bytes[at + place] === sign);
const text = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** What a file is by its first bytes; its name and what the browser calls it are nobody's word. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return "jpeg";
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (text(bytes, 0, 4) === "RIFF") return kindOfRiff(text(bytes, 8, 12));
  if (text(bytes, 4, 8) === "ftyp") return kindOfMp4(text(bytes, 8, 12));
  // Readers look for the sign within the first kilobyte; whatever stands before it is no document's.
  if (text(bytes, 0, 5) === "%PDF-") return "pdf";
  if (text(bytes, 0, 4) === "OggS") return "ogg";
  if (starts(bytes, [0x1a, 0x45, 0xdf, 0xa3])) return "webm";
  if (text(bytes, 0, 3) === "ID3" || isMp3Frame(bytes)) return "mp3";
  return "other";
}

function kindOfRiff(form: string): FileKind {
  if (form === "WEBP") return "webp";
  return form === "WAVE" ? "wav" : "other";
}

function kindOfMp4(brand: string): FileKind {
  return /^(hei[cxms]|hev|mif1|msf1|avif)/.test(brand) ? "heic" : "mp4";
}

/** The head of a frame: eleven ones, a version that there is, the third layer. */
function isMp3Frame([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) === 0x02;
}

const PICTURES: readonly FileKind[] = ["jpeg", "png", "webp"];
const AUDIO: readonly FileKind[] = ["mp3", "mp4", "ogg", "webm", "wav"];

export const isPicture = (kind: FileKind): kind is PictureKind => PICTURES.includes(kind);
export const isAudio = (kind: FileKind): kind is AudioKind => AUDIO.includes(kind);
