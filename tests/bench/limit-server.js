// The limit: plain node:http, the same queries prepared once, and a template string. Nothing could be less.
// node limit-server.js <database> <pages.json>, where pages maps a path to { queries, html }.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const major = Number(process.versions.node.split(".")[0]);
const Database = require(major >= 22 ? "better-sqlite3-napi" : "better-sqlite3");
const [database, file] = process.argv.slice(2);
const sqlite = new Database(database);

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => escapes[sign]);

const pages = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync(file, "utf8"))).map(([path, page]) => [path, pageOf(page)]),
);

const server = createServer((request, response) => {
  const body = pages[request.url]?.();
  if (body === undefined) return response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));

/** A function that runs the queries and puts their words into the page where they stand. */
function pageOf({ queries, html }) {
  const run = queries.map(({ sql, params, verb, shape }) => {
    const statement = sqlite.prepare(sql);
    if (shape) statement[shape]();
    return () => statement[verb](...params);
  });
  const parts = template(
    html,
    run.map((query) => query()),
  );
  return () => {
    const results = run.map((query) => query());
    let page = "";
    for (const part of parts) page += typeof part === "string" ? part : part(results);
    return page;
  };
}

/** Cuts a page at every word that came from a row: strings between, and functions that fetch the words. */
function template(html, results) {
  const marks = [];
  const add = (value, read) => {
    if (typeof value !== "string" || value.length < 6) return;
    const shown = html.includes(value) ? value : escaped(value);
    const put = shown === value && /[<&]/.test(value) ? read : (results) => escaped(read(results));
    for (let at = html.indexOf(shown); at >= 0; at = html.indexOf(shown, at + shown.length)) {
      marks.push({ at, end: at + shown.length, put });
    }
  };
  results.forEach((result, query) => {
    const rows = Array.isArray(result) && typeof result[0] === "object" ? result : undefined;
    if (rows) {
      rows.forEach((row, each) => {
        for (const column of Object.keys(row ?? {})) add(row[column], (all) => all[query][each][column]);
      });
    } else if (result && typeof result === "object") {
      for (const column of Object.keys(result)) add(result[column], (all) => all[query][column]);
    }
  });
  marks.sort((one, other) => one.at - other.at || other.end - one.end);
  const parts = [];
  let from = 0;
  for (const { at, end, put } of marks) {
    if (at < from) continue;
    parts.push(html.slice(from, at), put);
    from = end;
  }
  return [...parts, html.slice(from)];
}
