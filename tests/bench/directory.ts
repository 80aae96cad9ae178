import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { seededRandom } from "db/seeds/random";
import { searchKey } from "~/text/search-key";
import { Walker } from "../support/walker";
import { plainQueries } from "./plain-queries";
import { type Measured, startProduct } from "./processes";
import { median } from "./table";
import { addThousands } from "./thousands";

/** What was measured of a community of so many people; times are medians in milliseconds. */
export type DirectoryRow = {
  people: number;
  /** Generating the database, in seconds. */
  filled: number;
  /** Until the index of everybody is there. */
  index: number;
  /** The megabytes of the whole process once it has started. */
  memory: number | undefined;
  /** The loader of the directory, asked over HTTP; and the slowest of twenty. */
  loader: number;
  loader95: number;
  /** The whole page. */
  page: number;
  /** The same questions put to SQLite, in this process. */
  queries: number;
};

const ASKED = 120; // different requests, each once: nothing but what is kept for everybody helps

/** The demo as it is, and grown to a hundred thousand. `folder` holds a filled demo and is not changed. */
export async function measureDirectory(folder: string): Promise<DirectoryRow[]> {
  const rows: DirectoryRow[] = [];
  for (const people of [undefined, 100_000]) {
    const own = join(folder, `directory-${people ?? "demo"}`);
    mkdirSync(own);
    cpSync(join(folder, "krug.sqlite"), join(own, "krug.sqlite"));
    rows.push(await measureCommunity(own, people ?? 0));
  }
  return rows;
}

async function measureCommunity(folder: string, total: number): Promise<DirectoryRow> {
  const path = join(folder, "krug.sqlite");
  const began = performance.now();
  addThousands(path, total);
  const filled = (performance.now() - began) / 1_000;
  const sqlite = new Database(path, { readonly: true });
  const people = sqlite.prepare("SELECT count(*) FROM members").pluck().get() as number;
  const wishes = wishesOf(path);

  const product = await startProduct(folder);
  const memory = memoryOf(product);
  const loader = await timesOf(
    product,
    wishes.map(({ search }) => `/members.data?${search}&_routes=routes%2Fmembers._index`),
  );
  const page = await timesOf(
    product,
    wishes.map(({ search }) => `/members?${search}`),
  );
  await product.stop();

  const ask = plainQueries(sqlite);
  const queries = wishes.map((wish) => {
    const start = performance.now();
    ask(wish);
    return performance.now() - start;
  });
  sqlite.close();
  return {
    people,
    filled,
    index: indexTimeOf(folder),
    memory,
    loader: median(loader),
    loader95: loader.sort((one, other) => one - other)[Math.floor(loader.length * 0.95)]!,
    page: median(page),
    queries: median(queries),
  };
}

/** Three facets and a text that somebody fits: what a person looks for who has met another once. */
export type Wish = { field: string; city: string; helps: string; text: string; search: string };

function wishesOf(path: string): Wish[] {
  const sqlite = new Database(path, { readonly: true });
  const people = sqlite
    .prepare(
      `SELECT m.name, m.city_slug AS city, f.field_slug AS field, t.topic_slug AS helps FROM members m
       JOIN member_fields f ON f.member_id = m.id AND f.position = 0
       JOIN member_topics t ON t.member_id = m.id AND t.relation = 'helps' AND t.position = 0
       WHERE m.claimed_at IS NOT NULL AND m.city_slug IS NOT NULL ORDER BY m.id`,
    )
    .all() as { name: string; city: string; field: string; helps: string }[];
  sqlite.close();
  const next = seededRandom(7);
  return Array.from({ length: ASKED }, () => {
    const { name, ...facets } = people[Math.floor(next() * people.length)]!;
    const words = searchKey(name).split(" ");
    const text = words[Math.floor(next() * words.length)]!;
    return { ...facets, text, search: new URLSearchParams({ ...facets, q: text }).toString() };
  });
}

async function timesOf(product: Measured, paths: string[]): Promise<number[]> {
  const member = await new Walker(product.url).signIn("alumna@example.org");
  for (const path of paths.slice(0, 10)) await (await member.ask(path)).text();
  const times: number[] = [];
  for (const path of paths) {
    const start = performance.now();
    const response = await member.ask(path);
    await response.text();
    times.push(performance.now() - start);
    if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`);
  }
  return times;
}

/** The product's own line about it: what it took to make the index of everybody. */
function indexTimeOf(folder: string): number {
  return Number(readFileSync(join(folder, "log.txt"), "utf8").match(/"directoryMs":([\d.]+)/)![1]);
}

/** The megabytes of memory of a process; undefined where Linux does not tell. */
function memoryOf({ pid }: Measured): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)![1]) / 1_000;
  } catch {
    return undefined;
  }
}
