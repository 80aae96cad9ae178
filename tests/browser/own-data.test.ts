import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { complaintsOf, expectNoSidewaysScroll, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { letterTo, linkIn } from "../support/outbox";
import { DEMO_PASSWORD } from "../support/walker";

const demo = demoAndBrowser();

const phone = { viewport: { width: 390, height: 844 } };
const BANNER = "form[action='/settings/leave/stay']";

/** Lets the proofs of all sessions grow old, as a quarter of an hour does. */
function letProofsAge(): void {
  const sqlite = new Database(join(demo.folder, "krug.sqlite"));
  sqlite.prepare("UPDATE sessions SET proven_at = ?").run(Date.now() - 60 * 60_000);
  sqlite.close();
}

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

test("she proves who she is and takes a copy of her data along, on the phone", async () => {
  const { context, page, complaints } = await signedIn(demo.browser, demo.server.url, "mentor", phone);
  letProofsAge();
  await page.goto(`${demo.server.url}/settings/data`);
  await expectNoSidewaysScroll(page);
  await page.click("form[action='/settings/data/export'] button");
  await page.waitForURL(/\/settings\/prove/);
  await page.locator("main input[name=password], main a[href^='/settings/prove/password']").first().waitFor();
  if (!(await page.locator("input[name=password]").count())) {
    await page.click("a[href^='/settings/prove/password']");
    await page.waitForURL(/\/settings\/prove\/password/);
  }
  await page.fill("input[name=password]", DEMO_PASSWORD);
  await page.press("input[name=password]", "Enter");
  await page.waitForURL(`${demo.server.url}/settings/data`);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click("form[action='/settings/data/export'] button"),
  ]);
  expect(download.suggestedFilename()).toMatch(/^krug-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(strFromU8(files["profile.json"]!)).toContain("mentor@example.org");

  const read = await context.newPage();
  await read.setContent(strFromU8(files["index.html"]!));
  expect(await read.getAttribute("html", "lang")).toBe("sr-Latn");
  expect(await read.textContent("h1")).toBe("Kopija mojih podataka");
  await expectNoSidewaysScroll(read);
  expect(complaints).toEqual([]);
  await context.close();
});

test("she asks to leave by keyboard alone, sees it on every page, and stays by the banner", async () => {
  const { context, page, complaints } = await signedIn(demo.browser, demo.server.url, "mentee", phone);
  await page.goto(`${demo.server.url}/settings/leave`);
  await expectNoSidewaysScroll(page);
  await tabTo(page, "input[name=kind]");
  await page.keyboard.press("ArrowDown");
  expect(await page.locator("input[name=kind]:checked").inputValue()).toBe("posts");
  await tabTo(page, "main form button[type=submit]");
  await page.keyboard.press("Enter");
  await page.locator(BANNER).first().waitFor();
  await page.goto(`${demo.server.url}/members`);
  await expectNoSidewaysScroll(page);
  await tabTo(page, `${BANNER} button`);
  await page.keyboard.press("Enter");
  await page.getByText("Ostajete. Ništa nije obrisano.").waitFor();
  await page.goto(`${demo.server.url}/members`);
  expect(await page.locator(BANNER).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("by the link of the letter she stays without signing in; only her press does it, and the link opens once", async () => {
  const { context, page } = await signedIn(demo.browser, demo.server.url, "alumna", phone);
  await page.goto(`${demo.server.url}/settings/leave`);
  await page.check("input[name=kind][value=all]");
  await page.click("main form button[type=submit]");
  await page.locator(BANNER).first().waitFor();
  const stay = linkIn(await letterTo(demo.folder, "alumna@example.org"), "/stay/");

  const elsewhere = await demo.browser.newContext({ ...phone, javaScriptEnabled: false });
  const letterPage = await elsewhere.newPage();
  const complaints = complaintsOf(letterPage);
  await letterPage.goto(`${demo.server.url}/outbox`);
  await letterPage.locator("main .rows a[href^='/outbox/']").first().click();
  await letterPage.locator(`main pre a[href$='${stay}']`).click();
  await letterPage.waitForURL(demo.server.url + stay);
  await expectNoSidewaysScroll(letterPage);
  await page.goto(`${demo.server.url}/members`);
  expect(await page.locator(BANNER).count(), "looking changes nothing").toBeGreaterThan(0);

  await letterPage.click("main button[type=submit]");
  await letterPage.waitForURL(`${demo.server.url}${stay}?stayed`);
  await letterPage.locator("main button[type=submit]").waitFor({ state: "detached" });
  await page.goto(`${demo.server.url}/members`);
  expect(await page.locator(BANNER).count()).toBe(0);
  await letterPage.goto(demo.server.url + stay);
  expect(await letterPage.locator("main button[type=submit]").count()).toBe(0);
  expect(complaints).toEqual([]);
  await elsewhere.close();
  await context.close();
});
