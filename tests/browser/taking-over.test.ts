import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { hydrated, LANGUAGES, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

// The server draws a page, the browser takes it over with another renderer and draws the next ones by itself,
// holding the sentences of the screens it has seen (docs/decisions/0016 and 0017).

const OWN = ["fields", "work", "contact", "topics", "links", "path", "about", "name", "photo"];
const WALK = [
  "/members",
  "/members?field=music&city=novi-pazar&q=zzzzz",
  "/members/map",
  "/members/meet",
  "/members/views/new?field=film",
  "/members/views",
  "/constellation/table",
  "/constellation",
  "/threads",
  "/threads/new",
  "/questions",
  "/questions/new",
  "/rooms",
  "/announcements",
  "/settings",
  "/settings/profile",
  ...OWN.map((part) => `/settings/profile/${part}`),
  "/settings/privacy",
  "/settings/devices",
  "/settings/letters",
  "/settings/data",
  "/settings/leave",
  "/settings/contacts",
  "/settings/passkeys",
  "/settings/second-factor",
  "/help",
  "/privacy",
  "/",
];

const nouns = readdirSync("app/i18n/en").map((file) => file.replace(".ts", ""));
const KEY = new RegExp(`(?<![\\w/.@])(?:${nouns.join("|")})(?:\\.[a-z][\\w-]*)+`);

for (const language of LANGUAGES) {
  test(`walking from screen to screen without a reload, she never meets a missing sentence (${language})`, async () => {
    const { page, complaints, context } = await signedIn(demo.browser, demo.server.url, "alumna", {
      language,
    });
    await page.goto(`${demo.server.url}/rules`);
    await hydrated(page);
    await page.evaluate(() => Object.assign(window, { walking: true }));
    for (const path of WALK) {
      await walkTo(page, path);
      expect(await page.locator("body").innerText(), path).not.toMatch(KEY);
    }
    expect(await page.evaluate(() => "walking" in window)).toBe(true);
    expect(complaints.filter(isOurs)).toEqual([]);

    await walkTo(page, "/nowhere");
    expect(await page.locator("main h1").innerText()).not.toMatch(KEY);
    expect(await page.locator("html").count()).toBe(1);
    await walkTo(page, "/members");
    await page.locator("main .entry").first().waitFor();
    expect(complaints.filter(isOurs)).toEqual([]);
    await context.close();
  });
}

/** The browser itself complains of a page that is not there, a form sent back, and of a style that was on its way three seconds after the load. */
const isOurs = (complaint: string) => !/status of 40[04]|preloaded using link preload/.test(complaint);

/** Follows a link there and waits until the page is drawn whose title the server gives to that address. */
async function walkTo(page: Page, path: string): Promise<void> {
  const title = await page.evaluate(async (to) => {
    const answer = await fetch(to);
    return new DOMParser().parseFromString(await answer.text(), "text/html").title;
  }, path);
  // By itself: from a page that is not there the next one is loaded anew, and nothing may be awaited meanwhile.
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement("a"), { href: to });
    document.querySelector("main")!.append(link);
    link.click();
    link.remove();
  }, path);
  await page.waitForFunction(
    ([to, named]) => location.pathname + location.search === to && document.title === named,
    [path, title],
  );
}

test("what a rule says about a form comes as a sentence, without a reload", async () => {
  const { page, complaints, context } = await signedIn(demo.browser, demo.server.url, "alumna", {
    language: "sr-Cyrl",
  });
  await page.goto(`${demo.server.url}/rules`);
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, { walking: true }));
  for (const path of ["/questions/new", "/threads/new"]) {
    await walkTo(page, path);
    const form = page.locator("main form[method=post]").last();
    await form.evaluate((each: HTMLFormElement) => {
      each.noValidate = true;
      for (const field of each.querySelectorAll<HTMLInputElement>("input:not([type=hidden])"))
        field.value = "";
    });
    await form.evaluate((each: HTMLFormElement) => each.requestSubmit());
    await page.locator("main [role=alert]").first().waitFor();
    const said = await page.locator("main [role=alert]").first().innerText();
    expect(said, path).toMatch(/[а-ш]/);
    expect(said, path).not.toMatch(KEY);
  }
  expect(await page.evaluate(() => "walking" in window)).toBe(true);
  expect(complaints.filter(isOurs)).toEqual([]);
  await context.close();
});

test("taking over a page changes nothing in it: every element stays, and every word", async () => {
  const { page, complaints, context } = await signedIn(demo.browser, demo.server.url, "alumna");
  await page.addInitScript(watchTakingOver);
  const thread = await firstLink(page, "/threads", "main a[href^='/threads/thr_']");
  const person = await firstLink(page, "/members", "main .entry h3 a");
  // A room is not among them: at once it goes to what is unread, and says how much that is.
  for (const path of [...WALK, thread, person]) {
    await page.goto(demo.server.url + path);
    await hydrated(page);
    const { before, after, replaced } = await page.evaluate(() => window.takenOver!);
    expect(replaced, path).toEqual([]);
    expect(after, path).toBe(before);
  }
  expect(complaints).toEqual([]);
  await context.close();
});

async function firstLink(page: Page, path: string, selector: string): Promise<string> {
  await page.goto(demo.server.url + path);
  return (await page.locator(selector).first().getAttribute("href"))!;
}

declare global {
  interface Window {
    takenOver?: { before: string; after: string; replaced: string[] };
  }
}

/** Runs in the page: compares the body as it came with the body at the moment when it answers. */
function watchTakingOver(): void {
  const elements = () => [...document.body.querySelectorAll("*:not(script)")];
  const words = () =>
    elements()
      .filter(({ localName }) => localName !== "noscript")
      .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .map(({ nodeValue }) => nodeValue)
      .join("");
  let came: Element[] = [];
  let before = "";
  document.addEventListener("DOMContentLoaded", () => {
    came = elements();
    before = words();
  });
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === "hydrated") {
      const stayed = new Set(elements());
      const replaced = came.filter((each) => !stayed.has(each)).map(({ outerHTML }) => outerHTML);
      window.takenOver ??= { before, after: words(), replaced };
    }
    return mark(name, options);
  };
}
