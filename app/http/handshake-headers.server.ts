import type { EventEmitter } from "node:events";
import type { Server, ServerResponse } from "node:http";
import { NOTHING_POLICY } from "./headers.server";

/**
 * Gives the answers of the sockets' own handler the headers of every answer: it stands in front of ours,
 * so what it refuses never comes by our listener. To be called after the sockets are attached.
 */
export function dressHandshakes(server: Server, engine: EventEmitter, headers: Record<string, string>): void {
  const all: Record<string, string> = { ...headers, "Content-Security-Policy": NOTHING_POLICY };
  server.prependListener("request", (_request, response: ServerResponse) => {
    for (const name in all) response.setHeader(name, all[name]!);
  });
  engine.on("headers", (answer: Record<string, string>) => Object.assign(answer, all));
}
