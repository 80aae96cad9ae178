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
/** Messages that are said one after another. */
const SINGLES = 60;
const BODY =
  "Vidimo se u četvrtak u sedam kod Narodne biblioteke; ponesite po jednu knjigu koju biste nekome dali.";

export type FanOut = {
  /** Deliveries a second, and processor seconds of the server for each, when much is said at once. */
  burst: Told;
  /** The same when the next thing is said after everybody has heard the one before. */
  alone?: Told;
};
export type Told = { rate: number; cpu: number | undefined };

/**
 * Deliveries a second when twenty people say ten things each, at once, to a room of a thousand open pages, and when
 * one says one thing after another. Bare ws sends each message to everybody as it comes, in the same words as ours
 * has them when it comes alone; or, as Krug does, those that come within some milliseconds in one piece. Krug
 * checks, commits and numbers them besides.
 */
export async function measureFanOut(
  folder: string,
): Promise<{ product: FanOut; ws: FanOut; together: Told }> {
  const { roomId, cookies } = fillRoom(folder, SOCKETS);
  const product = await startProduct(folder);
  const crowd = gather("room-crowd.js");
  await crowd.ask({ open: places(product, roomId, cookies), pauses: PAUSES });
  const say = (each: number, speakers: number) => () => crowd.ask({ burst: { each, speakers, body: BODY } });
  const ours = {
    burst: await told(product, BURST, ROUNDS, say(BURST / PEOPLE, PEOPLE)),
    alone: await told(product, 1, SINGLES, say(1, 1)),
  };
  crowd.leave();
  await product.stop();
  const ws = await bare(roomId, ["each"]);
  const { burst: together } = await bare(roomId, ["together"]);
  return { product: ours, ws, together };
}

async function bare(roomId: string, words: ["each" | "together"]): Promise<FanOut> {
  const server = await startLimit("broadcast-server.js", ...words);
  const strangers = gather();
  const open = Array.from({ length: SOCKETS }, () => ({
    url: server.url.replace("http", "ws"),
    headers: {},
    hello: [],
  }));
  await strangers.ask({ mark: MARK, open });
  const text = aloneAsNews(roomId);
  const say = (each: number, speakers: number) => () =>
    strangers.ask({
      say: Array.from({ length: speakers }, () => Array.from({ length: each }, () => text)),
      expect: each * speakers * SOCKETS,
    });
  const burst = await told(server, BURST, ROUNDS, say(BURST / PEOPLE, PEOPLE));
  const alone = words[0] === "each" ? { alone: await told(server, 1, SINGLES, say(1, 1)) } : {};
  strangers.leave();
  await server.stop();
  return { burst, ...alone };
}

/** Says it some times, a first time unmeasured. */
async function told(
  server: Measured,
  messages: number,
  rounds: number,
  say: () => Promise<{ seconds: number }>,
): Promise<Told> {
  const seconds: number[] = [];
  let before = 0;
  for (let round = 0; round <= rounds; round++) {
    const answer = await say();
    if (round > 0) seconds.push(answer.seconds);
    else before = cpuOf(server.pid) ?? 0;
    // Time to breathe: a socket may say sixty things at once and twenty a second.
    await new Promise((resolve) => setTimeout(resolve, messages === 1 ? 50 : 1_000));
  }
  const cpu = (cpuOf(server.pid) ?? 0) - before;
  const deliveries = messages * SOCKETS;
  return { rate: deliveries / median(seconds), cpu: cpu > 0 ? cpu / (deliveries * rounds) : undefined };
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
