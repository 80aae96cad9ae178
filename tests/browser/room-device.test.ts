import { join } from "node:path";
import { Database } from "db/driver.server";
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { caughtUp, hashOf, line, roomOf, SLUG, say, waiting } from "../support/room-in-browser";
import { newDataFolder, startServer } from "../support/server";
import { Walker } from "../support/walker";

const demo = demoAndBrowser();
const { aSocketOf, inDatabase, roomId, memberId, toRoom, expectSame } = roomOf(demo);

// What a device keeps of a room: the same in two tabs, through the end of a server, and nothing after signing out.

test("a server that dies while she sends takes nothing twice and loses nothing; two tabs end the same", async () => {
  const own = newDataFolder();
  const first = await startServer(own);
  const { page, context } = await signedIn(demo.browser, first.url, "mentee");
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto(`${first.url}/rooms/${SLUG}`);
    await caughtUp(tab);
  }
  for (let each = 1; each <= 12; each++) await say(page, `u nizu ${each}.`);
  await first.kill();
  await say(page, "dok servera nema");
  await expect.poll(() => waiting(second).count(), { timeout: 60_000 }).toBeGreaterThan(0);
  const again = await startServer(own, { PORT: new URL(first.url).port });
  await expect.poll(() => waiting(page).count(), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => waiting(second).count(), { timeout: 60_000 }).toBe(0);

  const ours = ["u nizu 1.", "u nizu 12.", "dok servera nema"];
  const sqlite = new Database(join(own, "krug.sqlite"), { readonly: true });
  const stored = sqlite.prepare(
    "SELECT body FROM messages WHERE body LIKE 'u nizu%' OR body LIKE 'dok servera%'",
  );
  expect(stored.pluck().all()).toHaveLength(13);
  sqlite.close();
  for (const text of ours) await expect.poll(() => line(page, text).count()).toBe(1);
  await expect
    .poll(async () => (await hashOf(page)) === (await hashOf(second)) && (await hashOf(page)))
    .toBeTruthy();
  await context.close();
  await again.stop();
});

test("what waits is the same in both tabs, and goes out from one of them", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  const second = await context.newPage();
  for (const tab of [page, second]) await toRoom(tab);
  await context.setOffline(true);
  await page.locator(".banner[data-tone=warn]").waitFor();
  await second.locator(".banner[data-tone=warn]").waitFor();
  await say(page, "iz prve kartice");
  await say(second, "iz druge kartice");
  for (const tab of [page, second]) await expect.poll(() => waiting(tab).allInnerTexts()).toHaveLength(2);
  await waiting(second).first().hover();
  await waiting(second).first().getByLabel("Izmeni").click();
  await second.fill("#body", "iz prve kartice, ispravljeno u drugoj");
  await second.press("#body", "Enter");
  await waiting(page).filter({ hasText: "ispravljeno u drugoj" }).waitFor();

  await context.setOffline(false);
  for (const tab of [page, second])
    await expect.poll(() => waiting(tab).count(), { timeout: 60_000 }).toBe(0);
  await expectSame(page);
  await expectSame(second);
  const stored = inDatabase((sqlite) =>
    sqlite.prepare("SELECT body FROM messages WHERE body LIKE '%kartice%' ORDER BY number").pluck().all(),
  );
  expect(stored).toEqual(["iz prve kartice, ispravljeno u drugoj", "iz druge kartice"]);
  await context.close();
});

test("a room that was open before shows its last messages without a connection, while the page lives", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  await toRoom(page);
  await say(page, "ovo je na uređaju");
  await page.locator(".msg:not(.is-pending)", { hasText: "ovo je na uređaju" }).waitFor();
  await expect.poll(() => keptText(page), { timeout: 30_000 }).toContain("ovo je na uređaju");
  await page.locator(".mast a[href='/rooms']").click();
  await page.locator("h1", { hasText: "Sobe" }).waitFor();
  await context.setOffline(true);
  await page.locator(`main a[href='/rooms/${SLUG}']`).first().click();
  await line(page, "ovo je na uređaju").waitFor();
  await say(page, "a ovo čeka");
  await expect.poll(() => waiting(page).count()).toBe(1);
  await context.setOffline(false);
  await expect.poll(() => waiting(page).count(), { timeout: 60_000 }).toBe(0);
  await context.close();
});

