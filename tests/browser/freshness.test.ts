import { join } from "node:path";
import { Database } from "db/driver.server";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { complaintsOf, expectNoSidewaysScroll, hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { letterTo, linkIn } from "../support/outbox";

const demo = demoAndBrowser();

const phone = { viewport: { width: 390, height: 844 } };

/** Asks the demo's file, or writes into it as a job of the server would. */
function inDemo<T>(act: (sqlite: InstanceType<typeof Database>) => T): T {
  const sqlite = new Database(join(demo.folder, "krug.sqlite"), { timeout: 5_000 });
  try {
    return act(sqlite);
  } finally {
    sqlite.close();
  }
}

type Person = { id: string; email: string; name: string };

/** Somebody of the demo who reads Cyrillic, and has not confirmed for a year. */
function aReader(): Person {
  return inDemo((sqlite) => {
    const person = sqlite
      .prepare(
        `SELECT id, email, name FROM members WHERE claimed_at IS NOT NULL AND suspended_at IS NULL
         AND password_hash IS NULL AND email IS NOT NULL AND city IS NOT NULL ORDER BY id LIMIT 1`,
      )
      .get() as Person;
    sqlite
      .prepare("UPDATE members SET language = 'sr-Cyrl', confirmed_at = ? WHERE id = ?")
      .run(Date.now() - 365 * 86_400_000, person.id);
    return person;
  });
}

/** Puts the letter of the person's own day into the outbox, and wakes whoever delivers by a letter somebody waits for. */
async function askByLetter({ id, email }: Person): Promise<string> {
  inDemo((sqlite) =>
    sqlite
      .prepare(
        `INSERT INTO letters (id, kind, member_id, to_address, language, priority, status, next_attempt_at, created_at)
         VALUES ('let_zz_freshness', 'freshness', ?, ?, 'sr-Cyrl', 0, 'waiting', ?, ?)`,
      )
      .run(id, email, Date.now(), Date.now()),
  );
  await fetch(`${demo.server.url}/login/letter`, {
    method: "POST",
    headers: { origin: demo.server.url },
    body: new URLSearchParams({ email: "alumna@example.org" }),
  });
  return linkIn(await letterTo(demo.folder, email), "/still-true/");
}

/** Follows the way to mend a line of the card. */
async function mend(page: Page, part: string): Promise<void> {
  await page.locator(`main a[href$='/${part}']`).first().click();
  await page.waitForURL(new RegExp(`/${part}$`));
  await page.locator("main form").waitFor();
  await expectNoSidewaysScroll(page);
}

const save = (page: Page) => page.locator("main form .btn[data-kind=primary]").click();

test.each([true, false])(
  "from the letter she mends her name and topics on the phone without signing in, then says that all is true (script: %s)",
  async (javaScriptEnabled) => {
    const person = aReader();
    inDemo((sqlite) => sqlite.prepare("DELETE FROM letters WHERE id = 'let_zz_freshness'").run());
    const link = await askByLetter(person);
    const context = await demo.browser.newContext({ ...phone, locale: "en-GB", javaScriptEnabled });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(demo.server.url + link);
    expect(await page.getAttribute("html", "lang"), "the letter was in Cyrillic").toBe("sr-Cyrl");
    await expectNoSidewaysScroll(page);
    expect(await page.locator("main dl > div").count()).toBe(5);

    await mend(page, "name");
    await page.fill("#name", "Аna");
    await save(page);
    await page.locator(".form-summary", { hasText: "Помешана" }).waitFor();
    expect(await page.inputValue("#name")).toBe("Аna");
    await page.fill("#name", "Даница Пробић");
    await save(page);
    await page.waitForURL(/\?saved=name$/);
    await page.locator("main [role=status]", { hasText: "сачувано" }).waitFor();
    await page.locator("main dd", { hasText: "Даница Пробић" }).waitFor();

    await mend(page, "topics");
    const boxes = page.locator("#helps input");
    for (const box of await boxes.all()) await box.uncheck();
    await boxes.nth(2).check();
    const topic = (await boxes.nth(2).locator("xpath=..").innerText()).trim();
    await save(page);
    await page.waitForURL(/\?saved=topics$/);
    await page.locator("main dd", { hasText: topic }).waitFor();

    await page.locator("main form .btn[data-kind=primary]").click();
    await page.waitForURL(/\?thanks$/);
    await page.locator("h1", { hasText: "Хвала" }).waitFor();
    await page.goto(`${demo.server.url + link}/name`);
    await page.locator("h1", { hasText: "не отвара" }).waitFor();
    expect(await page.locator("form #name").count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(complaints.filter((line) => !line.includes("status of 400"))).toEqual([]);
    await context.close();
  },
);

test("the team calls the last who did not answer: a reason, a list for paper, and „confirmed by phone”", async () => {
  const staff = await signedIn(demo.browser, demo.server.url, "staff", { ...phone, colorScheme: "dark" });
  const { page, complaints } = staff;
  await page.goto(`${demo.server.url}/staff`);
  await hydrated(page);
  await page.click("main a[href='/staff/freshness']");
  await page.locator("main .share").first().waitFor();
  await expectNoSidewaysScroll(page);
  await page.click("main a[href='/staff/freshness/5-ciklus']");
  await page.locator("main .stale-person").first().waitFor();
  await expectNoSidewaysScroll(page);
  const before = await page.locator("main .stale-person").count();

  await page.click("main a[href$='/phones']");
  await page.locator("#reason").waitFor();
  await expectNoSidewaysScroll(page);
  expect(await page.inputValue("#reason")).toBe("Da li podaci u imeniku još važe?");
  const chosen = page.locator("input[name=person]:checked");
  const asked = await chosen.count();
  expect(asked).toBeGreaterThan(1);
  const called = await chosen.first().inputValue();
  await page.fill("#reason", "Pre susreta proveravamo imenik.");
  await page.click("main form button[type=submit]");
  await page.locator(".phone-sheet .phone-number").first().waitFor();
  expect(await page.locator(".phone-sheet .phone-number").count()).toBe(asked);
  await expectNoSidewaysScroll(page);

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const hidden of [".mast", ".tabbar", ".foot", ".phone-sheet .screen-only"]) {
    for (const each of await page.locator(hidden).all()) expect(await each.isVisible(), hidden).toBe(false);
  }
  const inks = await page
    .locator(".phone-sheet h1, .phone-sheet li *")
    .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
  expect(inks).toEqual(["rgb(0, 0, 0)"]);
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });

  const logged = inDemo((sqlite) =>
    sqlite
      .prepare("SELECT count(*) FROM reveals WHERE reason = 'Pre susreta proveravamo imenik.'")
      .pluck()
      .get(),
  );
  expect(logged).toBe(asked);

  await page.click(".phone-sheet a[href='/staff/freshness/5-ciklus']");
  const row = page.locator("main .stale-person", { has: page.locator(`input[value='${called}']`) });
  await row.locator("button").click();
  await page.locator("main [role=status]", { hasText: "Zabeleženo" }).waitFor();
  await expect.poll(() => page.locator("main .stale-person").count()).toBe(before - 1);
  expect(await row.count()).toBe(0);

  await page.goto(`${demo.server.url}/moderation/log`);
  await page.locator(".log-list li", { hasText: "telefonom potvrđeni podaci" }).first().waitFor();
  expect(complaints).toEqual([]);
  await staff.context.close();
});
