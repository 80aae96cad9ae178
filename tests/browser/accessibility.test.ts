import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { complaintsOf, expectNoSidewaysScroll, LANGUAGES, signedIn } from "../support/browser";
import { launchChromium } from "../support/chromium";
import { type Screen, screensOf } from "../support/screens";
import { newDataFolder, type RunningServer, startServer } from "../support/server";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = newDataFolder();
let server: RunningServer;
let screens: Screen[];
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  server = await startServer(folder);
  screens = screensOf(folder);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

type Look = { width: number; colorScheme: "light" | "dark"; language: string };

/** Opens every screen as the one who may see it, and hands the open page on. */
async function everyScreen(
  { width, colorScheme, language }: Look,
  look: (page: Page, screen: Screen) => Promise<void>,
) {
  const people = new Map<string, BrowserContext>();
  const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
  for (const screen of screens) {
    const known = people.get(screen.as);
    const context =
      known ??
      (screen.as === "visitor"
        ? await browser.newContext(options)
        : (await signedIn(browser, server.url, screen.as, { ...options, language })).context);
    people.set(screen.as, context);
    const page = await context.newPage();
    await page.goto(`${server.url}${screen.path}${screen.path.includes("?") ? "&" : "?"}lang=${language}`);
    await look(page, screen);
    await page.close();
  }
  for (const context of people.values()) await context.close();
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as never as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run();
    type Violation = { id: string; nodes: { html: string }[] };
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
  });
}

for (const look of [
  { width: 1280, colorScheme: "light", language: "sr-Latn" },
  { width: 390, colorScheme: "dark", language: "sr-Cyrl" },
  { width: 390, colorScheme: "light", language: "en" },
] as const) {
  test(`axe finds nothing on any screen at ${look.width} px, ${look.colorScheme}, ${look.language}`, async () => {
    const found: string[] = [];
    await everyScreen(look, async (page, screen) => {
      for (const violation of await violationsOf(page)) found.push(`${screen.name}: ${violation}`);
    });
    expect(found).toEqual([]);
  });
}

test.each([...LANGUAGES])(
  "nothing scrolls sideways at 320 px, and no screen complains, in %s",
  async (language) => {
    const wrong: string[] = [];
    await everyScreen({ width: 320, colorScheme: "light", language }, async (page, screen) => {
      const complaints = complaintsOf(page);
      await page.reload();
      await page.waitForLoadState("networkidle");
      const expected = /Failed to load resource: the server responded with a status of 404/;
      wrong.push(...complaints.filter((one) => !expected.test(one)).map((one) => `${screen.name}: ${one}`));
      await expectNoSidewaysScroll(page).catch(() => wrong.push(`${screen.name} scrolls sideways`));
    });
    expect(wrong).toEqual([]);
  },
);

test("the screens of this list are really shown", async () => {
  const titles: string[] = [];
  await everyScreen({ width: 1280, colorScheme: "light", language: "en" }, async (page, screen) => {
    const shown = await page.locator("h1").count();
    if (shown !== 1) titles.push(`${screen.name}: ${shown} h1`);
    const status = await page.evaluate(
      () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).responseStatus,
    );
    if (screen.name.endsWith("not-found") ? status !== 404 : status !== 200)
      titles.push(`${screen.name}: ${status}`);
  });
  expect(titles).toEqual([]);
});
