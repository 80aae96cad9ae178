import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { complaintsOf, hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { type Screen, screensOf } from "../support/screens";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const demo = demoAndBrowser();
let screens: Screen[];
/** Everybody signs in once and keeps their browser: the team's codes open once. */
const people = new Map<Screen["as"], BrowserContext>();

beforeAll(async () => {
  screens = screensOf(demo.folder);
  for (const person of ["visitor", "alumna", "mentor", "mentee", "staff"] as const) {
    people.set(person, await browserOf(person));
  }
});

async function browserOf(person: Screen["as"]): Promise<BrowserContext> {
  const options = { bypassCSP: true };
  if (person === "visitor") return demo.browser.newContext(options);
  return (await signedIn(demo.browser, demo.server.url, person, options)).context;
}

type Look = { width: number; colorScheme: "light" | "dark"; language: string };
type Shown = { page: Page; screen: Screen; status: number; complaints: string[] };

/** Opens every screen of these people, and asks what is wrong with it. */
async function wrongWith(
  who: readonly Screen["as"][],
  { width, colorScheme, language }: Look,
  ask: (shown: Shown) => Promise<string[]>,
) {
  const wrong: string[] = [];
  for (const screen of screens.filter(({ as }) => who.includes(as))) {
    const page = await people.get(screen.as)!.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const complaints = complaintsOf(page);
    const path = `${screen.path}${screen.path.includes("?") ? "&" : "?"}lang=${language}`;
    const answer = await page.goto(demo.server.url + path);
    if (screen.as !== "visitor") await hydrated(page);
    const found = await ask({ page, screen, status: answer!.status(), complaints });
    wrong.push(...found.map((one) => `${screen.name}: ${one}`));
    await page.close();
  }
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

const PEOPLE = [["visitor"], ["alumna"], ["mentor", "mentee"], ["staff"]] as const;
const LOOKS = [
  { width: 1280, colorScheme: "light", language: "sr-Latn" },
  { width: 390, colorScheme: "dark", language: "sr-Cyrl" },
  { width: 320, colorScheme: "light", language: "en" },
] as const;

for (const who of PEOPLE) {
  for (const look of LOOKS) {
    test(`axe finds nothing on the screens of ${who.join(", ")} at ${look.width} px, ${look.colorScheme}, ${look.language}, and none complains`, async () => {
      const wrong = await wrongWith(who, look, async ({ page, screen, status, complaints }) => {
        const found = [...(await violationsOf(page)), ...(await sidewaysOf(page))];
        if ((await page.locator("h1").count()) !== 1) found.push("has not one h1");
        if (status !== (screen.name.endsWith("not-found") ? 404 : 200)) found.push(`answers ${status}`);
        return [...found, ...complaints.filter((complaint) => !EXPECTED.test(complaint))];
      });
      expect(wrong).toEqual([]);
    });
  }
}

for (const who of PEOPLE) {
  for (const language of ["sr-Latn", "sr-Cyrl"]) {
    test(`nothing on the screens of ${who.join(", ")} scrolls sideways at 320 px, in ${language}`, async () => {
      const look = { width: 320, colorScheme: "light", language } as const;
      expect(await wrongWith(who, look, ({ page }) => sidewaysOf(page))).toEqual([]);
    });
  }
}

async function sidewaysOf(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return wide ? ["scrolls sideways"] : [];
}
