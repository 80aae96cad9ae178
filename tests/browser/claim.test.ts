import { join } from "node:path";
import { Database } from "db/driver.server";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { complaintsOf, expectNoSidewaysScroll, LANGUAGES, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { codeIn, letterTo, linkIn } from "../support/outbox";

const demo = demoAndBrowser();

let dormant: { email: string; name: string }[];
const phone = { viewport: { width: 390, height: 844 } };

beforeAll(async () => {
  const sqlite = new Database(join(demo.folder, "krug.sqlite"), { readonly: true });
  dormant = sqlite
    .prepare(`SELECT m.email, m.name FROM members m WHERE m.claimed_at IS NULL AND m.suspended_at IS NULL
      AND EXISTS (SELECT 1 FROM pairs p JOIN members o ON o.id = p.mentor_id
        WHERE p.mentee_id = m.id AND o.claimed_at IS NOT NULL) ORDER BY m.id`)
    .all() as typeof dormant;
  sqlite.close();
});

const isIn = async (page: Page) => {
  await page.goto(demo.server.url);
  return page.locator("nav a[href='/members']").count();
};

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

test.each([...LANGUAGES.entries()])(
  "an alumna claims her place on the phone, from the letter, with one button (%s, %s)",
  async (index, language) => {
    const person = dormant[index]!;
    const context = await demo.browser.newContext(phone);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${demo.server.url}/login?lang=${language}`);
    await page.fill("#email", person.email);
    await page.click("button[formaction='/login/letter']");
    await page.waitForURL(`${demo.server.url}/login/code`);
    expect(await page.inputValue("#email")).toBe(person.email);

    const claim = linkIn(await letterTo(demo.folder, person.email), "/claim/");
    await page.goto(demo.server.url + claim);
    await expectNoSidewaysScroll(page);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await page.locator("main .nit").count()).toBe(1);
    expect(await page.locator("main button").count()).toBe(1);
    await page.click("main button");
    await page.waitForURL(/\/welcome(\/|$)/);
    expect(await isIn(page)).toBeGreaterThan(0);
    expect(complaints.filter((line) => !line.includes("404"))).toEqual([]);

    await page.goto(demo.server.url + claim);
    expect(await page.locator(`form[action='${claim}/again'] button`).count()).toBe(1);
    await context.close();
  },
);

test("she types the code instead, letter by letter as her eye reads it, by keyboard alone", async () => {
  const person = dormant[3]!;
  const context = await demo.browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${demo.server.url}/login/letter?lang=sr-Latn`);
  await tabTo(page, "#email");
  await page.keyboard.type(person.email);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${demo.server.url}/login/code`);
  const code = codeIn(await letterTo(demo.folder, person.email));
  await tabTo(page, "#code");
  await page.keyboard.type(code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"));
  await page.keyboard.press("Enter");
  await page.waitForURL(`${demo.server.url}/claim`);
  await tabTo(page, "main button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/welcome(\/|$)/);
  await context.close();
});

test("a whole hall scans one code from one address, and each comes in by their own letter", async () => {
  const staff = await signedIn(demo.browser, demo.server.url, "staff");
  await staff.page.goto(`${demo.server.url}/staff/codes`);
  await staff.page.fill("#seats", "3");
  await staff.page.press("#days", "Enter");
  await staff.page.waitForURL(/\/staff\/codes\/[\dA-Z-]{14}$/);
  await staff.page.locator(".wall-qr svg").waitFor();
  const hall = new URL((await staff.page.textContent(".wall-link"))!).pathname;
  await staff.context.close();

  for (const guest of [1, 2, 3, 4]) {
    const email = `gost.iz.sale${guest}@example.org`;
    const context = await demo.browser.newContext({ ...phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${demo.server.url}${hall}?lang=sr-Latn`);
    if (guest === 4) {
      expect(await page.locator("#email").count()).toBe(0);
      expect(await page.locator("main a[href='/join']").count()).toBe(1);
      await context.close();
      continue;
    }
    await page.fill("#name", `Gost Salić ${guest}`);
    await page.fill("#email", email);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${demo.server.url}${hall}/confirm`);
    await page.goto(demo.server.url + linkIn(await letterTo(demo.folder, email), "/join/"));
    await page.click("main button");
    await page.waitForURL(/\/welcome(\/|$)/);
    await context.close();
  }
});

test("who forgot the password sets a new one by a letter, and the old one opens nothing", async () => {
  const context = await demo.browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${demo.server.url}/login/reset?lang=sr-Latn`);
  await page.fill("#email", "alumna@example.org");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${demo.server.url}/login/reset?sent`);
  await page.goto(
    demo.server.url + linkIn(await letterTo(demo.folder, "alumna@example.org"), "/login/reset/"),
  );
  await page.fill("#password", "password");
  await page.keyboard.press("Enter");
  await page.locator("#password-error").waitFor();
  expect(await page.inputValue("#password")).toBe("");
  await page.fill("#password", "trešnja ispred kuće");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${demo.server.url}/`);
  expect(await isIn(page)).toBeGreaterThan(0);
  await context.close();
});
