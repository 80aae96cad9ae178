import { type AsyncZippable, strToU8, zip } from "fflate";
import type { ExportPart } from "~/domain/own-data/export.server";
import { type PageReader, pageOf, sectionOf } from "./own-data-page.server";

const PHOTO = "photo.webp";

/**
 * One zip of a person's own data: index.html to be read, a JSON file for each part, the photo when there is one,
 * and the files they put into rooms. Packed in other threads; between two parts others are answered.
 */
export async function zipOwnData(
  parts: Iterable<ExportPart>,
  photo: Uint8Array | undefined,
  reader: PageReader,
  ownFiles: AsyncIterable<{ path: string; bytes: Uint8Array }>,
): Promise<Uint8Array> {
  const files: AsyncZippable = photo ? { [PHOTO]: photo } : {};
  const outlines: Pick<ExportPart, "name" | "columns">[] = [];
  let sections = "";
  for (const part of parts) {
    const { name, columns, rows } = part;
    files[`${name}.json`] = strToU8(JSON.stringify(rows, null, 2));
    outlines.push({ name, columns });
    sections += sectionOf(part, reader);
    await new Promise((resolve) => setImmediate(resolve));
  }
  // What is packed already is only put in.
  for await (const { path, bytes } of ownFiles) files[path] = [bytes, { level: 0 }];
  const page = pageOf({ sections, outlines, photo: photo && PHOTO }, reader);
  files[["index", "html"].join(".")] = strToU8(page);
  return new Promise((done, failed) => zip(files, (error, packed) => (error ? failed(error) : done(packed))));
}
