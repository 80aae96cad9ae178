import { randomUUID } from "node:crypto";
import { io } from "socket.io-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { Walker } from "../support/walker";

const PUBLIC = "https://krug.example.org";
/** Words that stand nowhere but where a person put them. */
const CANARY = {
  password: "lozinka-koju-niko-ne-sme-videti",
  wrongPassword: "pogrešna-lozinka-koju-niko-ne-sme-videti",
  email: "vera.kanarinac@example.org",
  name: "Vera Kanarinac",
  query: "upit-koji-niko-ne-sme-videti",
  title: "Naslov koji niko ne sme videti",
  body: "Poruka koju niko ne sme videti",
  agent: "Pregledac-koji-niko-ne-sme-videti",
};

let server: RunningServer;
let token: string;
let vera: Walker;
const client = "127.0.0.1";

type Line = Record<string, unknown> & { level: string; time: string };
const linesOf = (output: string): Line[] =>
  output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
const securityEvents = () => linesOf(server.output()).filter((line) => "security" in line);

/** The walk of a person who meets everything: right and wrong turns, with secrets at each. */
beforeAll(async () => {
  server = await startServer(newDataFolder(), { PUBLIC_URL: PUBLIC });
  token = server.output().match(/\/setup\/(\S+)/)![1]!;
  vera = new Walker(server.url, PUBLIC);
  const headers = { "user-agent": CANARY.agent };
  const { name, email, password } = CANARY;
  await vera.ask(`/setup/${token}`);
  await vera.ask(`/setup/${token}.data`);
  await vera.ask(`/setup/${token}`, { form: { name, email, password: "kratka" } });
  await vera.ask(`/setup/${token}`, { form: { name, email, password } });
  await vera.ask(`/setup/${token}?again=${CANARY.query}`);

  const stranger = new Walker(server.url, PUBLIC);
  await stranger.ask("/login", { form: { email, password: CANARY.wrongPassword, returnTo: "/" }, headers });
  await stranger.ask("/login", { form: { email, password, returnTo: `/?q=${CANARY.query}` }, headers });
  await stranger.ask(`/members?q=${CANARY.query}`, { headers });
  await stranger.ask(`/members.data?q=${CANARY.query}`, { headers });
  await stranger.ask("/threads/new", {
    form: { title: CANARY.title, body: CANARY.body, language: "sr-Latn", clientId: randomUUID() },
    headers,
  });
  const evil = { origin: "https://evil.example", ...headers };
  await stranger.ask(`/login?next=${CANARY.query}`, { form: { email, password }, headers: evil });
  await stranger.ask("/login", { form: { email, password: CANARY.password.repeat(20_000) } });
  await stranger.ask(`/nowhere?${CANARY.query}`);
  await stranger.ask(`/%0d%0a%7B%22level%22%3A%22forged%22%7D%1b[31m%E2%80%A8?${CANARY.query}`);
  await stranger.ask(`/%E0%A4%A?${CANARY.query}`);
  const cookie = [...vera.cookies].map((pair) => pair.join("=")).join("; ");
  const socket = io(server.url, {
    transports: ["websocket"],
    extraHeaders: { origin: PUBLIC, cookie },
    reconnection: false,
  });
  await new Promise((resolve) => socket.once("connect", () => resolve(null)));
  await socket
    .timeout(10_000)
    .emitWithAck("room.post", { roomId: "room_none", body: CANARY.body, clientId: "1" });
  socket.close();
  await stranger.ask("/logout", { form: {} });
});
afterAll(() => server.stop());

test("a whole walk leaves no password, cookie, token, address, query string or word of anybody in the log", async () => {
  const output = server.output();
  const log = linesOf(output)
    .map((line) => JSON.stringify(line))
    .join("\n");
  expect(log.length).toBeGreaterThan(1_000);
  for (const [kind, canary] of Object.entries(CANARY)) {
    expect(log, kind).not.toContain(canary);
    expect(log, `${kind}, encoded`).not.toContain(encodeURIComponent(canary));
  }
  expect(log, "the link of the first administrator").not.toContain(token);
  for (const value of vera.cookies.values()) expect(log).not.toContain(value);
  expect(log).not.toMatch(/krug=|cookie|user-agent|\?/i);
});

test("each line of the log is one JSON object with its time in UTC, whatever is put into an address", () => {
  const printed = server.output().trim().split("\n");
  const sentences = printed.filter((line) => !line.startsWith("{"));
  expect(sentences, "all that is no log is what the start says").toHaveLength(2);
  for (const line of linesOf(server.output())) {
    expect(line.level).toMatch(/^(info|warn|error)$/);
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(server.output()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/);
});

test("each request is a line with its method, path, status and time taken", () => {
  const walked = linesOf(server.output()).filter((line) => "path" in line && "method" in line);
  expect(walked.length).toBeGreaterThan(10);
  expect(walked).toContainEqual(expect.objectContaining({ method: "POST", path: "/setup/…", status: 302 }));
  expect(walked).toContainEqual(expect.objectContaining({ method: "GET", path: "/nowhere", status: 404 }));
  expect(walked).toContainEqual(expect.objectContaining({ method: "POST", path: "/login", status: 413 }));
  for (const line of walked) expect(line.ms).toBeTypeOf("number");
});

test("what concerns security is named, with the client it came from", () => {
  const named = securityEvents().map((line) => line.security);
  expect(named).toEqual(
    expect.arrayContaining(["setup.done", "sign-in.refused", "sign-in.accepted", "origin.refused"]),
  );
  const refused = securityEvents().find((line) => line.security === "sign-in.refused");
  expect(refused).toMatchObject({ client });
});
