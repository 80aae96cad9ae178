import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { Database, type SqliteDatabase } from "db/driver.server";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { Walker } from "../support/walker";
import { aThreadOf } from "../support/walks";

const PEOPLE = ["alumna", "mentor", "mentee", "staff"].map((part) => `${part}@example.org`);
const folder = newDataFolder();
let server: RunningServer;
let walkers: Walker[];
let thread: string;
/** Another process's connection: the tests' own. */
let other: SqliteDatabase;

beforeAll(async () => {
  server = await startServer(folder);
  walkers = await Promise.all(PEOPLE.map((email) => new Walker(server.url).signIn(email)));
  thread = await aThreadOf(...walkers);
  other = new Database(join(folder, "krug.sqlite"));
});
// A test that fails must not leave the next one locked out.
afterEach(() => {
  if (other.inTransaction) other.exec("ROLLBACK");
});
afterAll(() => server.stop());

const countOf = (body: string): unknown =>
  other.prepare("SELECT count(*) FROM replies WHERE body = ?").pluck().get(body);
const post = (walker: Walker, body: string) =>
  walker.ask(thread, { form: { body, clientId: randomUUID() }, headers: { "accept-language": "en" } });
const isHealthy = async () => (await fetch(`${server.url}/healthz`)).status === 200;

test("while another process holds the database, replies wait, pages and health answer, and nothing is lost", async () => {
  other.exec("BEGIN IMMEDIATE");
  const bodies = walkers.flatMap(() => [`Čeka ${randomUUID()}`, `Čeka i ${randomUUID()}`]);
  let answered = 0;
  const posts = bodies.map(async (body, at) => {
    const answer = await post(walkers[at % walkers.length]!, body);
    answered += 1;
    return answer.status;
  });

  // The house goes on while they wait: a frozen one would answer none of this before it answers them.
  // Asked together, so that a slow machine is not at it until the replies have waited long enough.
  const meanwhile = Promise.all([walkers[1]!.ask("/threads"), walkers[1]!.ask(thread)]);
  expect(await Promise.all(Array.from({ length: 10 }, isHealthy))).toEqual(Array(10).fill(true));
  expect((await meanwhile).map(({ status }) => status)).toEqual([200, 200]);
  expect(answered).toBe(0);
  other.exec("COMMIT");

  expect(await Promise.all(posts)).toEqual(bodies.map(() => 302));
  expect(bodies.map(countOf)).toEqual(bodies.map(() => 1));
});

test("a lock that stays is answered with a sentence, the time to wait and what was typed, and stores nothing", async () => {
  const body = `Zaključano ${randomUUID()}`;
  other.exec("BEGIN IMMEDIATE");
  const answer = await post(walkers[0]!, body);
  other.exec("ROLLBACK");

  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  const page = await answer.text();
  expect(page).toContain(body);
  expect(page).toMatch(/writing something else just now|upravo upisuje|управо уписује/i);
  expect(server.output(), "the log says why").toMatch(/"where":"database".*database is locked/);
  expect(countOf(body)).toBe(0);
  expect((await post(walkers[0]!, body)).status).toBe(302);
  expect(countOf(body)).toBe(1);
});

test("signing in while the database is locked is refused with a sentence, never allowed", async () => {
  other.exec("BEGIN IMMEDIATE");
  const walker = new Walker(server.url);
  await expect(walker.signIn("admin@example.org")).rejects.toThrow(/503/);
  other.exec("ROLLBACK");
  expect(walker.cookies.size).toBe(0);
  expect((await walker.ask("/threads")).status).toBe(302);
});

test("what goes wrong inside is told to nobody: an error page names no file, no table and no line", async () => {
  // The table is moved away under the running server, as no operator would.
  other.exec("ALTER TABLE threads RENAME TO threads_gone");
  const answers = [
    await walkers[0]!.ask("/threads"),
    await walkers[0]!.ask("/threads.data"),
    await post(walkers[0]!, "Ništa"),
  ];
  other.exec("ALTER TABLE threads_gone RENAME TO threads");
  for (const answer of answers) {
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(
      /no such table|SqliteError|SQLITE|\.server\.|node_modules|\n\s+at /,
    );
  }
  expect((await walkers[0]!.ask("/threads")).status).toBe(200);
  expect(server.output()).toContain("no such table");
});
