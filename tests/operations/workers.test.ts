import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { io } from "socket.io-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RoomPeople } from "~/domain/rooms/event";
import { type Client, connected, gets, hears, until } from "../support/realtime";
import { type RunningRedis, startRedis } from "../support/redis";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { DEMO_PASSWORD, Walker } from "../support/walker";

// Two processes answer over one database. A connection goes to one or the other by turns, so that eight tabs
// stand in both; that they do is seen when one process is killed.
const WAYS = ["by themselves", "with Redis"] as const;
const ROOM = "7-ciklus";
const TABS = 8;

let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

type House = { server: RunningServer; folder: string; roomId: string };
const houses: RunningServer[] = [];
afterAll(async () => {
  for (const server of houses) await server.stop();
});

const built = new Map<string, Promise<House>>();
/** The community of this way, the same for each test of it. */
function houseOf(way: (typeof WAYS)[number]): Promise<House> {
  if (!built.has(way)) built.set(way, aHouse(way));
  return built.get(way)!;
}

async function aHouse(way: (typeof WAYS)[number]): Promise<House> {
  const folder = newDataFolder();
  const env = { WORKERS: "2", ...(way === "with Redis" && { REDIS_URL: redis.url }) };
  const server = await startServer(folder, env);
  houses.push(server);
  await until(() => workersOf(server).length === 2, "both processes are there");
  return { server, folder, roomId: read(folder, "SELECT id FROM rooms WHERE slug = ?", ROOM) };
}

function read(folder: string, query: string, value: string): string {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const found = sqlite.prepare(query).pluck().get(value) as string;
  sqlite.close();
  return found;
}
const memberOf = ({ folder }: House, person: string) =>
  read(folder, "SELECT id FROM members WHERE email = ?", `${person}@example.org`);

const workersOf = ({ process }: RunningServer): number[] =>
  execFileSync("ps", ["-o", "pid=", "--ppid", String(process.pid)], { encoding: "utf8" })
    .split("\n")
    .map(Number)
    .filter((pid) => pid > 0);

const signIn = ({ server }: House, person: string) => new Walker(server.url).signIn(`${person}@example.org`);

