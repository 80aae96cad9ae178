import { join } from "node:path";
import { Database } from "db/driver.server";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoSidewaysScroll, hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

const SLUG = "7-ciklus";
const roomUrl = () => `${demo.server.url}/rooms/${SLUG}`;
const phone = { viewport: { width: 390, height: 800 } };

/** What the database of the running server says. */
function stored<T>(query: string, ...params: unknown[]): T {
  const sqlite = new Database(join(demo.folder, "krug.sqlite"), { readonly: true });
  const value = sqlite
    .prepare(query)
    .pluck()
    .get(...(params as [])) as T;
  sqlite.close();
  return value;
}

const readBy = (person: string) =>
  stored<number>(
    `SELECT last_number FROM room_reads JOIN members ON members.id = member_id
      WHERE email = ? AND room_id = (SELECT id FROM rooms WHERE slug = ?)`,
    `${person}@example.org`,
    SLUG,
  );

async function entered(page: Page): Promise<void> {
  await page.locator(".here .by").first().waitFor({ state: "attached" });
}

test("on a phone, by keyboard, a word is looked for and its message is found in its place in the room", async () => {
  const { page, context, complaints } = await signedIn(demo.browser, demo.server.url, "mentee", phone);
  await page.goto(roomUrl());
  await entered(page);
  await page.locator(".log").focus();
  await page.keyboard.press("t");
  await page.locator(".found-form").waitFor();
  const words = stored<string>(
    `SELECT body FROM messages WHERE room_id = (SELECT id FROM rooms WHERE slug = ?) AND length(body) > 60
      ORDER BY number LIMIT 1`,
    SLUG,
  );
  const word = words.match(/[a-zčćžšđ]{6,}/i)![0];
  await page.fill("#q", word.toUpperCase());
  await page.press("#q", "Enter");
  await page.locator(".found mark").first().waitFor();
  await expectNoSidewaysScroll(page);
  const link = page.locator(".found .entry h3 a").last();
  const id = (await link.getAttribute("href"))!.split("#")[1]!;
  await link.focus();
  await page.keyboard.press("Enter");
  const message = page.locator(`#${id}`);
  await message.waitFor();
  await expect.poll(() => message.evaluate(isInLog)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Whether a line stands in the visible part of the log. */
function isInLog(line: Element): boolean {
  const [box, log] = [line.getBoundingClientRect(), document.querySelector(".log")!.getBoundingClientRect()];
  return box.top >= log.top && box.bottom <= log.bottom;
}

test("a permalink and a day leave the read position alone until the reader comes to the room's own end", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee", phone);
  const before = readBy("mentee");
  const last = stored<number>("SELECT last_number FROM rooms WHERE slug = ?", SLUG);
  expect(before).toBeLessThan(last);
  await page.goto(`${roomUrl()}?at=${last}`);
  await entered(page);
  await page.locator(`[data-number="${last}"]`).waitFor();
  // As on coming back to the tab: the page looks where one is, and the end is in sight.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

  const jump = page.locator(".jump summary");
  await jump.focus();
  await page.keyboard.press("Enter");
  const day = page.locator("#day");
  await day.fill((await day.getAttribute("min"))!);
  await page.locator(".jump-form button").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\?at=\d+#msg_/);
  const first = stored<string>(
    "SELECT id FROM messages WHERE room_id = (SELECT id FROM rooms WHERE slug = ?) ORDER BY number LIMIT 1",
    SLUG,
  );
  await page.locator(`#${first}`).waitFor();
  // All that was asked over the socket is answered in order, so this answer comes after any reading.
  await page.fill("textarea[name=body]", "x");
  await page.fill("textarea[name=body]", "");
  expect(readBy("mentee")).toBe(before);

  await page.click(".pill");
  await expect.poll(() => readBy("mentee")).toBe(last);
  await context.close();
});

test("messages are chosen in the room, offered, agreed to by who wrote them, and read as a thread", async () => {
  const [mentee, mentor] = [
    await signedIn(demo.browser, demo.server.url, "mentee", phone),
    await signedIn(demo.browser, demo.server.url, "mentor"),
  ];
  await mentor.page.goto(roomUrl());
  await entered(mentor.page);
  await mentor.page.fill("textarea[name=body]", "Ovo vredi sačuvati za sve");
  await mentor.page.press("textarea[name=body]", "Enter");
  await mentor.page.locator(".msg:not(.is-pending)", { hasText: "vredi sačuvati" }).waitFor();

  const { page } = mentee;
  await page.goto(roomUrl());
  await entered(page);
  const pill = page.locator(".pill");
  if (await pill.count()) await pill.click();
  await page.locator('a[href$="/extract"]').focus();
  await page.keyboard.press("Enter");
  const box = page.locator(".msg", { hasText: "vredi sačuvati" }).locator(".select-box input");
  await box.focus();
  await page.keyboard.press("Space");
  await page.locator(".select-bar a").click();
  await page.locator(".extract-choices input:checked").waitFor();
  await page.fill("#title", "Šta vredi sačuvati");
  await page.fill("#body", "Iz razgovora sedmog ciklusa.");
  await expectNoSidewaysScroll(page);
  await page.locator(".thread-form button[data-kind=primary]").click();
  await page.locator(".extract-quote[data-fate=waits]").waitFor();

  await mentor.page.goto(`${demo.server.url}/rooms`);
  await mentor.page.locator(".notice a", { hasText: "Šta vredi sačuvati" }).click();
  await mentor.page.locator(".extract-quote textarea").fill("Ovo vredi sačuvati, doterano");
  await mentor.page.locator('.extract-quote input[value="yes"]').check();
  await mentor.page.locator(".extract button[data-kind=primary]").click();
  await mentor.page.locator('.extract a[href^="/threads/"]').click();
  await mentor.page.locator("blockquote", { hasText: "doterano" }).waitFor();
  await mentor.page.locator(`.thread-top a[href^="/rooms/${SLUG}"]`).waitFor();
  expect([...mentee.complaints, ...mentor.complaints]).toEqual([]);
  await Promise.all([mentee.context.close(), mentor.context.close()]);
});

test("without a script the search, the day and the choosing are plain pages", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee", {
    ...phone,
    javaScriptEnabled: false,
  });
  await page.goto(roomUrl());
  await page.locator('.talk-tools a[href$="/search"]').click();
  await page.locator("#q").fill("vredi sačuvati");
  await page.locator(".found-form button").click();
  await page.locator(".found mark").first().waitFor();
  await page.goto(roomUrl());
  await page.locator(".jump summary").click();
  await page.locator(".jump-form button").click();
  await page.waitForURL(/\?at=\d+#msg_/);
  await page.locator('a[href$="/extract"]').click();
  await page.locator(".extract-choices input").first().waitFor();
  await expectNoSidewaysScroll(page);
  await context.close();
});

test("the search in a room is the same in three languages, on a wide page in the dark too", async () => {
  for (const language of ["sr-Cyrl", "en"]) {
    const { page, context, complaints } = await signedIn(demo.browser, demo.server.url, "mentee", {
      language,
      colorScheme: "dark",
      viewport: { width: 1680, height: 900 },
    });
    await page.goto(`${roomUrl()}/search?q=vredi`);
    await hydrated(page);
    await page.locator(".found mark").first().waitFor();
    expect(await page.locator("h1").innerText()).not.toMatch(/finding\.|rooms\./);
    expect(complaints).toEqual([]);
    await context.close();
  }
});
