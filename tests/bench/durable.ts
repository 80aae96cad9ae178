import { PAUSES } from "~/realtime/connection";
import { cpuOf, gather, startProduct } from "./processes";
import { fillRoom, lastNumberOf, places } from "./room-people";

const CLIENTS = 200;
const SECONDS = 8;
/** The aim, and half of it. */
export const AIM = 2_000;
const BODY =
  "Vidimo se u četvrtak u sedam kod Narodne biblioteke; ponesite po jednu knjigu koju biste nekome dali.";

export type Poured = {
  acked: number;
  /** Acknowledged while they still spoke. */
  inTime: number;
  refused: number;
  /** Connections lost. */
  cut: number;
  seconds: number;
  p50: number;
  p99: number;
};
export type Durable = {
  /** Acknowledged messages a second when everybody speaks as fast as they may. */
  rate: number;
  /** Processor seconds of the server for each. */
  cpu: number | undefined;
  half: Poured;
  /** Clients that did not hear everything in the end. */
  missing: number;
};

/** Two hundred open pages in one room that all speak, each hearing everything. */
export async function measureDurable(folder: string): Promise<Durable> {
  const { roomId, cookies } = fillRoom(folder, CLIENTS);
  const product = await startProduct(folder);
  const crowd = gather<Poured & { missing: number }>("room-crowd.js");
  await crowd.ask({ open: places(product, roomId, cookies), pauses: PAUSES });
  await crowd.ask({ pour: { seconds: 2, rate: AIM / 2, speakers: CLIENTS, body: BODY } });
  const half = await crowd.ask({ pour: { seconds: SECONDS, rate: AIM / 2, speakers: CLIENTS, body: BODY } });
  const before = cpuOf(product.pid);
  const full = await crowd.ask({ pour: { seconds: SECONDS, rate: 0, speakers: CLIENTS, body: BODY } });
  const used = (cpuOf(product.pid) ?? 0) - (before ?? 0);
  const { missing } = await crowd.ask({ have: lastNumberOf(folder, roomId) });
  crowd.leave();
  await product.stop();
  return { rate: full.inTime / SECONDS, cpu: used ? used / full.acked : undefined, half, missing };
}
