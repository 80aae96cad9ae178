import { strToU8, zip } from "fflate";
import type { ExportPart } from "~/domain/own-data/export.server";
import type { Language } from "~/i18n/languages";
import { translate } from "~/i18n/translate";

const HTML = "html";
const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

/**
 * One zip of a person's own data: index.html to be read, and a JSON file for each part. Packed in other threads;
 * between two parts others are answered.
 */
export async function zipOwnData(parts: Iterable<ExportPart>, language: Language): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  let sections = "";
  for (const { name, rows } of parts) {
    files[`${name}.json`] = strToU8(JSON.stringify(rows, null, 2));
    sections += sectionOf(name, rows);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const title = escaped(translate(language, "mine.title"));
  files[`index.${HTML}`] = strToU8(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><style>body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}article{border-top:1px solid;padding:.6rem 0}</style><h1>${title}</h1>${sections}</html>`,
  );
  return new Promise((done, failed) => zip(files, (error, packed) => (error ? failed(error) : done(packed))));
}

function sectionOf(name: string, rows: Record<string, unknown>[]): string {
  const articles = rows.map(
    (row) => `<article><dl>${Object.entries(row).map(entryOf).join("")}</dl></article>`,
  );
  return `<section><h2>${escaped(name)} (${rows.length})</h2>${articles.join("")}</section>`;
}

function entryOf([key, value]: [string, unknown]): string {
  if (value === null || value === "") return "";
  const time = /(^|_)at$|_until$/.test(key) && typeof value === "number";
  return `<dt>${escaped(key)}</dt><dd>${escaped(time ? new Date(value).toISOString() : String(value))}</dd>`;
}
