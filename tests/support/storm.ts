import { randomInt } from "node:crypto";
import { endOf } from "~/routes/rooms.$slug/room-log";
import { aRoomClient, pause, type RoomClient } from "./room-client";
import { letIn } from "./sessions";
import { CUTS, layWire } from "./weak-wire";

/** A server over the data of a folder, on one port, that can be ended as by a power cut. */
export type Killable = { kill: () => Promise<void>; stop: () => Promise<unknown> };
type Storm = {
  folder: string;
  slug: string;
  port: number;
  start: () => Promise<Killable>;
  kills: number;
  cuts: number;
};

const PEOPLE = 6;
const TABS = 3;
/** Things that must have been acknowledged in each life of the server, so that there is something to lose. */
const ACKED_A_LIFE = 15;
/** How long the clients may take at the end to have everything, in ms. */
const CALM_WITHIN = 240_000;

/**
 * Several people with several tabs each do in a room what can be done there, while their wires are cut and the server
 * is killed at random moments. Resolves when everything has been answered and had time to arrive, with the
 * clients as they are then; the server is stopped.
 */
export async function rage({ folder, slug, port, start, kills, cuts }: Storm): Promise<Survivor[]> {
  let server = await start();
  const { roomId, people } = letIn(folder, slug, PEOPLE);
  const origin = `http://127.0.0.1:${port}`;
  const tabs = people.flatMap((person) => Array.from({ length: TABS }, () => person));
  const wires = await Promise.all(tabs.map(() => layWire(port)));
  const clients = tabs.map((tab, at) => aRoomClient({ ...tab, roomId, port: wires[at]!.port, origin }));
  const lives = clients.map((client) => client.live());
  const acked = () => clients.reduce((sum, client) => sum + client.acked.length, 0);

  /** Cuts a wire on which something is said just now, and lets its client come back when it likes. */
  const cutOne = async () => {
    for (;;) {
      const at = randomInt(clients.length);
      if (clients[at]!.isOnline() && wires[at]!.cut(CUTS[randomInt(CUTS.length)]!)) {
        return comeBack(clients[at]!, randomInt(50, 400));
      }
      await pause(5);
    }
  };
  for (let life = 0; life <= kills; life++) {
    const before = acked();
    const share = Math.floor((cuts * (life + 1)) / (kills + 1)) - Math.floor((cuts * life) / (kills + 1));
    for (let cut = 0; cut < share; cut++) {
      await cutOne();
      await pause(randomInt(0, 40));
    }
    while (acked() < before + ACKED_A_LIFE) await pause(10);
    if (life === kills) break;
    await pause(randomInt(0, 200));
    await server.kill();
    server = await start();
    for (const client of clients) comeBack(client, randomInt(0, 200));
  }
  for (const client of clients) client.rest();
  await Promise.all(lives);
  const survivors = await calm(clients);
  for (const client of clients) client.close();
  for (const wire of wires) wire.close();
  await server.stop();
  return survivors;
}

function comeBack(client: RoomClient, soon: number): void {
  setTimeout(client.retry, soon);
}

/** A client after the storm, and the end of the room as the server tells it. */
export type Survivor = Pick<RoomClient, "memberId" | "acked" | "refused"> & {
  log: ReturnType<RoomClient["get"]>;
  waiting: ReturnType<RoomClient["waiting"]>;
  told: { last: number; hash: string } | undefined;
};

/** Waits until everybody holds the end of the room with nothing on the way; who does not come to it is seen later. */
async function calm(clients: RoomClient[]): Promise<Survivor[]> {
  const until = performance.now() + CALM_WITHIN;
  for (;;) {
    const survivors = await Promise.all(
      clients.map(async (client) => {
        const answer = await client.askState();
        const told = answer?.ok ? { last: answer.last, hash: answer.hash } : undefined;
        const { memberId, acked, refused } = client;
        return { memberId, acked, refused, told, log: client.get(), waiting: client.waiting() };
      }),
    );
    const whole = survivors.every(
      ({ log, told, waiting }) =>
        told && endOf(log) === told.last && waiting.every(({ state }) => state === "failed"),
    );
    if (whole || performance.now() > until) return survivors;
    for (const client of clients) client.retry();
    await pause(100);
  }
}
