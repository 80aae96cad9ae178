import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** A picture of stripes, made here: `width` by `height`, in the format, with a place and a time inside. */
export async function aPicture(
  format: "jpeg" | "png" | "webp",
  { width = 400, height = 300 }: { width?: number; height?: number } = {},
): Promise<Buffer> {
  const picture = sharp({ create: { width, height, channels: 3, background: "#c24" } })
    .composite([
      {
        input: {
          create: { width: Math.ceil(width / 2), height, channels: 3, background: "#2a6" },
        },
        left: 0,
        top: 0,
      },
    ])
    .withExif({
      IFD0: { Make: "TajniAparat", ImageDescription: "Tajni opis" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "44/1 48/1 0/1", GPSLongitudeRef: "E" },
    });
  return picture.toFormat(format).toBuffer();
}

/** The head of a PNG that claims to be so large, with a little data behind it. */
export function aClaimedPng(width: number, height: number, bits = 8): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(4096));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The head of a JPEG in one colour that claims to be so large, drawn line by line or in passes, and its end. */
export function aClaimedJpeg(width: number, height: number, drawn: "lines" | "passes" = "lines"): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  const frame = Buffer.from([0xff, drawn === "passes" ? 0xc2 : 0xc0, 0, 11, 8]);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, drawn === "passes" ? 0 : 63, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    frame,
    size,
    Buffer.from([1, 1, 0x11, 0]),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A whole black picture of one bit a pixel: a few kilobytes that unpack to all its pixels. */
export function aBlackPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A moving picture of so many small images. */
export function aMovingPicture(images: number, side = 64): Promise<Buffer> {
  const pixels = Buffer.alloc(side * side * images * 3, 120);
  const raw = { width: side, height: side * images, channels: 3, pageHeight: side } as const;
  for (let image = 0; image < images; image++) pixels[image * side * side * 3] = image % 256;
  return sharp(pixels, { raw }).webp({ quality: 20 }).toBuffer();
}

/** A chunk of a PNG put behind its head: for texts and profiles that unpack to more than they seem. */
export function withChunk(png: Buffer, type: string, data: Buffer): Buffer {
  const head = 8 + 25; // the signature, and IHDR with its length, type and sum
  return Buffer.concat([png.subarray(0, head), chunk(type, data), png.subarray(head)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
