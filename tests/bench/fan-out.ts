import { randomUUID } from "node:crypto";
import { PAUSES } from "~/realtime/connection";
import { cpuOf, gather, type Measured, startLimit, startProduct } from "./processes";
import { fillRoom, places } from "./room-people";
import { median } from "./table";

export const SOCKETS = 1_000;
const PEOPLE = 20;
/** Messages of one burst; each is heard by everybody. */
const BURST = 200;
const ROUNDS = 5;
const BODY =
  "Vidimo se u četvrtak u sedam kod Narodne biblioteke; ponesite po jednu knjigu koju biste nekome dali.";

export type FanOut = { rate: number; cpu: number | undefined };

/**
 * Deliveries a second when twenty people say ten things each, at once, to a room of a thousand open pages. Bare ws
 * sends each message to everybody as it comes, in the same words as ours has them when it comes alone; Krug
 * checks, commits and numbers them, and tells together what came within some milliseconds.
 */
export async function measureFanOut(folder: string): Promise<{ product: FanOut; ws: FanOut }> {
  const { roomId, cookies } = fillRoom(folder, SOCKETS);
  const product = await startProduct(folder);
  const crowd = gather("room-crowd.js");
  await crowd.ask({ open: places(product, roomId, cookies), pauses: PAUSES });
  const ours = await rounds(product, () =>
    crowd.ask({ burst: { each: BURST / PEOPLE, speakers: PEOPLE, body: BODY } }),
  );
  crowd.leave();
  await product.stop();

  const ws = await startLimit("broadcast-server.js");
  const strangers = gather();
  const url = ws.url.replace("http", "ws");
  await strangers.ask({ mark: MARK, open: cookies.map(() => ({ url, headers: {}, hello: [] })) });
  const text = aloneAsNews(roomId);
  const say = Array.from({ length: PEOPLE }, () => Array.from({ length: BURST / PEOPLE }, () => text));
  const theirs = await rounds(ws, () => strangers.ask({ say, expect: BURST * SOCKETS }));
  strangers.leave();
  await ws.stop();
  return { product: ours, ws: theirs };
}

async function rounds(server: Measured, burst: () => Promise<{ seconds: number }>): Promise<FanOut> {
  const seconds: number[] = [];
  let cpu = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const before = cpuOf(server.pid) ?? 0;
    const answer = await burst();
    if (round > 0) {
      seconds.push(answer.seconds);
      cpu += (cpuOf(server.pid) ?? 0) - before;
    }
    // Time to breathe: a socket may say sixty things at once and twenty a second.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const deliveries = BURST * SOCKETS;
  return { rate: deliveries / median(seconds), cpu: cpu ? cpu / (deliveries * ROUNDS) : undefined };
}

const MARK = '42["room.events"';

/** One message as a page hears it when it comes alone. */
function aloneAsNews(roomId: string): string {
  const [messageId, memberId] = ["msg_01m8gmvpj0m5a7xpdswnjd4fe8", "mem_bench0000300"];
  const [number, at] = [1_000, Date.now()];
  const message = {
    ...{ id: messageId, number, authorId: memberId, at, clientId: randomUUID(), html: BODY, revision: 0 },
    ...{ deleted: false, deletedAt: null, pinned: false, replyToId: null, reactions: [], changed: number },
  };
  const person = {
    ...{ id: memberId, handle: "b300", name: "Ana Petrović", nameLatin: null, nameCyrillic: null },
    ...{
      nameLocked: false,
      leftAs: null,
      fields: ["mus"],
      shape: "mentee",
      photo: null,
      address: "avoid",
      role: "mentee",
    },
  };
  const event = { number, at, actorId: memberId, type: "message", messageId };
  const news = {
    roomId,
    events: [event],
    messages: { [messageId]: message },
    people: { [memberId]: person },
  };
  return `${MARK},${JSON.stringify(news)}]`;
}
