import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { startProduct } from "./processes";
import { measureSoak } from "./soak";
import { table } from "./table";

// `npm run soak`: apart from the other figures, because it takes its ten minutes. SOAK_MINUTES says another time.
test("the memory of the server over a soak", { timeout: 3_600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "krug-soak-"));
  try {
    await (await startProduct(folder)).stop();
    const measured = await measureSoak(folder, Number(process.env.SOAK_MINUTES ?? 10));
    const rows = measured.map(({ minute, heap, own, rss }) => [
      `minute ${minute}`,
      mb(heap),
      own === undefined ? "–" : mb(own),
      mb(rss),
    ]);
    process.stdout.write(
      `\n${table([["200 pages, 100 messages/s", "heap after gc", "own memory", "with mapped files"], ...rows])}\n\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const mb = (megabytes: number) => `${megabytes.toFixed(1)} MB`;
