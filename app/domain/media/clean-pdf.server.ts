import { inflateSync } from "node:zlib";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { withoutJpegNotes } from "./jpeg-notes.server";

/** What one stream of a document may unpack to, in bytes; a scanned page has a tenth of it. */
const UNPACKED = 64 * 1024 * 1024;

/** What tells of who made a document, when and with what; and what would run when it is opened. */
const FORGOTTEN = [
  "Metadata",
  "PieceInfo",
  "LastModified",
  "OpenAction",
  "AA",
  "JavaScript",
  "EmbeddedFiles",
  "EF",
  "FS",
  "AF",
].map((name) => PDFName.of(name));

/**
 * Writes a document anew without what stands beside its pages: author, program, times, XMP, notes inside its
 * photographs, earlier versions, files inside it, and scripts. Signatures do not survive that.
 * Throws for what is damaged, locked by a password, or unpacks to more than it should.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  assertNoBomb(bytes);
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  if (document.getPageCount() === 0) throw new Error("no pages");
  const { context } = document;
  const info = context.trailerInfo.Info;
  if (info instanceof PDFRef) context.delete(info);
  context.trailerInfo.Info = undefined;
  context.trailerInfo.ID = undefined;
  for (const [ref, thing] of context.enumerateIndirectObjects()) {
    if (thing instanceof PDFStream && isOfType(thing.dict, "Metadata")) context.delete(ref);
    else forgetIn(thing, 0);
    if (thing instanceof PDFRawStream && isJpeg(thing.dict)) {
      const pure = withoutJpegNotes(thing.getContents());
      context.assign(ref, PDFRawStream.of(thing.dict, pure));
    }
  }
  dropUnreachable(document);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** What no page leads to any more would be written all the same. */
function dropUnreachable({ context, catalog }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const waiting: unknown[] = [context.trailerInfo.Root, catalog];
  while (waiting.length > 0) {
    const thing = waiting.pop();
    if (thing instanceof PDFRef && !reached.has(thing)) {
      reached.add(thing);
      waiting.push(context.lookup(thing));
    }
    if (thing instanceof PDFStream) waiting.push(thing.dict);
    if (thing instanceof PDFArray) waiting.push(...thing.asArray());
    if (thing instanceof PDFDict) waiting.push(...thing.values());
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

/** Nested deeper than this, nothing of a real document stands. */
const DEPTH = 40;

function forgetIn(thing: unknown, depth: number): void {
  if (depth > DEPTH) throw new Error("nested too deep");
  if (thing instanceof PDFStream) forgetIn(thing.dict, depth + 1);
  if (thing instanceof PDFArray) for (const each of thing.asArray()) forgetIn(each, depth + 1);
  if (!(thing instanceof PDFDict)) return;
  for (const name of FORGOTTEN) thing.delete(name);
  if (isAction(thing)) for (const name of thing.keys()) thing.delete(name);
  for (const [, value] of thing.entries()) forgetIn(value, depth + 1);
}

/** Actions that do more than lead to a page or an address. */
function isAction(dict: PDFDict): boolean {
  const kind = dict.get(PDFName.of("S"));
  return ["JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute"].some(
    (name) => kind === PDFName.of(name),
  );
}

const isOfType = (dict: PDFDict, type: string) => dict.get(PDFName.of("Type")) === PDFName.of(type);

function isJpeg(dict: PDFDict): boolean {
  const filter = dict.get(PDFName.of("Filter"));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.get(0) : filter;
  return only === PDFName.of("DCTDecode");
}

/** The library unpacks without asking how much it will be. */
function assertNoBomb(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = text.indexOf("stream"); at !== -1; at = text.indexOf("stream", at + 6)) {
    let from = at + 6;
    while (text[from] === 0x0d || text[from] === 0x0a || text[from] === 0x20) from++;
    if (((text[from] ?? 0) & 0x0f) !== 8 || (((text[from] ?? 0) << 8) | (text[from + 1] ?? 0)) % 31 !== 0)
      continue;
    try {
      inflateSync(text.subarray(from), { maxOutputLength: UNPACKED });
    } catch (error) {
      // Bytes that only look packed are damaged for the library, too; too long is for nobody.
      if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw error;
    }
  }
}
