import { join } from "node:path";
import { Database } from "db/driver.server";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { newDataFolder, startServer } from "../support/server";
import { Walker } from "../support/walker";

const demo = demoAndBrowser();

const SLUG = "7-ciklus";
const roomUrl = () => `${demo.server.url}/rooms/${SLUG}`;

async function inRoom(person: string, options: Parameters<typeof signedIn>[3] = {}) {
  const there = await signedIn(demo.browser, demo.server.url, person, options);
  await there.page.goto(roomUrl());
  await entered(there.page);
  return there;
}

/** The page is connected once it sees its own person among those who are here. */
async function entered(page: Page): Promise<void> {
  await page.locator(".here .by").first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
}

async function say(page: Page, text: string): Promise<void> {
  await page.fill("textarea[name=body]", text);
  await page.press("textarea[name=body]", "Enter");
}

const message = (page: Page, text: string) => page.locator(".msg", { hasText: text });
const box = (page: Page) =>
  page.locator(".log").evaluate(({ scrollTop, scrollHeight, clientHeight }) => ({
    fromEnd: Math.round(scrollHeight - scrollTop - clientHeight),
    lines: document.querySelectorAll(".msg").length,
  }));

test("a visit begins at the first unread line, which stays while she reads on and falls out of the menu", async () => {
  const { page } = await inRoom("mentee", { viewport: { width: 1280, height: 700 } });
  const line = page.locator(".mark-line");
  const [top, bottom] = await page.locator(".log").evaluate((log) => {
    const { top, bottom } = log.getBoundingClientRect();
    return [top, bottom];
  });
  const at = (await line.boundingBox())!.y;
  expect(at).toBeGreaterThan(top!);
  expect(at).toBeLessThan(bottom!);
  expect((await box(page)).fromEnd).toBeGreaterThan(100);
  const menu = page.locator(".mast .nav a[href='/rooms'] sup");
  await menu.waitFor();
  const [all, here] = [menu, page.locator(".room-link[aria-current=page] .count")];
  const waiting = Number(await all.innerText()) - Number(await here.innerText());
  // The pill counts what waits as the menu does: a word of praise is no message.
  expect(await page.locator(".pill").innerText()).toMatch(new RegExp(`^\\s*${await here.innerText()} nov`));

  await page.click(".pill");
  await expect.poll(() => menu.innerText(), { timeout: 30_000 }).toBe(String(waiting));
  expect((await box(page)).fromEnd).toBeLessThan(50);
  expect(await line.count()).toBe(1);
  await page.context().close();
});

test("who reads history is not moved by what comes, and older messages come when she gets to them", async () => {
  const [mentee, mentor] = [
    await inRoom("mentee", { viewport: { width: 1280, height: 700 } }),
    await inRoom("mentor"),
  ];
  const { page } = mentee;
  const before = await box(page);
  const kept = await page.locator(".log").evaluate((log) => {
    log.scrollTop = 200;
    const line = [...log.querySelectorAll(".msg")].find(
      (each) => each.getBoundingClientRect().top > log.getBoundingClientRect().top,
    )!;
    return { id: line.id, top: line.getBoundingClientRect().top };
  });
  await page.waitForFunction((lines) => document.querySelectorAll(".msg").length > lines, before.lines);
  await say(mentor.page, "dok ona čita staro");
  await page.locator(".pill").waitFor();
  await message(page, "dok ona čita staro").waitFor({ state: "attached" });
  const top = await page.locator(`#${kept.id}`).evaluate((line) => line.getBoundingClientRect().top);
  expect(Math.abs(top - kept.top)).toBeLessThan(2);

  await page.click(".pill");
  await page.locator(".pill").waitFor({ state: "detached" });
  await say(mentor.page, "a sad je na kraju");
  await message(page, "a sad je na kraju").waitFor();
  expect((await box(page)).fromEnd).toBeLessThan(50);
  await Promise.all([mentee.context.close(), mentor.context.close()]);
});

