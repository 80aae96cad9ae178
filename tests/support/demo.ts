import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "./chromium";
import { newDataFolder, type RunningServer, startServer } from "./server";

/**
 * The demo, running, and a browser beside it, for all tests of a file; both are there from its first `beforeAll` on.
 * `folder` holds its data.
 */
export function demoAndBrowser(): { folder: string; server: RunningServer; browser: Browser } {
  const demo = { folder: newDataFolder() } as { folder: string; server: RunningServer; browser: Browser };
  beforeAll(async () => {
    demo.server = await startServer(demo.folder);
    demo.browser = await launchChromium();
  });
  afterAll(async () => {
    await demo.browser?.close();
    await demo.server?.stop();
  });
  return demo;
}
