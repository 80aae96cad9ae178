import cluster from "node:cluster";
import { createAdapter as createClusterAdapter } from "@socket.io/cluster-adapter";
import { createAdapter as createRedisAdapter } from "@socket.io/redis-streams-adapter";
import { createClient } from "redis";
import type { ServerOptions } from "socket.io";
import { type Environment, StartError } from "~/environment.server";

/**
 * How sockets of several processes are told together: `adapter` is undefined where one process is alone.
 * `trouble` is called with what is wrong when Redis cannot be reached, and with null when it is back.
 */
export type Between = { adapter: ServerOptions["adapter"] | undefined; close: () => Promise<void> };

const ALONE: Between = { adapter: undefined, close: async () => {} };
/** Events kept in Redis, for a process that reads a little later; what is older is asked of the database. */
const KEPT = 10_000;
/** What waits for Redis while it is away. */
const QUEUED = 5_000;

/**
 * Opens what lies between processes: Redis where REDIS_URL names one, the cluster's own messages between the
 * workers of one machine, nothing for a process alone. Rejects with a StartError when Redis does not answer at
 * the start; what happens to it later is told and waited out.
 */
export async function openBetween(
  { redisUrl }: Pick<Environment, "redisUrl">,
  trouble: (problem: string | null) => void,
): Promise<Between> {
  if (redisUrl) return openRedis(redisUrl, trouble);
  return cluster.isWorker ? { adapter: createClusterAdapter(), close: async () => {} } : ALONE;
}

async function openRedis(url: URL, trouble: (problem: string | null) => void): Promise<Between> {
  // While it is away only so much waits for it in memory: pages ask the database for what they missed. (Refusing
  // at once would let the adapter, which reads again after every refusal, go round without a pause.)
  const client = createClient({
    url: url.href,
    commandsQueueMaxLength: QUEUED,
    socket: { connectTimeout: 5_000 },
  });
  let failed: string | null = null;
  let began = false;
  client.on("error", (error: Error) => {
    if (!began) return;
    if (failed === null) trouble(error.message);
    failed = error.message;
  });
  client.on("ready", () => {
    if (failed !== null) trouble(null);
    failed = null;
  });
  await firstConnection(client);
  began = true;
  return {
    adapter: createRedisAdapter(client, { streamName: "krug", channelPrefix: "krug", maxLen: KEPT }),
    close: async () => client.destroy(),
  };
}

type Client = ReturnType<typeof createClient>;

/** A start says what is wrong and ends, instead of trying for ever; later losses are waited out. */
async function firstConnection(client: Client): Promise<void> {
  const problem = new Promise<never>((_, reject) => client.once("error", reject));
  try {
    await Promise.race([client.connect(), problem]);
  } catch (error) {
    client.destroy();
    throw new StartError(`Redis does not answer at REDIS_URL: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}
