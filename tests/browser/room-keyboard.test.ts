import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { complaintsOf, expectNoSidewaysScroll, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SLUG = "7-ciklus";

async function inRoom(person: string, options: Parameters<typeof signedIn>[3] = {}) {
  const there = await signedIn(demo.browser, demo.server.url, person, options);
  await there.page.goto(`${demo.server.url}/rooms/${SLUG}`);
  await there.page.locator(".log[data-state-hash]").waitFor();
  return there;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { id, className, textContent } = document.activeElement as HTMLElement;
    return { id, line: className.split(" ").includes("msg"), text: textContent ?? "" };
  });
const said = (page: Page, text: string) => page.locator(".msg:not(.is-pending)", { hasText: text });

async function say(page: Page, text: string): Promise<void> {
  await page.fill("#body", text);
  await page.press("#body", "Enter");
  await said(page, text).waitFor();
}

test("the whole of a message's life by keyboard: walk, answer, react, mend, pin, take back and undo", async () => {
  const { page, context, complaints } = await inRoom("mentee");
  await say(page, "jedna poruka");
  await say(page, "druga poruka");
  await page.keyboard.press("Shift+Tab");
  for (let each = 0; each < 8 && !(await focused(page)).line; each++) await page.keyboard.press("Shift+Tab");
  expect((await focused(page)).text).toContain("druga poruka");
  await page.keyboard.press("ArrowUp");
  expect((await focused(page)).text).toContain("jedna poruka");
  await page.keyboard.press("j");
  expect((await focused(page)).text).toContain("druga poruka");
  await page.keyboard.press("Home");
  expect((await focused(page)).text).not.toContain("druga poruka");
  await page.keyboard.press("End");
  const { id } = await focused(page);

  await page.keyboard.press("+");
  await page.locator("[role=menu] [role=menuitemcheckbox]").first().waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.locator(`#${id} .chip[aria-pressed=true]`, { hasText: "hvala" }).waitFor();
  expect((await focused(page)).id).toBe(id);

  await page.keyboard.press("Enter");
  await page.locator("[role=menu]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("[role=menu]").waitFor({ state: "detached" });
  expect((await focused(page)).id).toBe(id);

  await choose(page, "Odgovori");
  await expect.poll(async () => (await focused(page)).id).toBe("body");
  await page.keyboard.type("odgovor tastaturom");
  await page.keyboard.press("Enter");
  await said(page, "odgovor tastaturom").locator(".msg-re", { hasText: "druga poruka" }).waitFor();

  await page.keyboard.press("ArrowUp");
  await page.locator(".say-line").waitFor();
  await page.keyboard.type(", ispravljen");
  await page.keyboard.press("Enter");
  await said(page, "odgovor tastaturom, ispravljen").locator(".msg-note").waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");
  await page.locator(".say-line").waitFor({ state: "detached" });
  expect(await page.inputValue("#body")).toBe("");

  await page.locator(`#${id}`).focus();
  await page.keyboard.press("Enter");
  await choose(page, "Zakači");
  await page.locator(".pinned", { hasText: "druga poruka" }).waitFor();
  await page.keyboard.press("Enter");
  await choose(page, "Povuci poruku");
  await page.locator(`#${id} .is-gone`).waitFor();
  await page.locator(".pinned", { hasText: "druga poruka" }).waitFor({ state: "detached" });
  await page.locator(`#${id} .msg-undo button`).focus();
  await page.keyboard.press("Enter");
  await page.locator(`#${id} .msg-text`, { hasText: "druga poruka" }).waitFor();
  await page.locator(`#${id}`).focus();
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await focused(page)).id).toBe("body");
  expect(complaints).toEqual([]);
  await context.close();
});

/** Walks down the open menu to a deed, and does it. */
async function choose(page: Page, deed: string): Promise<void> {
  if ((await page.locator("[role=menu]").count()) === 0) await page.keyboard.press("Enter");
  await page.locator("[role=menu]").waitFor();
  for (let each = 0; each < 14; each++) {
    if ((await focused(page)).text.trim() === deed) break;
    await page.keyboard.press("ArrowDown");
  }
  expect((await focused(page)).text.trim()).toBe(deed);
  await page.keyboard.press("Enter");
}

