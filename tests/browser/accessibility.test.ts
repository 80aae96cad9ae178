import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { complaintsOf, hydrated, LANGUAGES, signedIn } from "../support/browser";
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
type Shown = { page: Page; screen: Screen; status: number; complaints: string[] };

/** Opens every screen as the one who may see it, and asks what is wrong with it. */
async function wrongWith({ width, colorScheme, language }: Look, ask: (shown: Shown) => Promise<string[]>) {
  const people = new Map<string, BrowserContext>();
  const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
  const wrong: string[] = [];
  for (const screen of screens) {
    const context =
      people.get(screen.as) ??
      (screen.as === "visitor"
        ? await browser.newContext(options)
        : (await signedIn(browser, server.url, screen.as, { ...options, language })).context);
    people.set(screen.as, context);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const path = `${screen.path}${screen.path.includes("?") ? "&" : "?"}lang=${language}`;
    const answer = await page.goto(server.url + path);
    if (screen.as !== "visitor") await hydrated(page);
    const found = await ask({ page, screen, status: answer!.status(), complaints });
    wrong.push(...found.map((one) => `${screen.name}: ${one}`));
    await page.close();
  }
  for (const context of people.values()) await context.close();
  return wrong;
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Violation = { id: string; nodes: { html: string }[] };
    const { violations } = await (
      window as never as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
  });
}

const EXPECTED = /Failed to load resource: the server responded with a status of 404/;

for (const look of [
  { width: 1280, colorScheme: "light", language: "sr-Latn" },
  { width: 390, colorScheme: "dark", language: "sr-Cyrl" },
  { width: 320, colorScheme: "light", language: "en" },
] as const) {
  test(`axe finds nothing on any screen at ${look.width} px, ${look.colorScheme}, ${look.language}, and none complains`, async () => {
    const wrong = await wrongWith(look, async ({ page, screen, status, complaints }) => {
      const found = await violationsOf(page);
      if ((await page.locator("h1").count()) !== 1) found.push("has not one h1");
      if (status !== (screen.name.endsWith("not-found") ? 404 : 200)) found.push(`answers ${status}`);
      return [...found, ...complaints.filter((complaint) => !EXPECTED.test(complaint))];
    });
    expect(wrong).toEqual([]);
  });
}

test.each([...LANGUAGES])("nothing scrolls sideways at 320 px, in %s", async (language) => {
  const wrong = await wrongWith({ width: 320, colorScheme: "light", language }, async ({ page }) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    return wide ? ["scrolls sideways"] : [];
  });
  expect(wrong).toEqual([]);
});
