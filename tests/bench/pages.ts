import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { Walker } from "../support/walker";
import { type Load, load, type Measured, startLimit, startProduct } from "./processes";

/** A measured address: how it is asked of the product, and by which page the limit answers. */
export type Row = { name: string; limit: string; product: Load; against: Load };

/** The pages of the bench, by the name they have in the table. */
export async function measurePages(folder: string): Promise<Row[]> {
  const limitPages = join(folder, "pages.json");
  const thread = longestThread(folder);
  const product = await startProduct(folder);
  const member = await new Walker(product.url).signIn("alumna@example.org");
  const cookie = [...member.cookies].map((pair) => pair.join("=")).join("; ");
  await tracePages(folder, limitPages, {
    thread: [thread, cookie],
    landing: ["/", ""],
    directory: ["/members", cookie],
  });
  const limit = await startLimit("limit-server.js", join(folder, "krug.sqlite"), limitPages);

  const etag = (await new Walker(product.url).ask("/")).headers.get("etag")!;
  const asked: [string, string, string, Record<string, string>][] = [
    ["thread, 20 replies, signed in", "thread", thread, { cookie }],
    ["the same, Brotli", "thread", thread, { cookie, "accept-encoding": "br" }],
    ["directory, signed in", "directory", "/members", { cookie }],
    ["landing, visitor", "landing", "/", {}],
    ["landing, visitor, Brotli", "landing", "/", { "accept-encoding": "br" }],
    ["landing, visitor, 304", "landing", "/", { "if-none-match": etag }],
  ];
  const rows: Row[] = [];
  for (const [name, page, path, headers] of asked) {
    await load(product, path, headers, 1);
    await load(limit, `/${page}`, {}, 0.5);
    // By turns, so that whatever else the machine does falls on both.
    const ours = [await load(product, path, headers)];
    const theirs = [await load(limit, `/${page}`)];
    ours.push(await load(product, path, headers));
    theirs.push(await load(limit, `/${page}`));
    rows.push({ name, limit: page, product: better(ours), against: better(theirs) });
  }
  await Promise.all([product.stop(), limit.stop()]);
  return rows;
}

const better = (loads: Load[]): Load => loads.sort((one, other) => other.rate - one.rate)[0]!;

function longestThread(folder: string): string {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const id = sqlite
    .prepare(
      "SELECT id FROM threads WHERE cycle_id IS NULL AND hidden_at IS NULL ORDER BY last_number DESC LIMIT 1",
    )
    .pluck()
    .get();
  sqlite.close();
  return `/threads/${id}`;
}

/** Has a traced product show each page once it is warm, and keeps the queries it ran and the page it made. */
async function tracePages(
  folder: string,
  file: string,
  pages: Record<string, [string, string]>,
): Promise<void> {
  const trace = join(folder, "trace.json");
  const product = await startProduct(folder, { trace });
  const kept: Record<string, object> = {};
  for (const [name, [path, cookie]] of Object.entries(pages)) {
    const ask = async () => (await fetch(product.url + path, { headers: cookie ? { cookie } : {} })).text();
    // A visitor's second page would come from the cache and run none.
    if (cookie) await ask();
    await takeTrace(product, trace);
    const html = (await ask()).replace(/<script[\s\S]*?<\/script>/g, "");
    kept[`/${name}`] = { html, queries: await takeTrace(product, trace) };
  }
  await product.stop();
  writeFileSync(file, JSON.stringify(kept));
}

async function takeTrace({ pid }: Measured, file: string): Promise<unknown> {
  rmSync(file, { force: true });
  process.kill(pid, "SIGUSR2");
  for (;;) {
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
