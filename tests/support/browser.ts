import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { DEMO_PASSWORD, Walker } from "./walker";

export const LANGUAGES = ["sr-Latn", "sr-Cyrl", "en"] as const;

/** Collects what a page complains about: a console error, an uncaught error, a request to another host. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") complaints.push(`asked ${hostname}`);
  });
  return complaints;
}

/** A person at a browser of their own, signed in by the form of the demo. */
export async function signedIn(
  browser: Browser,
  url: string,
  person: string,
  options: Parameters<Browser["newContext"]>[0] & { language?: string } = {},
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const { language = "sr-Latn", ...rest } = options;
  const context = await browser.newContext(rest);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  if (TEAM.has(person)) {
    await context.addCookies(await teamCookies(url, person));
    await page.goto(`${url}/?lang=${language}`);
    await page.goto(`${url}/`);
    return { context, page, complaints };
  }
  await page.goto(`${url}/login?lang=${language}`);
  await page.fill("#email", `${person}@example.org`);
  await page.fill("#password", DEMO_PASSWORD);
  await page.press("#password", "Enter");
  await page.waitForURL(`${url}/`);
  return { context, page, complaints };
}

const TEAM = new Set(["staff", "admin"]);
const sessions = new Map<string, Promise<Walker>>();

/** One session of the team for all browsers of a test file: each code of its second factor opens once. */
async function teamCookies(url: string, person: string) {
  const key = `${url} ${person}`;
  if (!sessions.has(key)) sessions.set(key, new Walker(url).signIn(`${person}@example.org`));
  const { cookies } = await sessions.get(key)!;
  return [...cookies].map(([name, value]) => ({ name, value, url }));
}

/** Waits until the page's script runs: before that a click is a plain request, which is tried elsewhere. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("hydrated").length > 0);
}

/** Nothing may be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer!);
}
