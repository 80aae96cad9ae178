import type { Server } from "node:http";
import { closeDatabase } from "db/client.server";
import { log, logError } from "~/http/log.server";

/**
 * Ends well: on SIGTERM or SIGINT takes no new request, lets the ones under way finish (ten seconds at
 * most), closes the sockets, folds the log into the database file, exits 0.
 * An error that nobody caught is logged; the process and the other clients go on.
 */
export function stopOnSignals(server: Server, closeRealtime: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const late = setTimeout(() => server.closeAllConnections(), 8_000);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await closeRealtime();
    server.closeIdleConnections();
    await closed;
    clearTimeout(late);
    closeDatabase();
    log.info({ stopped: true });
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.on("unhandledRejection", (error) => logError(error, { where: "unhandledRejection" }));
}
