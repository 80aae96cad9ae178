import { randomInt } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { io, type Socket } from "socket.io-client";
import { afterAll, expect, test } from "vitest";
import type { Answer, ClientToServer, ServerToClient } from "~/realtime/contract";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { Walker } from "../support/walker";

const KILLS = 10;
const PEOPLE = ["mentee", "mentor", "staff"].map((name) => `${name}@example.org`);
const ROOM = "7-ciklus";
/** Messages that one client has on their way at the same time. */
const TOGETHER = 5;

type Acked = { author: string; clientId: string; number: number };
type Stored = { author: string; clientId: string; number: number };

/** What is wrong with a room after the storm: nothing, when every acknowledged message is there once. */
function faultsOf(acked: Acked[], stored: Stored[], last: number, numbers: number[]): string[] {
  const kept = new Map<string, number[]>();
  for (const { author, clientId, number } of stored) {
    const key = `${author} ${clientId}`;
    kept.set(key, [...(kept.get(key) ?? []), number]);
  }
  const faults: string[] = [];
  for (const { author, clientId, number } of acked) {
    const found = kept.get(`${author} ${clientId}`) ?? [];
    if (!found.includes(number)) faults.push(`lost ${clientId}`);
  }
  for (const [key, found] of kept) if (found.length > 1) faults.push(`doubled ${key}`);
  numbers.forEach((number, at) => {
    if (number !== at + 1) faults.push(`gap before ${number}`);
  });
  if (numbers.length !== last) faults.push(`the room counts ${last}, its log holds ${numbers.length}`);
  return faults;
}

/** A client that says one thing after another, and says each again under the same id until it is acknowledged. */
class Speaker {
  readonly acked: Acked[] = [];
  readonly refused: string[] = [];
  private running = true;
  private socket: Socket<ServerToClient, ClientToServer>;

  constructor(
    readonly author: string,
    url: string,
    cookie: string,
    readonly roomId: string,
  ) {
    this.socket = io(url, {
      transports: ["websocket"],
      extraHeaders: { cookie, origin: url },
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      forceNew: true,
    });
  }

  async speak(): Promise<void> {
    const voices = Array.from({ length: TOGETHER }, async () => {
      while (this.running) {
        await this.sayUntilTaken(crypto.randomUUID());
        await pause(150);
      }
    });
    await Promise.all(voices);
    this.socket.disconnect();
  }

  private async sayUntilTaken(clientId: string): Promise<void> {
    for (;;) {
      const answer = await this.say(clientId);
      if (answer?.ok) {
        this.acked.push({ author: this.author, clientId, number: answer.events[0]!.number });
        return;
      }
      if (answer && answer.error.key !== "errors.429.wait") this.refused.push(answer.error.key);
      await pause(100);
    }
  }

  private async say(clientId: string) {
    const payload = { roomId: this.roomId, clientId, body: `Oluja ${clientId}` };
    try {
      const socket = this.socket.timeout(2_000) as unknown as {
        emitWithAck: (question: string, asked: object) => Promise<Answer<{ events: { number: number }[] }>>;
      };
      return await socket.emitWithAck("room.post", payload);
    } catch {
      return undefined;
    }
  }

  /** Says what is begun to its end, and no more. */
  stop(): void {
    this.running = false;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let server: RunningServer | undefined;
afterAll(() => server?.stop());

test("killed ten times in a storm of messages, the room holds every acknowledged one, once, without a gap", async () => {
  const folder = newDataFolder();
  const port = String(await freePort());
  server = await startServer(folder, { PORT: port });
  const { url } = server;
  const room = readRoom(folder);
  const speakers = await Promise.all(
    PEOPLE.map(async (email) => {
      const walker = await new Walker(url).signIn(email);
      const cookie = [...walker.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      // Two tabs of each.
      return [1, 2].map(() => new Speaker(memberOf(folder, email), url, cookie, room.id));
    }),
  ).then((tabs) => tabs.flat());
  const storm = Promise.all(speakers.map((speaker) => speaker.speak()));
  const ackedSoFar = () => speakers.reduce((sum, { acked }) => sum + acked.length, 0);

  for (let kill = 0; kill < KILLS; kill++) {
    const before = ackedSoFar();
    // Each life sees some messages through before its end comes at a random moment.
    while (ackedSoFar() < before + 20) await pause(20);
    await pause(randomInt(0, 300));
    await server.kill();
    server = await startServer(folder, { PORT: port });
  }
  for (const speaker of speakers) speaker.stop();
  await storm;
  await server.stop();
  server = undefined;

  const acked = speakers.flatMap((speaker) => speaker.acked);
  const { stored, last, numbers, health } = readRoom(folder);
  expect(speakers.flatMap(({ refused }) => refused)).toEqual([]);
  expect(acked.length).toBeGreaterThan(KILLS * 20);
  expect(faultsOf(acked, stored, last, numbers)).toEqual([]);
  expect(health).toEqual(["ok", []]);

  // The checker can see: one taken away, one doubled, and a gap are found.
  const one = acked[Math.floor(acked.length / 2)]!;
  const without = stored.filter(({ clientId }) => clientId !== one.clientId);
  expect(faultsOf(acked, without, last, numbers)).toEqual([`lost ${one.clientId}`]);
  const twice = [...stored, { ...stored.at(-1)!, number: last + 1 }];
  expect(faultsOf(acked, twice, last, numbers)).toHaveLength(1);
  const torn = numbers.filter((number) => number !== one.number);
  expect(faultsOf(acked, stored, last, torn).length).toBeGreaterThan(1);
}, 300_000);

function readRoom(folder: string) {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const room = sqlite.prepare("SELECT id, last_number AS last FROM rooms WHERE slug = ?").get(ROOM) as {
    id: string;
    last: number;
  };
  const read = {
    ...room,
    stored: sqlite
      .prepare("SELECT author_id AS author, client_id AS clientId, number FROM messages WHERE room_id = ?")
      .all(room.id) as Stored[],
    numbers: sqlite
      .prepare("SELECT number FROM room_events WHERE room_id = ? ORDER BY number")
      .pluck()
      .all(room.id) as number[],
    health: [
      sqlite.pragma("integrity_check", { simple: true }),
      sqlite.prepare("SELECT * FROM pragma_foreign_key_check").all(),
    ],
  };
  sqlite.close();
  return read;
}

function memberOf(folder: string, email: string): string {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const id = sqlite.prepare("SELECT id FROM members WHERE email = ?").pluck().get(email) as string;
  sqlite.close();
  return id;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
