import type { ServerResponse } from "node:http";
import { sqlite } from "db/client.server";

/** For whoever watches the server: 200 when the database answers, 503 when it does not. */
export function answerHealth(response: ServerResponse): void {
  let healthy = true;
  try {
    sqlite.prepare("SELECT 1 FROM settings LIMIT 1").get();
  } catch {
    healthy = false;
  }
  response.writeHead(healthy ? 200 : 503, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify({ status: healthy ? "ok" : "unavailable" }));
}
