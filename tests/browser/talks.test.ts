import { join } from "node:path";
import { Database } from "db/driver.server";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dayOf } from "~/text/days";
import { hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

const PHONE = { viewport: { width: 390, height: 844 } };

/** The name of somebody who has come, is nobody of the people to try, and was not taken by another test. */
function somebody(place: number): { handle: string; name: string } {
  const database = new Database(join(demo.folder, "krug.sqlite"), { readonly: true });
  const people = database
    .prepare(
      `SELECT handle, name FROM members WHERE claimed_at IS NOT NULL AND password_hash IS NULL
       AND name_latin IS NULL AND name_locked = 0 AND standing = 'member' ORDER BY id LIMIT 20`,
    )
    .all() as { handle: string; name: string }[];
  database.close();
  return people[place]!;
}

/** Moves by the keyboard to what is called so, and presses Enter there. */
async function press(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press("Tab");
    const called = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
    if (name.test(called)) return page.keyboard.press("Enter");
  }
  throw new Error(`The keyboard does not come to ${name}.`);
}

for (const script of [true, false]) {
  test(`a talk begins from a page by the keyboard on a telephone, ${script ? "with" : "without"} a script, and what is said arrives`, async () => {
    const options = { ...PHONE, javaScriptEnabled: script };
    const { page, complaints } = await signedIn(demo.browser, demo.server.url, "alumna", options);
    const { handle, name } = somebody(script ? 0 : 1);
    await page.goto(`${demo.server.url}/members/${handle}`);
    if (script) await hydrated(page);
    await press(page, /^Piši/);
    await page.getByRole("heading", { level: 1, name }).waitFor();

    const text = script ? "Javljam se iz voza." : "Javljam se bez skripte.";
    await page.fill("textarea[name=body]", text);
    await page.locator(".say button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await page.locator(".msg", { hasText: text }).waitFor();
    await page.goto(`${demo.server.url}/rooms`);
    await page.getByRole("link", { name, exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}

test("a group is chosen without a script: found, ticked, found again, named; a missing name loses nobody", async () => {
  const { page } = await signedIn(demo.browser, demo.server.url, "mentee", {
    ...PHONE,
    javaScriptEnabled: false,
  });
  const [one, other] = [somebody(2), somebody(3)];
  await page.goto(`${demo.server.url}/rooms/new`);
  await page.getByLabel("Nađite ljude").fill(one.name);
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: one.name }).check();
  await page.getByLabel("Nađite ljude").fill(other.name);
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: other.name }).waitFor();
  expect(await page.getByRole("checkbox", { name: one.name }).isChecked()).toBe(true);
  await page.getByRole("checkbox", { name: other.name }).check();
  await page.getByRole("button", { name: "Započni razgovor" }).click();

  await page.getByText("Dajte grupi naziv.").first().waitFor();
  expect(await page.getByRole("checkbox", { name: one.name }).isChecked()).toBe(true);
  expect(await page.getByRole("checkbox", { name: other.name }).isChecked()).toBe(true);
  await page.getByLabel("Naziv grupe").fill("Vagon za troje");
  await page.getByRole("button", { name: "Započni razgovor" }).click();
  await page.getByRole("heading", { level: 1, name: "Vagon za troje" }).waitFor();
  await page.context().close();
});

test("what waits stands in the title of a tab, also of one that nobody looks at, until the room is muted", async () => {
  const mentor = await signedIn(demo.browser, demo.server.url, "mentor");
  const alumna = await signedIn(demo.browser, demo.server.url, "alumna");
  await alumna.page.goto(`${demo.server.url}/members/ksenija-obucina`);
  await alumna.page.getByRole("button", { name: /^Piši/ }).click();
  await alumna.page.getByRole("heading", { level: 1, name: "Ksenija Obućina" }).waitFor();

  const { page } = mentor;
  await page.goto(`${demo.server.url}/threads`);
  await hydrated(page);
  await page.waitForLoadState("networkidle");
  const waiting = async () => Number(/^\((\d+)\) /.exec(await page.title())?.[1] ?? 0);
  const before = await waiting();
  expect(before).toBeGreaterThan(0);
  await hide(page, true);
  await alumna.page.fill("textarea[name=body]", "Jeste li stigli?");
  await alumna.page.press("textarea[name=body]", "Enter");
  await expect.poll(waiting, { timeout: 30_000 }).toBe(before + 1);
  // The page itself was left alone: nobody looks at it.
  expect(await page.locator(".mast .nav a[href='/rooms'] sup").innerText()).toBe(String(before));
  await hide(page, false);
  const menu = page.locator(".mast .nav a[href='/rooms'] sup");
  await expect.poll(() => menu.innerText(), { timeout: 30_000 }).toBe(String(before + 1));

  await page.goto(`${demo.server.url}/rooms`);
  await page.getByRole("link", { name: "Jelena Đurković", exact: true }).click();
  await page.getByRole("link", { name: "Podešavanja sobe" }).click();
  await page.getByLabel("Na jedan sat").check();
  await page.getByRole("button", { name: "Utišaj" }).click();
  await page.getByText(/^Soba je utišana do/).waitFor();
  await page.goto(`${demo.server.url}/threads`);
  await page.waitForLoadState("networkidle");
  const muted = await waiting();
  expect(muted).toBeLessThan(before + 1);
  await alumna.page.fill("textarea[name=body]", "Nema žurbe.");
  await alumna.page.press("textarea[name=body]", "Enter");
  await alumna.page.locator(".msg:not(.is-pending)", { hasText: "Nema žurbe." }).waitFor();
  await page.goto(`${demo.server.url}/rooms`);
  expect(await waiting()).toBe(muted);
  await page.locator(".thread-row", { hasText: "Nema žurbe." }).locator(".quiet-news").waitFor();
  for (const one of [mentor, alumna]) {
    expect(one.complaints).toEqual([]);
    await one.context.close();
  }
});

/** A tab that goes behind another, as far as the page can tell. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}

test("an archive says what it is and has nowhere to write; when its reunion begins it opens on the open page", async () => {
  const { page, complaints } = await signedIn(demo.browser, demo.server.url, "staff");
  await page.goto(`${demo.server.url}/rooms/1-ciklus`);
  await hydrated(page);
  await page.getByText(/^Ova soba je arhiva od \d{4}\. Sledeće okupljanje: od/).waitFor();
  expect(await page.locator("textarea[name=body]").count()).toBe(0);
  await page.getByText("Ova soba je arhiva: čita se, a ne piše se u njoj.").waitFor();

  await page.waitForLoadState("networkidle");
  const team = await page.context().newPage();
  await team.goto(`${demo.server.url}/staff/rooms/1-ciklus`);
  const today = dayOf(new Date());
  await team.getByLabel("Prvi dan").fill(today);
  await team.getByLabel("Poslednji dan").fill(today);
  await team.getByRole("button", { name: "Sačuvaj" }).click();
  await team.getByText("Sačuvano. Vide svi kojima je soba otvorena.").waitFor();
  await page.getByText(/^Okupljanje: soba je otvorena do/).waitFor();
  await page.locator("textarea[name=body]").waitFor();
  await team.goto(`${demo.server.url}/moderation/log`);
  await team.getByText("menja kako živi soba:").first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("in a slow room the composer tells how long the next message waits, and keeps it on its way", async () => {
  const { page, complaints } = await signedIn(demo.browser, demo.server.url, "mentor");
  await page.goto(`${demo.server.url}/rooms/4-ciklus`);
  await hydrated(page);
  await page.waitForLoadState("networkidle");
  await page.getByText("Ovde se piše polako: poruka na 5 minuta.").waitFor();
  for (const text of ["Prva, polako.", "Druga, još polakije."]) {
    await page.fill("textarea[name=body]", text);
    await page.press("textarea[name=body]", "Enter");
  }
  await page.locator(".msg:not(.is-pending)", { hasText: "Prva, polako." }).waitFor();
  await page.locator(".msg.is-pending", { hasText: "Druga, još polakije." }).waitFor();
  await page.getByText(/Sledeća kreće za [0-5]:\d\d\./).waitFor();
  await page.locator(".msg.is-pending", { hasText: "čeka svoj red" }).waitFor();
  expect(await page.locator(".msg-failed").count()).toBe(0);
  await page.reload();
  await page.locator(".msg.is-pending", { hasText: "Druga, još polakije." }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
