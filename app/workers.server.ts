import cluster, { type Worker } from "node:cluster";
import { setupPrimary } from "@socket.io/cluster-adapter";
import { RateLimiterClusterMaster } from "rate-limiter-flexible";
import { type Fact, onSignal, signal } from "~/domain/signals.server";
import { StartError } from "~/environment.server";
import { log } from "~/http/log.server";
import { noteTold } from "~/mail/outbox.server";

// With WORKERS the first process keeps house and opens the post; the others answer. What a worker did that
// concerns the house is told over the cluster's own channel, and so is what the house did that concerns pages.

/** Facts that the first process acts on. */
const FOR_THE_HOUSE = new Set<Fact["type"]>(["letters.waiting", "person.erased", "member.changed"]);
/** Facts that the first process keeps to itself. */
const OF_THE_HOUSE = new Set<Fact["type"]>(["letters.waiting"]);
/** Facts that another process told this one: they are not told back. */
const heard = new WeakSet<Fact>();
/** The pause before a worker that ended is replaced, in ms: one that dies at once must not spin. */
const REPLACE_AFTER = 1_000;
/** The longest a worker may take to end well, in ms. */
const LAST_WORDS = 12_000;

type Told = { krug: "fact"; fact: Fact } | { krug: "mail"; problem: string | null };
const told = (message: unknown): Told | undefined =>
  (message as Told | null)?.krug === undefined ? undefined : (message as Told);

/** In a worker: hands the facts that concern the house on to the first process, and hears from it. */
export function tellTheHouse(): void {
  onSignal((fact) => {
    if (FOR_THE_HOUSE.has(fact.type) && !heard.has(fact))
      process.send?.({ krug: "fact", fact } satisfies Told);
  });
  process.on("message", (message) => {
    const word = told(message);
    if (word?.krug === "mail") noteTold(word.problem);
    if (word?.krug === "fact") hear(word.fact);
  });
  // Without the first process there is nobody to keep house: a worker left alone ends.
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}

/** In the first process: tells the workers what is wrong with the post, null when nothing is. */
export function tellOfMail(problem: string | null): void {
  for (const worker of living()) worker.send({ krug: "mail", problem } satisfies Told);
}

/**
 * In the first process: starts so many workers, replaces those that end by themselves, and hears what they have
 * to tell the house. Resolves with the port once the first of them listens; rejects when one ends before that.
 */
export function startWorkers(
  count: number,
): Promise<{ port: number; server?: undefined; close: () => Promise<void> }> {
  let stopping = false;
  new RateLimiterClusterMaster(); // counts tries for all of them
  cluster.on("message", (_worker, message) => {
    const word = told(message);
    if (word?.krug === "fact") hear(word.fact);
  });
  onSignal(tellAWorker);
  setupPrimary(); // passes on what their sockets are told
  cluster.on("exit", (worker, code, ended) => {
    if (stopping) return;
    log.warn({ worker: worker.id, code, ended });
    setTimeout(() => !stopping && cluster.fork(), REPLACE_AFTER).unref();
  });
  const stop = async () => {
    stopping = true;
    await Promise.all(living().map(endWell));
  };
  return new Promise((resolve, reject) => {
    const early = (worker: Worker, code: number) => {
      stopping = true;
      for (const each of living()) each.kill();
      reject(new StartError(`Worker ${worker.id} ended with ${code} before it listened.`));
    };
    cluster.once("exit", early);
    cluster.once("listening", (_worker, { port }) => {
      cluster.off("exit", early);
      resolve({ port, close: stop });
    });
    for (let each = 0; each < count; each++) cluster.fork();
  });
}

/** What the house did by itself (a room opened, an extract settled): one worker tells the sockets of all. */
function tellAWorker(fact: Fact): void {
  if (heard.has(fact) || OF_THE_HOUSE.has(fact.type)) return;
  const worker = living().find((each) => each.isConnected());
  worker?.send({ krug: "fact", fact } satisfies Told);
}

function hear(fact: Fact): void {
  heard.add(fact);
  signal(fact);
}

const living = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

function endWell(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => worker.process.kill("SIGKILL"), LAST_WORDS);
    worker.once("exit", () => {
      clearTimeout(late);
      resolve();
    });
    worker.process.kill("SIGTERM");
  });
}
