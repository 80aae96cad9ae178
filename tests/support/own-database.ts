import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

// Every test file has a database of its own, made before anything imports db/client.server.
const folder = mkdtempSync(join(tmpdir(), "krug-test-"));
process.env.DATABASE_PATH = join(folder, "krug.sqlite");
process.env.BACKUP_DIR = join(folder, "backups");

afterAll(() => rmSync(folder, { recursive: true, force: true }));
