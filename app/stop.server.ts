import type { Server } from "node:http";
import { closeDatabase } from "db/client.server";
import { log, logError } from "~/http/log.server";

/**
 * Ends well (`server` is undefined where other processes answer): on SIGTERM or SIGINT takes no new request, lets the ones under way finish (ten seconds at
 * most), closes the sockets and the post, folds the log into the database file, exits 0.
 * A promise that nobody watched is logged, and the others go on. An error thrown where nobody could catch it
 * is logged, and ends the process: its state is unknown, everything confirmed is on the disk.
 */
export function stopOnSignals(server: Server | undefined, closeOthers: () => Promise<unknown>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // A client that keeps asking over its open connection is told that this answer is the last.
    server?.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
    const late = setTimeout(() => server?.closeAllConnections(), 8_000);
    const closed = new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
    await closeOthers();
    server?.closeIdleConnections();
    await closed;
    clearTimeout(late);
    closeDatabase();
    log.info({ stopped: true });
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.on("unhandledRejection", (error) => logError(error, { where: "unhandledRejection" }));
  process.on("uncaughtExceptionMonitor", (error) => logError(error, { where: "uncaughtException" }));
}