test("what is typed and not sent survives a reload; what is too long is said before it is sent", async () => {
  const { page, context } = await inRoom("mentee");
  await page.fill("textarea[name=body]", "još ne šaljem");
  await page.reload();
  await entered(page);
  expect(await page.inputValue("textarea[name=body]")).toBe("još ne šaljem");

  await page.fill("textarea[name=body]", "č".repeat(4_003));
  await page.press("textarea[name=body]", "Enter");
  expect(await page.locator(".say-problem").innerText()).toContain("3");
  expect((await page.inputValue("textarea[name=body]")).length).toBe(4_003);
  await page.fill("textarea[name=body]", "");
  await context.close();
});

test("written without a connection and the tab closed: it is sent at the next visit, once", async () => {
  const [mentee, mentor] = [await inRoom("mentee"), await inRoom("mentor")];
  await mentee.context.setOffline(true);
  await mentee.page.locator(".banner[data-tone=warn]").waitFor();
  await say(mentee.page, "iz tunela, pa ugašeno");
  await mentee.page.locator(".msg.is-pending").waitFor();
  expect(await mentee.page.locator("textarea[name=body]").isEnabled()).toBe(true);
  await mentee.page.close();
  await mentee.context.setOffline(false);
  expect(await message(mentor.page, "iz tunela").count()).toBe(0);

  const back = await mentee.context.newPage();
  await back.goto(roomUrl());
  await message(mentor.page, "iz tunela, pa ugašeno").waitFor();
  await back.locator(".msg.is-pending").waitFor({ state: "detached" });
  await back.reload();
  await entered(back);
  expect(await message(back, "iz tunela, pa ugašeno").count()).toBe(1);
  await Promise.all([mentee.context.close(), mentor.context.close()]);
});

test("when the server goes and comes back, the room says so, sends what waited, and the page stays", async () => {
  const own = newDataFolder();
  const first = await startServer(own);
  const { page, context } = await signedIn(demo.browser, first.url, "mentee");
  await page.goto(`${first.url}/rooms/${SLUG}`);
  await entered(page);

  await first.kill();
  await page.locator(".banner[data-tone=warn]").waitFor();
  await say(page, "dok servera nema");
  await page.locator(".msg.is-pending").waitFor();
  const again = await startServer(own, { PORT: new URL(first.url).port });

  await page.locator(".msg:not(.is-pending)", { hasText: "dok servera nema" }).waitFor();
  await page.locator(".banner[data-tone=warn]").waitFor({ state: "detached" });
  expect(await message(page, "dok servera nema").count()).toBe(1);
  await context.close();
  await again.stop();
});

test("two tabs of one person are one person here, who is gone with the last of them", async () => {
  const [mentee, mentor] = [await inRoom("mentee"), await inRoom("mentor")];
  const second = await mentee.context.newPage();
  await second.goto(roomUrl());
  await entered(second);
  const names = mentor.page.locator(".here .by b");
  await expect.poll(() => names.count()).toBe(2);
  await mentee.page.close();
  await second.fill("textarea[name=body]", "kuc");
  await mentor.page.locator(".typing span").waitFor();
  expect(await names.count()).toBe(2);
  await second.fill("textarea[name=body]", "");
  await second.close();
  await expect.poll(() => names.count()).toBe(1);
  await Promise.all([mentee.context.close(), mentor.context.close()]);
});

test("who is put out sees it at once, and hears no more", async () => {
  const [mentee, mentor] = [await inRoom("mentee"), await inRoom("mentor")];
  const staff = await new Walker(demo.server.url).signIn("staff@example.org");
  const form = { reason: "Vređa druge" };
  const answer = await staff.ask(`/staff/rooms/${SLUG}/${memberOf("mentee@example.org")}/remove`, { form });
  expect(answer.status).toBe(302);

  await mentee.page.locator(".log[role=alert]").waitFor();
  await say(mentor.page, "sad bez njega");
  await message(mentor.page, "sad bez njega").waitFor();
  expect(await message(mentee.page, "sad bez njega").count()).toBe(0);
  expect((await mentee.page.goto(roomUrl()))?.status()).toBe(404);
  await Promise.all([mentee.context.close(), mentor.context.close()]);
});

function memberOf(email: string): string {
  const sqlite = new Database(join(demo.folder, "krug.sqlite"), { readonly: true });
  const id = sqlite.prepare("SELECT id FROM members WHERE email = ?").pluck().get(email) as string;
  sqlite.close();
  return id;
}
