import { createHash, randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { cpuOf, gather, type Measured, startLimit, startProduct } from "./processes";
import { median } from "./table";

const PEOPLE = 20;
const SOCKETS = 200;
/** Messages of one burst; each is heard by everybody. */
const BURST = 200;
const ROUNDS = 5;
const BODY =
  "Vidimo se u četvrtak u sedam kod Narodne biblioteke; ponesite po jednu knjigu koju biste nekome dali.";

export type FanOut = { rate: number; cpu: number | undefined };

/** Deliveries a second when twenty people say ten things each to a room of two hundred open pages. */
export async function measureFanOut(folder: string): Promise<{ product: FanOut; ws: FanOut }> {
  const { roomId, cookies } = letIn(folder);
  const product = await startProduct(folder);
  const said = (): string =>
    `42${JSON.stringify(["room.post", { roomId, clientId: randomUUID(), body: BODY }])}`;
  const hello = ["40", `420${JSON.stringify(["room.enter", { roomId, after: null }])}`];
  const socketUrl = `${product.url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
  const ours = await bursts(product, said, {
    mark: '42["room.events"',
    open: places((at) => ({
      url: socketUrl,
      headers: { origin: product.url, cookie: cookies[at % PEOPLE]! },
      hello,
    })),
  });
  await product.stop();

  const ws = await startLimit("broadcast-server.js");
  const text = ours.sample;
  const theirs = await bursts(ws, () => text, {
    mark: '42["room.events"',
    open: places(() => ({ url: ws.url.replace("http", "ws"), headers: {}, hello: [] })),
  });
  await ws.stop();
  return { product: ours, ws: theirs };
}

const places = <T>(make: (at: number) => T): T[] => Array.from({ length: SOCKETS }, (_, at) => make(at));

async function bursts(
  server: Measured,
  say: () => string,
  crowdOrder: object,
): Promise<FanOut & { sample: string }> {
  const crowd = gather();
  await crowd.ask(crowdOrder);
  const seconds: number[] = [];
  let cpu = 0;
  let sample = "";
  for (let round = 0; round <= ROUNDS; round++) {
    const texts = Array.from({ length: PEOPLE }, () => Array.from({ length: BURST / PEOPLE }, say));
    const before = cpuOf(server.pid) ?? 0;
    const answer = await crowd.ask({ say: texts, expect: BURST * SOCKETS });
    sample = answer.sample;
    if (round > 0) {
      seconds.push(answer.seconds);
      cpu += (cpuOf(server.pid) ?? 0) - before;
    }
    // Time to breathe: a socket may say sixty things at once and twenty a second.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  crowd.leave();
  const deliveries = BURST * SOCKETS;
  return { rate: deliveries / median(seconds), cpu: cpu ? cpu / (deliveries * ROUNDS) : undefined, sample };
}

/** Gives twenty people of one room a session each; their cookies. */
function letIn(folder: string): { roomId: string; cookies: string[] } {
  const sqlite = new Database(join(folder, "krug.sqlite"));
  const people = sqlite
    .prepare(
      `SELECT room_id AS roomId, member_id AS memberId FROM room_members
       WHERE removed_at IS NULL AND room_id = (SELECT room_id FROM room_members GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)
       LIMIT ?`,
    )
    .all(PEOPLE) as { roomId: string; memberId: string }[];
  const insert = sqlite.prepare(
    "INSERT INTO sessions (id, member_id, created_at, expires_at, ends_at) VALUES (?, ?, ?, ?, ?)",
  );
  const cookies = people.map(({ memberId }) => {
    const secret = randomBytes(20).toString("hex");
    const later = Date.now() + 30 * 24 * 60 * 60 * 1000;
    insert.run(createHash("sha256").update(secret).digest("hex"), memberId, Date.now(), later, later);
    return `krug=${secret}`;
  });
  sqlite.close();
  return { roomId: people[0]!.roomId, cookies };
}