/** What the device keeps of rooms. */
const keptText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // Opening it here first would make an empty one in its place.
    if (!(await indexedDB.databases()).some(({ name }) => name === "krug")) return "";
    return new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open("krug");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asked = opening.result.transaction("rooms").objectStore("rooms").getAll();
        asked.onsuccess = () => {
          opening.result.close();
          resolve(JSON.stringify(asked.result));
        };
      };
    });
  });

test("signing out warns of what waits, and then the device keeps nothing of hers", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  await toRoom(page);
  await expect.poll(() => keptText(page), { timeout: 30_000 }).toContain(SLUG);
  // It waits, and yet the way out is open.
  await page.evaluate(holdLock(memberId("mentee"), roomId()));
  await say(page, "još nije otišlo");
  await expect.poll(() => waiting(page).count()).toBe(1);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  const out = page.locator("form[action='/logout'] button").first();
  await out.evaluate((button: HTMLButtonElement) => button.click());
  await expect.poll(() => asked.length).toBe(1);
  expect(await waiting(page).count()).toBe(1);
  await out.evaluate((button: HTMLButtonElement) => button.click());
  await expect.poll(() => page.url()).not.toContain("/rooms/");
  expect(["", "[]"]).toContain(await keptText(page));
  expect(await everyKey(page)).toEqual([]);
  await context.close();
});

/** Another tab that is sending just now, for as long as the page lives. */
const holdLock = (member: string, room: string) =>
  `void navigator.locks.request("krug:outbox:${member}:${room}", () => new Promise(() => {})), 0`;
const everyKey = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("krug:mem_")));

test("where the device keeps nothing, the room still works for the visit", async () => {
  const context: BrowserContext = await demo.browser.newContext();
  await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const page = await context.newPage();
  await signInHere(page);
  await toRoom(page);
  await context.setOffline(true);
  await page.locator(".banner[data-tone=warn]").waitFor();
  await say(page, "bez skladišta");
  await expect.poll(() => waiting(page).count()).toBe(1);
  await context.setOffline(false);
  await expect.poll(() => waiting(page).count(), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => line(page, "bez skladišta").count()).toBe(1);
  await context.close();
});

async function signInHere(page: Page): Promise<void> {
  await page.goto(`${demo.server.url}/login`);
  await page.fill("#email", "mentee@example.org");
  await page.fill("#password", "mentorstvo-demo");
  await page.press("#password", "Enter");
  await page.waitForURL(`${demo.server.url}/`);
}

test("what an older page left waiting elsewhere on the device goes out too", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  const key = `krug:${memberId("mentee")}:outbox:${roomId()}:staraporuka1`;
  await page.evaluate(
    ([name, at]) => localStorage.setItem(name as string, JSON.stringify({ body: "iz starog sandučeta", at })),
    [key, Date.now()] as const,
  );
  await toRoom(page);
  await page
    .locator(".msg:not(.is-pending)", { hasText: "iz starog sandučeta" })
    .waitFor({ state: "attached" });
  await expect.poll(() => everyKey(page)).toEqual([]);
  await context.close();
});

test("put out of the room while it is open: within a second the stream stops", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  await toRoom(page);
  const staff = await new Walker(demo.server.url).signIn("staff@example.org");
  const form = { reason: "Vređa druge" };
  const answer = await staff.ask(`/staff/rooms/${SLUG}/${memberId("mentee")}/remove`, { form });
  expect(answer.status).toBe(302);
  const mentor = await aSocketOf("mentor");
  await mentor.ask("room.post", { body: "bez nje", clientId: crypto.randomUUID() });
  mentor.close();
  await page.locator(".log[role=alert]").waitFor();
  expect(await line(page, "bez nje").count()).toBe(0);
  await context.close();
});
