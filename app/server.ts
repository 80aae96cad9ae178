import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/node";
import { sqlite } from "db/client.server";
import { readSessionCookie } from "~/auth/lucia.server";
import { findMember } from "~/auth/require-member.server";
import { newSetupToken } from "~/auth/setup-link.server";
import { boot } from "~/boot.server";
import { readEnvironment } from "~/environment.server";
import { dressHandshakes } from "~/http/handshake-headers.server";
import { commonHeaders } from "~/http/headers.server";
import { createListener } from "~/http/listener.server";
import { log, logError } from "~/http/log.server";
import { ownOrigins } from "~/http/origin.server";
import { readerLanguage } from "~/http/preferences.server";
import { speakRefusals } from "~/http/refusals.server";
import { createGroupedHandler } from "~/http/route-groups.server";
import { setLinkOrigin } from "~/mail/links.server";
import { deliverLetters } from "~/mail/outbox.server";
import { createRealtime, findIo } from "~/realtime/io.server";
import { stopOnSignals } from "~/stop.server";

// The only place that joins HTTP, the framework and the sockets.
const environment = readEnvironment();
let origins = ownOrigins(environment.publicUrl, environment.port);

const ready = boot(environment);

/** Answers one HTTP request. */
export const listener = createListener({
  environment,
  origins: () => origins,
  ready,
  hasSession: (cookie) => readSessionCookie(cookie) !== null,
  render: async () => {
    const build = await import("virtual:remix/server-build");
    const spoken = speakRefusals(build, languageOf);
    // In development the build changes under our hands with every edit.
    return environment.production
      ? createGroupedHandler(spoken, "production")
      : createRequestHandler(spoken, "development");
  },
});

/** When the database does not even say who asks, the reader's browser does. */
async function languageOf(request: Request) {
  const member = await findMember(request).catch(() => undefined);
  return readerLanguage(request, member);
}

/** Puts the sockets on a server of HTTP; returns the way to close them. */
export function attachRealtime(server: Server): () => Promise<void> {
  return createRealtime(server, { origins: () => origins, trustProxy: environment.trustProxy });
}

/** Lets letters leave, with links to this port or to PUBLIC_URL; resolves with the way to stop. */
export async function openPost(port: number): Promise<() => Promise<void>> {
  const { demo } = await ready;
  setLinkOrigin(environment.publicUrl?.origin ?? localAddress(port));
  return deliverLetters(environment, demo, {
    trouble: (problem) => log.warn({ mail: problem ?? "letters leave again" }),
    failed: (error) => logError(error, { where: "mail" }),
  });
}

/** Listens; resolves with the lines to print once requests are answered. */
export async function listen(): Promise<string[]> {
  const { demo } = await ready;
  const server = createServer(
    { maxHeaderSize: 16 * 1024 },
    (request: IncomingMessage, response: ServerResponse) => listener(request, response),
  );
  // A client that sends its request by the spoonful does not keep a place for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 30_000;
  const closeRealtime = attachRealtime(server);
  dressHandshakes(server, findIo()!.engine, commonHeaders(environment.publicUrl?.protocol === "https:"));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(environment.port, environment.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  origins = ownOrigins(environment.publicUrl, port);
  const closePost = await openPost(port);
  stopOnSignals(server, () => Promise.all([closeRealtime(), closePost()]));
  log.info({ listening: port, database: sqlite.name.split("/").at(-1) });
  // Only now: a start that failed must not make the link of the running server dead.
  return linesToPrint(port, demo ? undefined : newSetupToken());
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
