import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPicture } from "../support/pictures";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { Walker } from "../support/walker";

const MEGABYTE = 1024 * 1024;
const PEOPLE = ["alumna", "mentor", "mentee", "staff", "admin"];
const folder = newDataFolder();
let server: RunningServer;
let walkers: Walker[];

beforeAll(async () => {
  server = await startServer(folder, { DATA_DIR: folder });
  walkers = await Promise.all(PEOPLE.map((name) => new Walker(server.url).signIn(`${name}@example.org`)));
});
afterAll(() => server.stop());

/** The most memory that the server has held so far, in bytes, as the system counted it. */
function mostMemory(): number {
  const status = readFileSync(`/proc/${server.process.pid}/status`, "utf8");
  return Number(status.match(/VmHWM:\s+(\d+) kB/)![1]) * 1024;
}

async function upload(walker: Walker, bytes: Buffer): Promise<[number, string | null]> {
  const form = new FormData();
  form.set("photo", new File([new Uint8Array(bytes)], "ja.jpg", { type: "image/jpeg" }));
  const cookie = [...walker.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { origin: server.url, cookie };
  const answer = await fetch(`${server.url}/settings/profile/photo`, {
    method: "POST",
    body: form,
    headers,
    redirect: "manual",
  });
  return [answer.status, answer.headers.get("location")];
}

/** A small picture in a large file: what is unpacked costs little, what is carried costs its bytes. */
const heavy = async (megabytes: number): Promise<Buffer> =>
  Buffer.concat([await aPicture("jpeg"), Buffer.alloc(megabytes * MEGABYTE)]);

test("fifty photos at one moment are all kept, in little memory, while the house answers, and nothing is left half-written", async () => {
  const bytes = await heavy(3);
  await upload(walkers[0]!, await aPicture("jpeg"));
  const before = mostMemory();
  const uploads = Array.from({ length: 50 }, (_, at) => upload(walkers[at % walkers.length]!, bytes));
  for (let each = 0; each < 10; each++) expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const answers = await Promise.all(uploads);

  expect(answers.map(([status]) => status)).toEqual(Array(50).fill(302));
  expect(new Set(answers.map(([, to]) => to)).size).toBe(1);
  // All fifty side by side would be 150 MB of bodies, each held several times while it is read.
  expect((mostMemory() - before) / MEGABYTE).toBeLessThan(120);

  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const keys = sqlite.prepare("SELECT photo_key FROM members WHERE photo_key IS NOT NULL").pluck().all();
  sqlite.close();
  const wanted = (keys as string[]).flatMap((key) => [`${key}-120.webp`, `${key}-296.webp`]).sort();
  expect(readdirSync(join(folder, "photos")).sort()).toEqual(wanted);
  expect(keys).toHaveLength(PEOPLE.length);
  const page = await (await walkers[1]!.ask("/settings/profile/photo")).text();
  expect(page).toContain("/photos/");
});
