import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { Database } from "db/driver.server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aBlackPng, aClaimedPng, aMovingPicture, aPicture, withChunk } from "../support/pictures";
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

const memory = (which: "VmRSS" | "VmHWM") => {
  const status = readFileSync(`/proc/${server.process.pid}/status`, "utf8");
  return Number(status.match(new RegExp(`${which}:\\s+(\\d+) kB`))![1]) * 1024;
};

/** The most memory that the server has held so far, in bytes, as the system counted it. */
const mostMemory = () => memory("VmHWM");

/** Counts from now on; gives, in bytes, how much more than now the server has held at once since. */
function countMemory(): () => number {
  writeFileSync(`/proc/${server.process.pid}/clear_refs`, "5");
  const before = memory("VmRSS");
  return () => memory("VmHWM") - before;
}

function send(walker: Walker, path: string, form: FormData): Promise<Response> {
  const cookie = [...walker.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { origin: server.url, cookie };
  return fetch(server.url + path, { method: "POST", body: form, headers, redirect: "manual" });
}

async function upload(walker: Walker, bytes: Buffer): Promise<[number, string | null]> {
  const form = new FormData();
  form.set("photo", new File([new Uint8Array(bytes)], "ja.jpg", { type: "image/jpeg" }));
  const answer = await send(walker, "/settings/profile/photo", form);
  return [answer.status, answer.headers.get("location")];
}

/** Puts a file into a room, as the composer does; the id of the file, or the problem. */
async function putInRoom(walker: Walker, bytes: Buffer): Promise<{ status: number; said: string }> {
  const form = new FormData();
  form.set("clientId", crypto.randomUUID());
  form.set("file", new File([new Uint8Array(bytes)], "sto.jpg"));
  const answer = await send(walker, "/rooms/everybody/files/new", form);
  const { file, problem } = (await answer.json()) as { file?: { id: string }; problem?: { key: string } };
  return { status: answer.status, said: file?.id ?? problem!.key };
}

const withSqlite = <T>(read: (sqlite: InstanceType<typeof Database>) => T): T => {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  try {
    return read(sqlite);
  } finally {
    sqlite.close();
  }
};

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

test("fifty files for a room at one moment are all kept, in little memory, while the house answers", async () => {
  const bytes = await heavy(8);
  await putInRoom(walkers[0]!, await aPicture("jpeg"));
  const grown = countMemory();
  const uploads = Array.from({ length: 50 }, (_, at) => putInRoom(walkers[at % walkers.length]!, bytes));
  for (let each = 0; each < 10; each++) expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const answers = await Promise.all(uploads);

  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(new Set(answers.map(({ said }) => said)).size).toBe(50);
  // All fifty side by side would be 400 MB of bodies, each held several times while it is read.
  expect(grown() / MEGABYTE).toBeLessThan(300);
  const keys = withSqlite((sqlite) => sqlite.prepare("SELECT key FROM room_files").pluck().all()) as string[];
  const kept = new Set(
    readdirSync(join(folder, "files")).map((name) => name.slice(0, name.lastIndexOf("-"))),
  );
  expect([...kept].sort()).toEqual([...new Set(keys)].sort());
});

test("bombs of pixels, frames and notes are refused or opened in less than 200 MB, and the house goes on", async () => {
  const png = await aPicture("png");
  const zeros = deflateSync(Buffer.alloc(64 * MEGABYTE));
  const bombs: [string, Buffer, number, string?][] = [
    ["20,000 by 20,000, all there", aBlackPng(20_000, 20_000), 413, "files.problem.tooManyPixels"],
    ["a head of 65,535 by 65,535", aClaimedPng(65_535, 65_535), 413, "files.problem.tooManyPixels"],
    ["the largest that is opened", aBlackPng(7_200, 7_200), 200],
    ["two thousand moving images", await aMovingPicture(2_000), 200],
    ["notes that unpack to 64 MB", withChunk(png, "zTXt", Buffer.concat([NAME, zeros])), 200],
    ["a profile that unpacks to 64 MB", withChunk(png, "iCCP", Buffer.concat([NAME, zeros])), 200],
    ["a quarter of a picture", png.subarray(0, png.length / 4), 422, "files.problem.damaged"],
  ];
  const grown = countMemory();
  for (const [name, bytes, status, problem] of bombs) {
    const answer = await putInRoom(walkers[0]!, bytes);
    expect(answer, name).toEqual({ status, said: problem ?? expect.stringMatching(/^fil_/) });
  }
  const atOnce = await Promise.all(walkers.map((walker) => putInRoom(walker, aBlackPng(7_200, 7_200))));
  expect(atOnce.map(({ status }) => status)).toEqual(walkers.map(() => 200));
  expect(grown() / MEGABYTE).toBeLessThan(200);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

/** The name of a note or a profile, and how it is packed. */
const NAME = Buffer.from("bomba\0\0", "latin1");
