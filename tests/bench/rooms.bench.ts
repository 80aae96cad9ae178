import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { measureCatchUp } from "./catch-up";
import { AIM, measureDurable } from "./durable";
import { measureFanOut, SOCKETS, type Told } from "./fan-out";
import { startProduct } from "./processes";
import { measureRestart } from "./restart";
import { micro, ms, table, whole } from "./table";

// Figures, not a verdict, as in figures.bench.ts; `npm run bench -- rooms` measures the rooms alone.
test("the figures of rooms on this machine", async () => {
  const folder = mkdtempSync(join(tmpdir(), "krug-bench-"));
  const load = () => (loadavg()[0] ?? 0).toFixed(1);
  const before = load();
  try {
    await (await startProduct(folder)).stop();
    const durable = await measureDurable(folder);
    const fanOut = await measureFanOut(folder);
    const catchUp = await measureCatchUp(folder);
    const restart = await measureRestart(folder);
    const share = fanOut.product.burst.rate / fanOut.ws.burst.rate;
    const aims: [string, boolean][] = [
      [`${whole(AIM)} durable messages a second`, durable.rate >= AIM],
      ["p99 under 50 ms at half that rate", durable.half.p99 < 50],
      [`fan-out to ${whole(SOCKETS)} at least 80 % of ws`, share >= 0.8],
      ["what was missed is there within a second", catchUp.seconds < 1],
      ["everybody back within 10 s of a restart", restart.back <= 10],
      ["nothing missed", durable.missing + restart.missing === 0],
    ];
    const parts = [
      `load ${before} before, ${load()} after`,
      table([
        [
          "200 pages that all speak in one room",
          "acknowledged/s",
          "p50",
          "p99",
          "cpu/message",
          "missed something",
        ],
        ["as fast as they may", whole(durable.rate), "–", "–", micro(durable.cpu), whole(durable.missing)],
        [
          `${whole(AIM / 2)} a second`,
          whole(durable.half.inTime / durable.half.seconds),
          ms(durable.half.p50),
          ms(durable.half.p99),
          "–",
          "–",
        ],
      ]),
      tableOfFanOut(fanOut),
      table([
        ["in Chromium, after the network's return", "all is there"],
        [`${whole(catchUp.events)} events missed`, ms(catchUp.seconds * 1_000)],
      ]),
      table([
        ["killed and started again", "all have everything after", "cpu of the server", "missed something"],
        [
          `${whole(restart.sockets)} pages`,
          `${restart.back.toFixed(1)} s`,
          `${(restart.cpu ?? 0).toFixed(1)} s`,
          whole(restart.missing),
        ],
      ]),
      aims.map(([words, met]) => `${met ? "met    " : "not met"}  ${words}`).join("\n"),
    ];
    process.stdout.write(`\n${parts.join("\n\n")}\n\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function tableOfFanOut({ product, ws, together }: Awaited<ReturnType<typeof measureFanOut>>): string {
  const share = (one: Told, other: Told) => `${Math.round((one.rate / other.rate) * 100)} %`;
  const row = (words: string, told: Told, limit?: Told) => [
    words,
    whole(told.rate),
    micro(told.cpu),
    limit ? share(told, limit) : "",
  ];
  return table([
    [`room of ${whole(SOCKETS)}`, "deliveries/s", "cpu/delivery", "of ws"],
    row("200 messages at once: Krug, told together", product.burst, ws.burst),
    row("bare ws, each by itself", ws.burst),
    row("bare ws, told together too", together, ws.burst),
    row("one after another: Krug", product.alone!, ws.alone),
    row("bare ws", ws.alone!),
  ]);
}