async function tabsOf({ server }: House, walker: Walker, count: number): Promise<Client[]> {
  const cookie = [...walker.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const extraHeaders = { cookie, origin: server.url };
  const tabs: Client[] = [];
  for (let each = 0; each < count; each++) {
    const tab: Client = io(server.url, {
      transports: ["websocket"],
      extraHeaders,
      forceNew: true,
      reconnection: false,
    });
    await connected(tab);
    tabs.push(tab);
  }
  return tabs;
}

const post = (tab: Client, roomId: string, body: string) =>
  gets(tab, "room.post", { roomId, body, clientId: crypto.randomUUID() });
/** What was heard, by the numbers of the room's log; twice what came twice. */
const inOrder = (heard: ReturnType<typeof hears>) =>
  heard
    .flatMap(({ news }) => ("messages" in news ? Object.values(news.messages) : []))
    .sort((one, other) => one.number - other.number)
    .map(({ html }) => html);
const textsIn = (heard: ReturnType<typeof hears>) =>
  heard.flatMap(({ news }) =>
    "messages" in news ? Object.values(news.messages).map(({ html }) => html) : [],
  );

test.for(WAYS)("what is written by one process is heard in both, once, in order, %s", async (way) => {
  const house = await houseOf(way);
  const { roomId } = house;
  const [mentee, mentor] = [await signIn(house, "mentee"), await signIn(house, "mentor")];
  const [hers, his] = [await tabsOf(house, mentee, TABS), await tabsOf(house, mentor, TABS)];
  for (const tab of [...hers, ...his]) await gets(tab, "room.enter", { roomId, after: null });
  const heard = hers.map(hears);

  const said = Array.from({ length: 40 }, (_, each) => `Iz oba procesa ${each}`);
  for (const [each, body] of said.entries()) await post(his[each % TABS]!, roomId, body);
  await until(() => heard.every((one) => textsIn(one).length >= said.length), "every tab heard all of it");
  // Two processes tell side by side, so a page puts what it hears in order by the numbers.
  for (const one of heard) expect(inOrder(one)).toEqual(said);
  const states = await Promise.all([...hers, ...his].map((tab) => gets(tab, "room.state", { roomId })));
  expect(new Set(states.map(({ hash }) => hash)).size).toBe(1);

  // Who is here: once each, from whichever process one looks; gone with the last tab.
  const names = async (tab: Client) =>
    (await gets(tab, "room.enter", { roomId, after: null })).here.map(({ id }) => id).sort();
  const both = [memberOf(house, "mentee"), memberOf(house, "mentor")].sort();
  for (const tab of hers) {
    await expect.poll(() => names(tab), { timeout: 20_000 }).toEqual(both);
  }
  for (const tab of his) tab.disconnect();
  for (const tab of hers) {
    await expect.poll(() => names(tab), { timeout: 20_000 }).toEqual([memberOf(house, "mentee")]);
  }

  // Signing out closes that session's tabs in both; another session of hers stays.
  const other = await tabsOf(house, await signIn(house, "mentee"), 2);
  await mentee.ask("/logout", { form: {} });
  await until(() => hers.every((tab) => tab.disconnected), "her tabs are closed");
  expect(other.every((tab) => tab.connected)).toBe(true);
  for (const tab of other) tab.disconnect();
});

test.for(WAYS)(
  "a process that dies takes its own tabs only, is replaced, and nothing confirmed is lost, %s",
  async (way) => {
    const house = await houseOf(way);
    const { roomId, server } = house;
    const mentee = await signIn(house, "mentee");
    const tabs = await tabsOf(house, mentee, TABS);
    for (const tab of tabs) await gets(tab, "room.enter", { roomId, after: null });
    const { events } = await post(tabs[0]!, roomId, "Pre pada");

    const [first] = workersOf(server);
    process.kill(first!, "SIGKILL");
    await until(() => tabs.some((tab) => tab.disconnected), "some tabs lose their process");
    expect(
      tabs.some((tab) => tab.connected),
      "the others stand in the other one",
    ).toBe(true);
    await until(() => workersOf(server).length === 2, "it is replaced");

    const again = await tabsOf(house, mentee, 2);
    for (const tab of again) {
      const { messages, last }: { messages: object; people: RoomPeople; last: number } = await gets(
        tab,
        "room.enter",
        {
          roomId,
          after: events[0]!.number - 1,
        },
      );
      expect(last).toBeGreaterThanOrEqual(events[0]!.number);
      expect(JSON.stringify(messages)).toContain("Pre pada");
    }
    const left = tabs.find((tab) => tab.connected)!;
    const heard = hears(left);
    await post(again[0]!, roomId, "Posle pada");
    await post(again[1]!, roomId, "I opet");
    await until(() => textsIn(heard).length >= 2, "who stayed hears who came back");
    for (const tab of [...tabs, ...again]) tab.disconnect();
  },
);

test.for(WAYS)(
  "who is put out hears no more in either process, and limits count for both, %s",
  async (way) => {
    const house = await houseOf(way);
    const { roomId, server } = house;
    const [mentee, mentor, staff] = [
      await signIn(house, "mentee"),
      await signIn(house, "mentor"),
      await signIn(house, "staff"),
    ];
    const [hers, his] = [await tabsOf(house, mentee, TABS), await tabsOf(house, mentor, 2)];
    for (const tab of [...hers, ...his]) await gets(tab, "room.enter", { roomId, after: null });
    const heard = hers.map(hears);

    const form = { reason: "Vređa druge" };
    const removal = `/staff/rooms/${ROOM}/${memberOf(house, "mentee")}/remove`;
    expect((await staff.ask(removal, { form })).status).toBe(302);
    await until(
      () => heard.every((one) => one.some(({ event }) => event === "room.evicted")),
      "her tabs are told",
    );
    for (const tab of his) await post(tab, roomId, "Sad bez nje");
    await gets(his[0]!, "room.state", { roomId });
    for (const one of heard) expect(textsIn(one)).toEqual([]);

    // Ten sockets a person, wherever they are; guesses of one password, wherever they are made.
    const more = await tabsOf(house, mentee, 2);
    await expect(tabsOf(house, mentee, 1)).rejects.toThrow("sockets");
    for (const tab of more) tab.disconnect();
    const guess = { email: "alumna@example.org", password: "pogresna lozinka", returnTo: "/" };
    const answers = new Set<number>();
    for (let each = 0; each < 12; each++)
      answers.add((await new Walker(server.url).ask("/login", { form: guess })).status);
    expect([...answers]).toContain(429);
    const right = { ...guess, password: DEMO_PASSWORD };
    expect((await new Walker(server.url).ask("/login", { form: right })).status).toBe(429);
  },
);

test.for(WAYS)("what the house does by itself reaches the pages at once, %s", async (way) => {
  const house = await houseOf(way);
  const mentor = await signIn(house, "mentor");
  const tabs = await tabsOf(house, mentor, 4);
  const heard: string[][] = tabs.map(() => []);
  for (const [each, tab] of tabs.entries()) tab.on("stale", ({ topic }) => heard[each]!.push(topic));
  // The rooms of her fields are opened by the first process.
  const listed = async () => (await mentor.ask("/rooms")).text();
  expect(await listed()).not.toContain('href="/rooms/film"');
  const form = new URLSearchParams();
  for (const field of ["museums-heritage", "film"]) form.append("fields", field);
  expect((await mentor.ask("/settings/profile/fields", { form })).status).toBe(302);
  await expect.poll(listed).toContain('href="/rooms/film"');
  await until(() => heard.every((topics) => topics.includes("rooms")), "each tab is told to look");
  for (const tab of tabs) tab.disconnect();
});

test("while Redis is away each process serves its own, says so in the log, and catches up by the room's numbers", async () => {
  const own = await startRedis();
  const folder = newDataFolder();
  const server = await startServer(folder, { WORKERS: "2", REDIS_URL: own.url });
  houses.push(server);
  const house = { server, folder, roomId: read(folder, "SELECT id FROM rooms WHERE slug = ?", ROOM) };
  const { roomId } = house;
  const tabs = await tabsOf(house, await signIn(house, "mentee"), TABS);
  for (const tab of tabs) await gets(tab, "room.enter", { roomId, after: null });
  const heard = tabs.map(hears);
  await own.stop();

  const { events } = await post(tabs[0]!, roomId, "Bez posrednika");
  const number = events[0]!.number;
  const knows = (one: (typeof heard)[number]) =>
    textsIn(one).length > 0 || one.some(({ news }) => "last" in news && news.last >= number);
  await until(() => heard.every(knows), "every tab learns that there is something new");
  await until(() => server.output().includes('"redis":'), "the log says that Redis is away");
});

test("two houses that share Redis hear each other, as two machines would", async () => {
  const folder = newDataFolder();
  const env = { REDIS_URL: redis.url };
  const one = await startServer(folder, env);
  const other = await startServer(folder, env);
  houses.push(one, other);
  const roomId = read(folder, "SELECT id FROM rooms WHERE slug = ?", ROOM);
  const [here, there] = [one, other].map((server) => ({ server, folder, roomId })) as [House, House];
  const [hers] = await tabsOf(here, await signIn(here, "mentee"), 1);
  const [his] = await tabsOf(there, await signIn(there, "mentor"), 1);
  for (const tab of [hers!, his!]) await gets(tab, "room.enter", { roomId, after: null });
  const heard = hears(his!);
  await post(hers!, roomId, "Preko dve mašine");
  await until(() => textsIn(heard).includes("Preko dve mašine"), "he hears her");
});

test("a Redis that does not answer at the start ends it with a sentence", async () => {
  const failed = await startServer(newDataFolder(), { REDIS_URL: "redis://127.0.0.1:1" }).catch(
    (error: Error) => error,
  );
  expect(String(failed)).toContain("Redis does not answer at REDIS_URL");
});
