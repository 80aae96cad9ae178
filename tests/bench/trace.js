// Loaded before the server (--import): writes down every query it runs, so that the limit can run the same.
// SIGUSR2 puts what came since the last one into the file of BENCH_TRACE.
import { renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(resolve("package.json"));
const major = Number(process.versions.node.split(".")[0]);
const Database = require(major >= 22 ? "better-sqlite3-napi" : "better-sqlite3");
const Statement = Object.getPrototypeOf(new Database(":memory:").prepare("SELECT 1"));

let seen = [];
const shapes = new WeakMap();
for (const shape of ["raw", "pluck"]) {
  const original = Statement[shape];
  Statement[shape] = function (on = true) {
    shapes.set(this, on ? shape : undefined);
    return original.call(this, on);
  };
}
for (const verb of ["get", "all"]) {
  const original = Statement[verb];
  Statement[verb] = function (...params) {
    seen.push({ sql: this.source, params, verb, shape: shapes.get(this) });
    return original.apply(this, params);
  };
}

process.on("SIGUSR2", () => {
  const file = process.env.BENCH_TRACE;
  writeFileSync(`${file}.part`, JSON.stringify(seen));
  renameSync(`${file}.part`, file);
  seen = [];
});