test("what comes is said once, with its author, as much of it as she chose; typing and her own words are not", async () => {
  const [mentee, mentor] = [await inRoom("mentee"), await inRoom("mentor")];
  const { page } = mentee;
  const aloud = page.locator("[data-announcer]");
  await say(page, "moje se ne izgovara");
  await mentor.page.fill("#body", "kuc");
  await page.locator(".typing span").waitFor();
  await say(mentor.page, "ovo se čuje");
  await expect.poll(() => aloud.innerText()).toMatch(/: ovo se čuje$/);

  await page.getByLabel("Šta se čita naglas").first().click();
  await page.getByText("Samo kad me neko pomene ili mi odgovori").click();
  await page.keyboard.press("Escape");
  await say(mentor.page, "ovo više ne");
  await said(page, "ovo više ne").waitFor();
  await mentor.page.locator(".msg", { hasText: "moje se ne izgovara" }).hover();
  await mentor.page.locator(".msg", { hasText: "moje se ne izgovara" }).getByLabel("Odgovori").click();
  await mentor.page.keyboard.type("ali ovo da");
  await mentor.page.keyboard.press("Enter");
  await expect.poll(() => aloud.innerText()).toMatch(/: ali ovo da$/);
  await Promise.all([mentee.context.close(), mentor.context.close()]);
});

const LOOKS = [
  { width: 1280, colorScheme: "light", language: "sr-Latn" },
  { width: 390, colorScheme: "dark", language: "sr-Cyrl" },
  { width: 320, colorScheme: "light", language: "en" },
] as const;

for (const [each, { width, colorScheme, language }] of LOOKS.entries()) {
  test(`axe finds nothing in a room with an open menu, a pin and an answer begun at ${width} px, ${colorScheme}, ${language}`, async () => {
    const options = { viewport: { width, height: 800 }, colorScheme, language, bypassCSP: true };
    const { page, context, complaints } = await inRoom("mentor", options);
    // Each look has a message of its own: what one did to it stays.
    await page
      .locator(".msg.is-first:not(.is-me)")
      .nth(-1 - each)
      .focus();
    await page.keyboard.press("+");
    await page.locator("[role=menuitemcheckbox]").first().click();
    const line = page.locator(".msg:focus");
    await line.locator(".chip").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("[role=menu]").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.locator("[role=menuitem]").nth(1).click();
    await page.locator(".pinned").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("[role=menuitem]").first().click();
    await page.locator(".say-line").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Violation = { id: string; nodes: { html: string }[] };
    const { violations } = await (
      window as never as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
  });
}

test("without a script: from a message to its page, a word under it, an answer, and back in the room", async () => {
  const { context } = await signedIn(demo.browser, demo.server.url, "mentor");
  const plain = await demo.browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${demo.server.url}/rooms/${SLUG}`);
  const line = page.locator(".msg:not(.is-me)").last();
  const id = (await line.getAttribute("id"))!;
  await line.locator(".msg-tools a").last().focus();
  await page.keyboard.press("Enter");
  await page.locator("h1", { hasText: "Poruka" }).waitFor();
  await page.getByRole("button", { name: /^bravo/ }).click();
  await page.locator(`#${id} .chip[aria-pressed=true]`).waitFor();
  await page.locator(`#${id} .msg-tools a`).first().focus();
  await page.keyboard.press("Enter");
  await page.fill("#body", "odgovor bez skripte");
  await page.getByRole("button", { name: "Pošalji" }).click();
  await page.locator(".msg", { hasText: "odgovor bez skripte" }).locator(".msg-re").waitFor();
  expect(complaints).toEqual([]);
  await Promise.all([plain.close(), context.close()]);
});

test("the list of keys opens in a room too, names those of the room, and gives the room back", async () => {
  const { page, context, complaints } = await inRoom("mentee");
  await page.locator(".log li.msg[tabindex='0']").focus();
  await page.keyboard.press("?");
  const list = page.locator("dialog[open]");
  await list.locator("dt", { hasText: "Shift+Enter" }).waitFor();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
  await say(page, "i dalje se piše");
  expect(complaints).toEqual([]);
  await context.close();
});

test("a link to a message is copied, and it is said that it was; where it cannot be, the link is shown", async () => {
  const { page, context } = await inRoom("mentee");
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: demo.server.url });
  await say(page, "veza do ove poruke");
  const id = await said(page, "veza do ove poruke").getAttribute("id");
  const copy = async () => {
    await page.locator(`#${id}`).focus();
    await page.keyboard.press("Enter");
    await choose(page, "Kopiraj link");
  };
  await copy();
  await page.locator(".toast[role=status]", { hasText: "Link je kopiran." }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(new RegExp(`^${demo.server.url}/rooms/${SLUG}\\?at=\\d+#${id}$`));

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
  });
  await copy();
  await page.locator(".toast", { hasText: address }).waitFor();
  await context.close();
});
