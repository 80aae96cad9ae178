import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

// Every test file has a database of its own, made and migrated before anything asks it.
const folder = mkdtempSync(join(tmpdir(), "krug-test-"));
process.env.DATABASE_PATH = join(folder, "krug.sqlite");
process.env.BACKUP_DIR = join(folder, "backups");

await import("~/i18n/all.server");
const { sqlite } = await import("db/client.server");
const { migrateDatabase } = await import("db/migrate.server");
const { ensureVocabulary } = await import("~/domain/fields/vocabulary.server");
migrateDatabase(sqlite, process.env.BACKUP_DIR);
ensureVocabulary();

afterAll(() => {
  sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});
