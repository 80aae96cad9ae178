import { createServer } from "node:http";
import { closeDatabase, sqlite } from "db/client.server";
import { migrateDatabase } from "db/migrate.server";
import { createRealtime } from "~/realtime/io.server";
import "~/i18n/all.server";

// A server of the sockets alone, without pages: what the storm's control runs on.
migrateDatabase(sqlite, process.env.BACKUP_DIR!);
const port = Number(process.env.PORT);
const server = createServer((_request, response) => response.end());
const close = createRealtime(server, { origins: () => [`http://127.0.0.1:${port}`], trustProxy: 0 });
server.listen(port, "127.0.0.1", () => process.stdout.write(`Krug is at http://127.0.0.1:${port}\n`));
process.once("SIGTERM", async () => {
  await close();
  closeDatabase();
  process.exit(0);
});
