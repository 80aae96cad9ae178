import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toEnd } from "../support/commands";
import { newDataFolder, type RunningServer, runStart, startServer } from "../support/server";
import { Walker } from "../support/walker";

const PUBLIC = "https://krug.example.org";
const demoFolder = newDataFolder();
const communityFolder = newDataFolder();
let demo: RunningServer;
let community: RunningServer;

beforeAll(async () => {
  [demo, community] = await Promise.all([
    startServer(demoFolder),
    startServer(communityFolder, { PUBLIC_URL: PUBLIC }),
  ]);
});
afterAll(async () => {
  await Promise.all([demo.stop(), community.stop()]);
});

/** A start that must fail: its one sentence. */
async function refusedStart(env: Record<string, string>, folder = newDataFolder()): Promise<string> {
  const { code, stdout, stderr } = await toEnd(runStart(folder, env));
  expect(code, stderr).toBe(1);
  expect(stdout).not.toContain("Krug is at");
  expect(stderr.trim(), "one sentence, no stack").toMatch(/^[^\n]+[.:]$/);
  return stderr.trim();
}

test("a taken port ends the start with a sentence that names the port", async () => {
  const neighbour = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => neighbour.once("listening", resolve));
  const { port } = neighbour.address() as AddressInfo;
  expect(await refusedStart({ PORT: String(port) }, demoFolder)).toMatch(`Port ${port} is taken`);
  neighbour.close();
});

test("a host that is not this machine's, or a port that is no number, ends the start", async () => {
  expect(await refusedStart({ HOST: "203.0.113.7", PUBLIC_URL: PUBLIC })).toMatch(/HOST/);
  expect(await refusedStart({ PORT: "http" })).toMatch(/^PORT must be a whole number/);
});

test("a database that cannot be written ends the start with its path", async () => {
  const folder = newDataFolder();
  writeFileSync(join(folder, "file"), "");
  mkdirSync(join(folder, "folder"));
  writeFileSync(
    join(folder, "letter.txt"),
    "Dear Ana, this is no database, though it is longer than a header.",
  );
  for (const place of ["file/krug.sqlite", "folder", "letter.txt"]) {
    const path = join(folder, place);
    expect(await refusedStart({ DATABASE_PATH: path })).toContain(`The database at ${path} cannot be opened`);
  }
});

test("an address of the community that is none ends the start", async () => {
  for (const url of ["krug", "http://krug.example.org", `${PUBLIC}/forum`, "ftp://krug.example.org"]) {
    expect(await refusedStart({ PUBLIC_URL: url })).toMatch(/^PUBLIC_URL must be an address such as/);
  }
});

test("a demo listens on this machine only", async () => {
  expect(await refusedStart({ HOST: "0.0.0.0" })).toMatch(/demo listens on this machine only/);
  expect(await refusedStart({ HOST: "::" }, demoFolder)).toMatch(/demo listens on this machine only/);
});

test("a demo never becomes a real community, nor a real community a demo", async () => {
  expect(await refusedStart({ PUBLIC_URL: PUBLIC }, demoFolder)).toMatch(/This database is a demo/);
  expect(await refusedStart({}, communityFolder)).toMatch(/This database is a real community/);
});

test("a database of newer code is not opened by older code", async () => {
  const folder = newDataFolder();
  const server = await startServer(folder, { PUBLIC_URL: PUBLIC });
  await server.stop();
  const sqlite = new Database(join(folder, "krug.sqlite"));
  sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)");
  sqlite.close();
  expect(await refusedStart({ PUBLIC_URL: PUBLIC }, folder)).toMatch(/newer version of Krug/);
});

test("a demo shows people to try, and answers nothing that a proxy passed on", async () => {
  const page = await (await fetch(`${demo.url}/login`)).text();
  expect(page).toContain("alumna@example.org");
  for (const name of ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded"]) {
    const answer = await fetch(`${demo.url}/`, { headers: { [name]: "203.0.113.7" } });
    expect(answer.status, name).toBe(403);
  }
});

test("a real community begins with nobody, and lets the first administrator in by one link, once", async () => {
  const links = community.output().match(/https:\/\/krug\.example\.org\/setup\/[\w-]{32}/g);
  expect(links).toHaveLength(1);
  const path = new URL(links![0]).pathname;

  const sqlite = new Database(join(communityFolder, "krug.sqlite"), { readonly: true });
  expect(sqlite.prepare("SELECT count(*) FROM members").pluck().get()).toBe(0);
  sqlite.close();
  const page = await (await fetch(`${community.url}/login`)).text();
  expect(page).not.toContain('example.org"');
  expect(page).not.toContain("mentorstvo-demo");
  await expect(new Walker(community.url, PUBLIC).signIn("admin@example.org")).rejects.toThrow(/400/);

  expect((await fetch(`${community.url}/setup/${"a".repeat(32)}`)).status).toBe(404);
  const vera = new Walker(community.url, PUBLIC);
  expect((await vera.ask(path)).status).toBe(200);
  const person = { name: "Vera Prva", email: "vera@example.org", password: "jedna duga rečenica" };
  const short = await vera.ask(path, { form: { ...person, password: "kratka" } });
  expect(short.status).toBe(400);
  expect(await short.text()).toContain("Vera Prva");
  const done = await vera.ask(path, { form: person });
  expect([done.status, done.headers.get("location")]).toEqual([
    302,
    "/settings/second-factor?needed=1&returnTo=%2F",
  ]);
  expect(done.headers.getSetCookie()[0]).toMatch(/^__Host-krug=.*Path=\/.*Secure/);

  expect((await vera.ask("/")).status).toBe(200);
  expect((await new Walker(community.url, PUBLIC).ask(path)).status).toBe(404);
  expect((await new Walker(community.url, PUBLIC).ask(path, { form: person })).status).toBe(404);
  await new Walker(community.url, PUBLIC).signIn("vera@example.org", "jedna duga rečenica");
});

test("a community that has an administrator prints no link at its next start", async () => {
  const folder = newDataFolder();
  const first = await startServer(folder, { PUBLIC_URL: PUBLIC });
  const link = new URL(first.output().match(/https:\S+\/setup\/\S+/)![0]).pathname;
  const person = { name: "Vera Prva", email: "vera@example.org", password: "jedna duga rečenica" };
  const vera = new Walker(first.url, PUBLIC);
  await first.stop();

  const second = await startServer(folder, { PUBLIC_URL: PUBLIC });
  const newer = new URL(second.output().match(/https:\S+\/setup\/\S+/)![0]).pathname;
  expect((await new Walker(second.url, PUBLIC).ask(link)).status, "the older link is dead").toBe(404);
  expect((await new Walker(second.url, PUBLIC).ask(newer, { form: person })).status).toBe(302);
  await second.stop();

  const third = await startServer(folder, { PUBLIC_URL: PUBLIC });
  expect(third.output()).not.toContain("/setup/");
  await third.stop();
  expect(vera.cookies.size).toBe(0);
});
