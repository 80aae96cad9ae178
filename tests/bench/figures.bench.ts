import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { measureFanOut } from "./fan-out";
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
    const rooms = await measureFanOut(folder);
    print([
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${busy.toFixed(1)} before`,
      tableOfPages(rows),
      table([
        ["room of 200, bursts of 200 messages", "deliveries/s", "cpu/delivery", "of ws"],
        [
          "Krug (checked, committed, sent)",
          whole(rooms.product.rate),
          micro(rooms.product.cpu),
          percent(rooms.product.rate / rooms.ws.rate),
        ],
        ["bare ws", whole(rooms.ws.rate), micro(rooms.ws.cpu), ""],
      ]),
      table([
        ["start", "until it answers"],
        ["first, filling the demo", ms(first.started)],
        ["second", ms(second.started)],
      ]),
      aims(rows, rooms.product.rate / rooms.ws.rate, second.started),
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

function aims(rows: Row[], fanOut: number, started: number): string {
  const of = (name: string) => {
    const { product, against } = rows.find((row) => row.name === name)!;
    return product.rate / against.rate;
  };
  const all: [string, boolean][] = [
    ["the thread page at least a sixth of the limit", of("thread, 20 replies, signed in") >= 1 / 6],
    ["the cached landing page above the limit", of("landing, visitor") > 1],
    ["fan-out at least 80 % of ws", fanOut >= 0.8],
    ["a second start answers within 2 s", started < 2_000],
  ];
  return all.map(([aim, met]) => `${met ? "met    " : "not met"}  ${aim}`).join("\n");
}

const ratio = (part: number): string => (part >= 1 ? `× ${part.toFixed(1)}` : `1/${(1 / part).toFixed(1)}`);
const percent = (part: number): string => `${Math.round(part * 100)} %`;

function print(parts: string[]): void {
  process.stdout.write(`\n${parts.join("\n\n")}\n\n`);
}
