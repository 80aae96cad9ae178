import { Marked } from "marked";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderChat, renderProse } from "~/domain/prose/render.server";
import { launchChromium } from "../support/chromium";
import { HOSTILE_POSTS } from "../support/hostile-html";

const HOME = "http://krug.example.org/";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What a browser did with the posts: scripts that ran, hosts it called, posts that did not stay in place. */
async function whatHappens(posts: string[]) {
  const page = await browser.newPage();
  const called = new Set<string>();
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === HOME) return route.fulfill({ contentType: "text/html", body: pageOf(posts) });
    if (!url.startsWith(HOME)) called.add(url);
    return route.abort();
  });
  await page.addInitScript(() => {
    const ran: string[] = [];
    Object.assign(window, { ran, alert: () => ran.push(document.activeElement?.outerHTML ?? "") });
  });
  await page.goto(HOME, { waitUntil: "load" });
  const moved = await page.evaluate(
    () =>
      [...document.querySelectorAll("i.after")].filter(({ parentElement }) => parentElement?.id !== "posts")
        .length,
  );
  await page.evaluate(provoke);
  await page.evaluate(drawAgain);
  await page.evaluate(provoke);
  const marks = await page.locator("i.after").count();
  const ran = await page.evaluate(() => (window as unknown as { ran: string[] }).ran.length);
  await page.close();
  return { ran, called: [...called], moved, lost: posts.length - marks };
}

function pageOf(posts: string[]): string {
  const articles = posts.map((post) => `<article>${post}</article><i class="after"></i>`);
  return `<!doctype html><meta charset="utf-8"><main id="posts">${articles.join("")}</main>`;
}

/** Does what readers do to everything on the page; links to other pages are not followed. */
function provoke() {
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (link && /^(?:https?|mailto):$/.test(link.protocol)) event.preventDefault();
  });
  for (const element of document.querySelectorAll<HTMLElement>("#posts *")) {
    for (const name of ["mouseover", "focus", "blur", "toggle", "error", "load", "submit", "paste"]) {
      element.dispatchEvent(new Event(name));
    }
    element.click?.();
  }
}

/** Writes the posts once more from what the browser made of them, as a page that is redrawn does. */
function drawAgain() {
  for (const article of document.querySelectorAll("article")) {
    const html = article.innerHTML;
    article.innerHTML = html;
  }
}

const NOTHING = { ran: 0, called: [], moved: 0, lost: 0 };

test("in a browser no hostile post runs a script, calls another host or leaves its place", async () => {
  expect(await whatHappens(HOSTILE_POSTS.map(renderProse))).toEqual(NOTHING);
});

test("in a browser no hostile message does either", async () => {
  expect(await whatHappens(HOSTILE_POSTS.map(renderChat))).toEqual(NOTHING);
});

test("the browser would have told: without the wall some of the same posts act", async () => {
  const bare = new Marked();
  // One post a page would hide the next ones behind an open <script>, so only those that stay in place are shown.
  const posts = HOSTILE_POSTS.filter(
    (post) => /^<(?:img|svg|iframe|details)/.test(post) && !post.includes("<!--"),
  );
  const { ran, called } = await whatHappens(posts.map((post) => bare.parse(post) as string));
  expect(ran).toBeGreaterThan(5);
  expect(called.length).toBeGreaterThan(0);
});
