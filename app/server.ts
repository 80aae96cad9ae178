import cluster from "node:cluster";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/node";
import { sqlite } from "db/client.server";
import { findReader } from "~/auth/find-reader.server";
import { readSessionCookie } from "~/auth/lucia.server";
import { newSetupToken } from "~/auth/setup-link.server";
import { boot, bootWorker } from "~/boot.server";
import { readEnvironment } from "~/environment.server";
import { dressHandshakes } from "~/http/handshake-headers.server";
import { commonHeaders } from "~/http/headers.server";
import { createListener } from "~/http/listener.server";
import { log, logError } from "~/http/log.server";
import { ownOrigins } from "~/http/origin.server";
import { handlingPages, withEnvelopes } from "~/http/page-data.server";
import { readerLanguage } from "~/http/preferences.server";
import { speakRefusals } from "~/http/refusals.server";
import { createGroupedHandler } from "~/http/route-groups.server";
import { setLinkOrigin } from "~/mail/links.server";
import { deliverLetters } from "~/mail/outbox.server";
import { openBetween } from "~/realtime/adapter.server";
import { createRealtime, findIo } from "~/realtime/io.server";
import { stopOnSignals } from "~/stop.server";
import { startWorkers, tellOfMail } from "~/workers.server";

// The only place that joins HTTP, the framework and the sockets.
const environment = readEnvironment();
let origins = ownOrigins(environment.publicUrl, environment.port);

const ready = cluster.isWorker ? bootWorker(environment) : boot(environment);

/** Answers one HTTP request. */
export const listener = createListener({
  environment,
  origins: () => origins,
  ready,
  hasSession: (cookie) => readSessionCookie(cookie) !== null,
  render: async () => {
    const build = await import("virtual:remix/server-build");
    const whole = withEnvelopes(speakRefusals(build, languageOf));
    // In development the build changes under our hands with every edit.
    return handlingPages(
      environment.production
        ? createGroupedHandler(whole, "production")
        : createRequestHandler(whole, "development"),
    );
  },
});

/** When the database does not even say who asks, the reader's browser does. */
async function languageOf(request: Request) {
  const reader = await findReader(request).catch(() => undefined);
  return readerLanguage(request, reader);
}

/** Puts the sockets on a server of HTTP; returns the way to close them. */
export async function attachRealtime(server: Server): Promise<() => Promise<void>> {
  const between = await openBetween(environment, (problem) =>
    log.warn({ redis: problem ?? "answers again" }),
  );
  const { trustProxy } = environment;
  const close = createRealtime(server, { origins: () => origins, trustProxy, adapter: between.adapter });
  return async () => {
    await close();
    await between.close();
  };
}

/** Lets letters leave, with links to this port or to PUBLIC_URL; resolves with the way to stop. */
export async function openPost(port: number): Promise<() => Promise<void>> {
  const { demo } = await ready;
  setLinkOrigin(environment.publicUrl?.origin ?? localAddress(port));
  return deliverLetters(environment, demo, {
    trouble: (problem) => {
      log.warn({ mail: problem ?? "letters leave again" });
      tellOfMail(problem);
    },
    failed: (error) => logError(error, { where: "mail" }),
  });
}

/**
 * Listens, by itself or with WORKERS processes that do; resolves with the lines to print once requests are
 * answered (none in a worker: the first process prints them).
 */
export async function listen(): Promise<string[]> {
  if (cluster.isWorker) return listenAsWorker();
  const { demo } = await ready;
  const { port, server, close } =
    environment.workers > 1 ? await startWorkers(environment.workers) : await answer();
  const closePost = await openPost(port);
  stopOnSignals(server, () => Promise.all([close(), closePost()]));
  log.info({ listening: port, database: sqlite.name.split("/").at(-1) });
  // Only now: a start that failed must not make the link of the running server dead.
  return linesToPrint(port, demo ? undefined : newSetupToken());
}

async function listenAsWorker(): Promise<string[]> {
  const { port, server, close } = await answer();
  setLinkOrigin(environment.publicUrl?.origin ?? localAddress(port));
  stopOnSignals(server, close);
  return [];
}

/** What answers: the port, the server of this process where it is the one, and what is closed with it. */
type Answering = { port: number; server?: Server; close: () => Promise<unknown> };

/** Answers requests in this process. */
async function answer(): Promise<Answering> {
  await ready;
  const server = createServer(
    { maxHeaderSize: 16 * 1024 },
    (request: IncomingMessage, response: ServerResponse) => listener(request, response),
  );
  // A client that sends its request by the spoonful does not keep a place for long; a photo may come from a slow
  // line, and wait unread at the door while a hall sends fifty of them.
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 30_000;
  const close = await attachRealtime(server);
  dressHandshakes(server, findIo()!.engine, commonHeaders(environment.publicUrl?.protocol === "https:"));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(environment.port, environment.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  origins = ownOrigins(environment.publicUrl, port);
  return { port, server, close };
}

function linesToPrint(port: number, setupToken: string | undefined): string[] {
  const { publicUrl } = environment;
  const local = localAddress(port);
  const lines = [publicUrl ? `Krug is at ${publicUrl.origin}, listening on ${local}` : `Krug is at ${local}`];
  if (setupToken) {
    lines.push(`Nobody administers it yet. Within an hour, open ${publicUrl!.origin}/setup/${setupToken}`);
  }
  return lines;
}

function localAddress(port: number): string {
  const { host } = environment;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
