import { readFileSync } from "node:fs";
import { PAUSES } from "~/realtime/connection";
import { beside, gather, startProduct } from "./processes";
import { fillRoom, lastNumberOf, places } from "./room-people";

const SOCKETS = 200;
const BODY = "Kap po kap.";

/** In megabytes: `heap` after collecting, `own` without the files that are mapped into memory; undefined off Linux. */
export type Memory = { minute: number; heap: number; own: number | undefined; rss: number };

/**
 * Ten minutes, or as many as are asked for, of a lively room: two hundred pages that come and go and a hundred messages
 * a second. The memory of the server each minute. The file of the database is mapped: what is said there lets the
 * resident set grow as the file grows, without being the process's own.
 */
export async function measureSoak(folder: string, minutes: number): Promise<Memory[]> {
  const { roomId, cookies } = fillRoom(folder, SOCKETS);
  const product = await startProduct(folder, {
    node: ["--expose-gc", "--import", beside("heap.js")],
  });
  const crowd = gather<{ missing: number }>("room-crowd.js");
  await crowd.ask({ open: places(product, roomId, cookies), pauses: PAUSES });
  const measured: Memory[] = [];
  for (let minute = 0; minute <= minutes; minute++) {
    measured.push({ minute, ...(await memoryOf(product.pid, folder)) });
    if (minute === minutes) break;
    for (let part = 0; part < 6; part++) {
      await crowd.ask({ pour: { seconds: 10, rate: 100, speakers: 100, body: BODY } });
      await crowd.ask({ drop: 0.2 });
      await crowd.ask({ have: lastNumberOf(folder, roomId) });
    }
  }
  crowd.leave();
  await product.stop();
  return measured;
}

/** Has the server collect and write down what its heap holds; see heap.js. */
async function memoryOf(pid: number, folder: string): Promise<Omit<Memory, "minute">> {
  const count = () => readFileSync(`${folder}/log.txt`, "utf8").match(/^heap \S+ rss \S+$/gm) ?? [];
  const before = count().length;
  process.kill(pid, "SIGUSR2");
  while (count().length === before) await new Promise((resolve) => setTimeout(resolve, 50));
  const [, heap, rss] = count()
    .at(-1)!
    .match(/heap (\S+) rss (\S+)/)!;
  return { heap: Number(heap), own: ownMemoryOf(pid), rss: Number(rss) };
}

function ownMemoryOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return (Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024) / 1e6;
  } catch {
    return undefined;
  }
}
