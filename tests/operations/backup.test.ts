import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { beforeAll, expect, test } from "vitest";
import { keep } from "../support/commands";
import { newDataFolder, startServer } from "../support/server";
import { Walker } from "../support/walker";
import { aThreadOf } from "../support/walks";

const PEOPLE = ["alumna", "mentor", "mentee"].map((part) => `${part}@example.org`);
const folder = newDataFolder();
const backups = join(folder, "backups");
const made: { file: string; confirmed: string[] }[] = [];
let cookies: Map<string, string>;

const listBackups = () =>
  existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith(".sqlite")) : [];

// One community that writes all the while: three backups are made of it, the first by the server itself.
beforeAll(async () => {
  const server = await startServer(folder);
  const walkers = await Promise.all(PEOPLE.map((email) => new Walker(server.url).signIn(email)));
  const thread = await aThreadOf(...walkers);
  const confirmed: string[] = [];
  let writing = true;
  const write = async (walker: Walker) => {
    for (let each = 0; each < 28 && writing; each++) {
      const body = `Potvrđeno ${randomUUID()}`;
      const answer = await walker.ask(thread, { form: { body, clientId: randomUUID() } });
      if (answer.status === 302) confirmed.push(body);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  const written = Promise.all(walkers.map(write));

  while (listBackups().length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  for (let each = 0; each < 2; each++) {
    const before = [...confirmed];
    const { code, stdout, stderr } = await keep(folder, "backup");
    expect(code, stderr).toBe(0);
    made.push({ file: stdout.match(/^Kept (.+\.sqlite) /)![1]!, confirmed: before });
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
  const refused = await keep(folder, "restore", made[0]!.file);
  copyFileSync(join(folder, "krug.sqlite"), join(folder, "lone.sqlite"));
  writing = false;
  await written;
  cookies = walkers[0]!.cookies;
  expect(await server.stop()).toBe(0);
  expect(refused, "restoring under a running server").toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The server is running with krug.sqlite; stop it/),
  });
});

test("the server makes a backup by itself soon after its start, for its owner alone", () => {
  expect(listBackups()).toHaveLength(3);
  for (const name of listBackups()) expect(statSync(join(backups, name)).mode & 0o777).toBe(0o600);
  expect(statSync(backups).mode & 0o777).toBe(0o700);
  // Photos and files lie beside, each once for all backups; nothing else does.
  const folders = readdirSync(backups).filter((name) => !name.endsWith(".sqlite"));
  expect(folders.sort()).toEqual(["files", "photos"]);
  expect(statSync(join(backups, "photos")).mode & 0o777).toBe(0o700);
});

test("the newest backup and an older one bring everything back that was confirmed before they began", async () => {
  for (const { file, confirmed } of made) {
    expect(confirmed.length).toBeGreaterThan(0);
    const empty = newDataFolder();
    const { code, stdout, stderr } = await keep(empty, "restore", file);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^Restored krug-.+: \d+ members, \d+ threads, \d+ replies, \d+ messages\.$/m);

    const sqlite = new Database(join(empty, "krug.sqlite"));
    const stored = sqlite.prepare("SELECT body FROM replies WHERE body LIKE 'Potvrđeno %'").pluck().all();
    sqlite.close();
    expect(confirmed.filter((body) => stored.filter((one) => one === body).length !== 1)).toEqual([]);

    const server = await startServer(empty);
    const walker = await new Walker(server.url).signIn("mentor@example.org");
    expect((await walker.ask("/threads")).status).toBe(200);
    const visitor = new Walker(server.url);
    for (const [name, value] of cookies) visitor.cookies.set(name, value);
    expect((await visitor.ask("/threads")).status, "an old session stays ended").toBe(302);
    await server.stop();
  }
  expect(made[1]!.confirmed.length).toBeGreaterThan(made[0]!.confirmed.length);
});

test("what is no whole backup of Krug is refused with a sentence, and the present database stays as it was", async () => {
  const target = newDataFolder();
  await keep(target, "restore", made[0]!.file);
  const present = join(target, "krug.sqlite");
  const before = readFileSync(present);
  const place = (name: string) => join(target, name);

  writeFileSync(place("letter.sqlite"), "Draga Ana, ovo nije baza.");
  new Database(place("foreign.sqlite")).exec("CREATE TABLE recipes (id)").close();
  const damaged = readFileSync(made[0]!.file);
  damaged.fill(0x5a, damaged.length / 2, damaged.length / 2 + 20_000);
  writeFileSync(place("damaged.sqlite"), damaged);
  copyFileSync(made[0]!.file, place("newer.sqlite"));
  new Database(place("newer.sqlite"))
    .exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)")
    .close();

  const refusals: [string, RegExp][] = [
    [join(folder, "lone.sqlite"), /without its log/],
    [place("letter.sqlite"), /is not a database/],
    [place("foreign.sqlite"), /not one of Krug/],
    [place("damaged.sqlite"), /damaged|malformed/],
    [place("newer.sqlite"), /newer version of Krug/],
    [place("absent.sqlite"), /There is no file/],
  ];
  for (const [file, sentence] of refusals) {
    const { code, stderr } = await keep(target, "restore", file);
    expect([code, stderr], file).toEqual([1, expect.stringMatching(sentence)]);
    expect(stderr.trim(), "one sentence").not.toContain("\n");
    expect(readFileSync(present).equals(before), file).toBe(true);
  }
  expect(readdirSync(target).filter((name) => name.includes("restoring"))).toEqual([]);
  expect((await keep(target, "restore")).stderr).toContain("npm run restore -- <file>");
});

test("the database that gives way is kept beside, whole, and can be restored itself", async () => {
  const target = newDataFolder();
  await keep(target, "restore", made[1]!.file);
  await keep(target, "restore", made[0]!.file);
  const aside = readdirSync(target).find((name) => name.startsWith("krug.sqlite.before-restore-"))!;
  const again = newDataFolder();
  expect((await keep(again, "restore", join(target, aside))).code).toBe(0);
  const sqlite = new Database(join(again, "krug.sqlite"), { readonly: true });
  const bodies = sqlite.prepare("SELECT body FROM replies").pluck().all();
  sqlite.close();
  for (const body of made[1]!.confirmed) expect(bodies).toContain(body);
});

test("a database copied together with its log is whole, and a damaged one gives way too", async () => {
  const source = newDataFolder();
  await keep(source, "restore", made[0]!.file);
  const live = new Database(join(source, "krug.sqlite"));
  live.exec("PRAGMA journal_mode=WAL; INSERT INTO settings (key, value) VALUES ('only in the log', 'yes')");
  for (const end of ["", "-wal"])
    copyFileSync(join(source, `krug.sqlite${end}`), join(source, `copy.sqlite${end}`));
  live.close();

  const target = newDataFolder();
  writeFileSync(join(target, "krug.sqlite"), "what a broken disk left");
  const { code, stderr } = await keep(target, "restore", join(source, "copy.sqlite"));
  expect(code, stderr).toBe(0);
  const sqlite = new Database(join(target, "krug.sqlite"), { readonly: true });
  expect(sqlite.prepare("SELECT value FROM settings WHERE key = 'only in the log'").pluck().get()).toBe(
    "yes",
  );
  sqlite.close();
});
