import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoSidewaysScroll, hydrated, LANGUAGES, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

const CAP = 90_000;
const phone = { viewport: { width: 390, height: 844 } };
const names = (page: Page) => page.locator("main .entry h3").allInnerTexts();

async function atDirectory(options: Parameters<typeof signedIn>[3] = {}, path = "/members") {
  const visit = await signedIn(demo.browser, demo.server.url, "alumna", options);
  await visit.page.goto(demo.server.url + path);
  await hydrated(visit.page);
  return visit;
}

test("on a phone she types djordje, narrows it down in the sheet, shares the address and comes back to her place", async () => {
  const { page, complaints, context } = await atDirectory(phone);
  await page.fill("main input[name=q]", "djordje");
  await page.waitForURL(/q=djordje/);
  await page.locator("main .entry mark").first().waitFor();
  for (const name of await names(page)) expect(name).toMatch(/Đorđ|Ђорђ|Dord|Djord/);
  await page.fill("main input[name=q]", "");
  await page.waitForURL((url) => !url.search.includes("q="));

  await page.click(".search-bar a.btn");
  const sheet = page.locator("dialog[open]");
  await sheet.locator("label:has(input[name=field][value=music])").click();
  await page.waitForURL(/field=music/);
  const button = sheet.locator(".sheet-bar .btn[data-kind=primary]");
  const answered = (words: string) =>
    page.waitForFunction(
      (asked) => document.querySelector(".directory-head [role=status]")?.textContent?.includes(asked),
      words,
    );
  await answered("iz muzike");
  const found = Number((await button.innerText()).match(/\d+/)![0]);
  await sheet.locator("fieldset.facet-inner label").first().waitFor();
  await sheet.locator("label:has(input[name=role][value=mentor])").click();
  await page.waitForURL(/role=mentor/);
  await answered("Uloga");
  await page.waitForFunction(
    (before) =>
      Number(
        document
          .querySelector("dialog[open] .sheet-bar .btn[data-kind=primary]")
          ?.textContent?.match(/\d+/)?.[0],
      ) < before,
    found,
  );
  const fewer = Number((await button.innerText()).match(/\d+/)![0]);
  await button.click();
  expect(await page.locator(".directory-head [role=status]").innerText()).toMatch(/iz muzike/);
  const shared = page.url();
  await expectNoSidewaysScroll(page);

  const last = page.locator("main .entry h3 a").last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(200);
  await last.click();
  await page.waitForURL(/\/members\/[a-z0-9-]+$/);
  await page.goBack();
  await page.waitForURL(shared);
  await page.waitForFunction((before) => Math.abs(window.scrollY - before) < 60, place);

  const friend = await atDirectory(phone, shared.replace(demo.server.url, ""));
  expect((await names(friend.page)).length).toBe(Math.min(24, fewer));
  expect([...complaints, ...friend.complaints]).toEqual([]);
  await friend.context.close();
  await context.close();
});

test("by keyboard alone: f to the first box, x to clear, j and k from person to person", async () => {
  const { page, complaints, context } = await atDirectory({ viewport: { width: 1280, height: 900 } });
  await page.keyboard.press("f");
  await page.keyboard.press("Space");
  await page.waitForURL(/field=/);
  await page.locator(".chosen .chip").waitFor();
  await page.keyboard.press("x");
  await page.waitForURL((url) => url.search === "");
  await page.locator(".chosen .chip").waitFor({ state: "detached" });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.keyboard.press("j");
  const first = await focused();
  await page.keyboard.press("j");
  const second = await focused();
  const list = await names(page);
  expect(list.indexOf(second)).toBe(list.indexOf(first) + 1);
  await page.keyboard.press("k");
  expect(await focused()).toBe(first);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/members\/[a-z0-9-]+$/);
  expect(complaints).toEqual([]);
  await context.close();
});

test("when nobody fits, what to drop is a link that keeps its promise, and the network can be asked", async () => {
  const { page, context } = await atDirectory(phone, "/members?field=music&city=novi-pazar&q=zzzzz");
  await page.locator(".empty a[href='/questions/new']").waitFor();
  await page.locator(".empty a[data-kind=primary]").click();
  await page.waitForURL((url) => url.pathname === "/members");
  await page.locator("main .entry").first().waitFor();
  await context.close();
});

test("a long list of values opens without a script, and a word shortens it with one", async () => {
  const plain = await signedIn(demo.browser, demo.server.url, "alumna", { javaScriptEnabled: false });
  await plain.page.goto(`${demo.server.url}/members`);
  const more = plain.page.locator("aside fieldset:has(input[name=city]) details");
  await more.locator("summary").click();
  expect(await more.locator("label").first().isVisible()).toBe(true);
  expect(await more.locator("input[type=text]").count()).toBe(0);
  await plain.context.close();

  const { page, context } = await atDirectory({ viewport: { width: 1280, height: 900 } });
  const details = page.locator("aside fieldset:has(input[name=city]) details");
  await details.locator("summary").click();
  const all = await details.locator("label").count();
  const wanted = (await details.locator("label span:not(.num)").last().innerText()).slice(0, 4);
  await details.locator("input[type=text]").fill(wanted);
  await page.waitForFunction(
    (before) =>
      document.querySelectorAll("aside fieldset:has(input[name=city]) details label").length < before,
    all,
  );
  expect(await details.locator("label span:not(.num)").first().innerText()).toContain(wanted);
  await context.close();
});

test("the first visit of the directory brings at most 90 kB of script, heads and all, in every language", async () => {
  for (const language of LANGUAGES) {
    const visit = await signedIn(demo.browser, demo.server.url, "alumna", { language });
    const newcomer = await demo.browser.newContext();
    await newcomer.addCookies(await visit.context.cookies());
    const page = await newcomer.newPage();
    const scripts = await scriptsOf(page);
    const socket = page.waitForEvent("websocket"); // the last that a page fetches by itself is its client
    await page.goto(`${demo.server.url}/members`);
    await hydrated(page);
    await socket;
    await expect.poll(() => [...scripts.values()].every((bytes) => bytes !== undefined)).toBe(true);
    expect(scripts.size).toBeGreaterThan(5);
    const sum = [...scripts.values()].reduce<number>((total, bytes) => total + bytes!, 0);
    expect(sum, `${language}: ${JSON.stringify([...scripts])}`).toBeLessThanOrEqual(CAP);
    await newcomer.close();
    await visit.context.close();
  }
});

/** The scripts of a page as they are asked for, each with the bytes that came over the network for it. */
async function scriptsOf(page: Page): Promise<Map<string, number | undefined>> {
  const network = await page.context().newCDPSession(page);
  const scripts = new Map<string, number | undefined>();
  const asked = new Map<string, string>();
  network.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!/\.js$/.test(request.url)) return;
    asked.set(requestId, request.url);
    scripts.set(request.url, undefined);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const url = asked.get(requestId);
    if (url) scripts.set(url, (scripts.get(url) ?? 0) + encodedDataLength);
  });
  await network.send("Network.enable");
  return scripts;
}
