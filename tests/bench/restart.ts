import { PAUSES } from "~/realtime/connection";
import { cpuOf, gather, startProduct } from "./processes";
import { fillRoom, lastNumberOf, places } from "./room-people";

const SOCKETS = 1_000;
const BODY = "Ko je još u vozu?";

export type Restart = {
  sockets: number;
  /** Seconds from the moment that the server answers again until the last of them has everything. */
  back: number;
  /** Who did not have everything in the end. */
  missing: number;
  /** Processor seconds of the server until then, its start included. */
  cpu: number | undefined;
};

/** A server is killed under a thousand open pages of one room, which come back as pages do. */
export async function measureRestart(folder: string): Promise<Restart> {
  const { roomId, cookies } = fillRoom(folder, SOCKETS);
  const first = await startProduct(folder);
  const port = Number(new URL(first.url).port);
  const crowd = gather<{ missing: number }>("room-crowd.js");
  await crowd.ask({ open: places(first, roomId, cookies), pauses: PAUSES });
  await crowd.ask({ pour: { seconds: 2, rate: 50, speakers: 20, body: BODY } });
  process.kill(first.pid, "SIGKILL");
  await first.ended;
  const again = await startProduct(folder, { port });
  const began = performance.now();
  // Who is back sooner speaks, and those who come later have to hear it.
  await crowd.ask({ entered: 100 });
  await crowd.ask({ pour: { seconds: 1, rate: 20, speakers: 100, body: BODY } });
  const { missing } = await crowd.ask({ have: lastNumberOf(folder, roomId) });
  const back = (performance.now() - began) / 1_000;
  const cpu = cpuOf(again.pid);
  crowd.leave();
  await again.stop();
  return { sockets: SOCKETS, back, missing, cpu };
}
