import { createRequire } from "node:module";
import type Driver from "better-sqlite3";

const require = createRequire(import.meta.url);
const major = Number(process.versions.node.split(".")[0]);

/**
 * The SQLite driver for this Node. The 12.x line aborts on Node 24.19 and later when a statement is
 * collected, the Node-API line (13.x) does not run on Node 20, so both are installed and this is the one
 * place that chooses (docs/decisions/0002).
 */
export const Database = require(major >= 22 ? "better-sqlite3-napi" : "better-sqlite3") as typeof Driver;
export type SqliteDatabase = Driver.Database;
