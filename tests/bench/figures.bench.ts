import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { type DirectoryRow, measureDirectory } from "./directory";
import { measurePages, type Row } from "./pages";
import { startProduct } from "./processes";
import { kB, micro, ms, table, whole } from "./table";

// Figures, not a verdict: a slow machine fails nothing. What stands beside each figure is the limit on the
// same machine in the same run, so that the ratio can be compared where the figure cannot. On a machine that
// does other things as well, the ratio by processor time says more than the one by requests.
test("the figures of this machine", async () => {
  const folder = mkdtempSync(join(tmpdir(), "krug-bench-"));
  const [busy = 0] = loadavg();
  try {
    const first = await startProduct(folder);
    await first.stop();
    const second = await startProduct(folder);
    await second.stop();
    const rows = await measurePages(folder);
    const directory = await measureDirectory(folder);
    print([
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${busy.toFixed(1)} before`,
      tableOfPages(rows),
      table([
        ["start", "until it answers"],
        ["first, filling the demo", ms(first.started)],
        ["second", ms(second.started)],
      ]),
      tableOfDirectory(directory),
      aims(rows, second.started),
      aimsOfDirectory(directory.at(-1)!),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function tableOfPages(rows: Row[]): string {
  return table([
    ["page", "requests/s", "cpu/request", "p99", "size", "limit/s", "limit cpu", "of the limit", "by cpu"],
    ...rows.map(({ name, product, against }) => [
      name,
      whole(product.rate),
      micro(product.cpu),
      ms(product.p99),
      kB(product.bytes),
      whole(against.rate),
      micro(against.cpu),
      ratio(product.rate / against.rate),
      product.cpu && against.cpu ? ratio(against.cpu / product.cpu) : "–",
    ]),
  ]);
}

function tableOfDirectory(rows: DirectoryRow[]): string {
  return table([
    [
      "three facets and a text",
      "loader",
      "p95",
      "whole page",
      "bare queries",
      "of them",
      "index made",
      "memory",
      "filled",
    ],
    ...rows.map((row) => [
      `directory of ${whole(row.people)}`,
      ms(row.loader),
      ms(row.loader95),
      ms(row.page),
      ms(row.queries),
      ratio(row.loader / row.queries),
      ms(row.index),
      row.memory === undefined ? "–" : `${whole(row.memory)} MB`,
      `${row.filled.toFixed(1)} s`,
    ]),
  ]);
}

function aimsOfDirectory({ people, loader, queries }: DirectoryRow): string {
  return aim([
    [`the directory of ${whole(people)} within 15 ms`, loader <= 15],
    ["and at most twice its bare queries", loader <= 2 * queries],
  ]);
}

function aims(rows: Row[], started: number): string {
  const of = (name: string) => {
    const { product, against } = rows.find((row) => row.name === name)!;
    return product.rate / against.rate;
  };
  const all: [string, boolean][] = [
    ["the thread page at least a sixth of the limit", of("thread, 20 replies, signed in") >= 1 / 6],
    ["the cached landing page above the limit", of("landing, visitor") > 1],
    ["a second start answers within 2 s", started < 2_000],
  ];
  return aim(all);
}

const aim = (all: [string, boolean][]): string =>
  all.map(([words, met]) => `${met ? "met    " : "not met"}  ${words}`).join("\n");

const ratio = (part: number): string => (part >= 1 ? `× ${part.toFixed(1)}` : `1/${(1 / part).toFixed(1)}`);

function print(parts: string[]): void {
  process.stdout.write(`\n${parts.join("\n\n")}\n\n`);
}
