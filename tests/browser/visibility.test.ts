import { expect, test } from "vitest";
import { expectNoSidewaysScroll, hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

const phone = { viewport: { width: 390, height: 844 } };
const KSENIJA = "/members/ksenija-obucina";
const wordsOf = (html: string) =>
  html
    .match(/<main[^>]*>(.*)<\/main>/s)![1]!
    .replace(/<section class="seeing.*?<\/section>/s, "")
    // Who sees the page is said to each in their own way.
    .replace(/(?<=<div class="xs muted stack">)<p>.*?<\/p>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("“see as the public” equals what a request without a session gets", async () => {
  const { page, context, complaints } = await signedIn(demo.browser, demo.server.url, "mentor", phone);
  await page.goto(demo.server.url + KSENIJA);
  await page.click(`a[href="${KSENIJA}?as=member"]`);
  await page.locator(".seeing nav a").first().click();
  await page.waitForURL(/as=visitor/);
  await expectNoSidewaysScroll(page);
  const seen = await page.request.get(`${demo.server.url + KSENIJA}?as=visitor`);
  const outside = await fetch(demo.server.url + KSENIJA, { headers: { "accept-language": "sr-Latn" } });
  expect(outside.status).toBe(200);
  expect(outside.headers.get("x-robots-tag")).toBe("all");
  const html = await outside.text();
  expect(wordsOf(await seen.text())).toBe(wordsOf(html));
  expect(html).not.toMatch(/<script|mentor@example\.org|1994|Traži</);
  expect(complaints).toEqual([]);
  await context.close();
});

test("she narrows her e-mail to her pair on the phone, and for others it is gone at once", async () => {
  const ksenija = await signedIn(demo.browser, demo.server.url, "mentor", phone);
  const jelena = await signedIn(demo.browser, demo.server.url, "alumna", phone);
  const bogdan = await signedIn(demo.browser, demo.server.url, "mentee", phone);
  const staff = await signedIn(demo.browser, demo.server.url, "staff", phone);

  await jelena.page.goto(demo.server.url + KSENIJA);
  await jelena.page.click(`a[href="${KSENIJA}/reveal/email"]`);
  await jelena.page.fill("#reason", "Šaljem nacrt kataloga.");
  await jelena.page.click("main form button[type=submit]");
  await jelena.page.locator(".revealed", { hasText: "mentor@example.org" }).waitFor();
  await jelena.page.reload();
  expect(await jelena.page.content()).not.toContain("mentor@example.org");

  await ksenija.page.goto(`${demo.server.url}/settings/contacts`);
  await ksenija.page.locator(".reveal", { hasText: "Šaljem nacrt kataloga." }).waitFor();

  await ksenija.page.goto(`${demo.server.url}/settings/privacy`);
  await hydrated(ksenija.page);
  await expectNoSidewaysScroll(ksenija.page);
  await ksenija.page.selectOption("#city", "me");
  await ksenija.page.locator("[data-seen=hide]", { hasText: "Mesto" }).waitFor();
  await ksenija.page.selectOption("#email", "me");
  await ksenija.page.click("main form button[type=submit]");
  await ksenija.page.waitForURL(/saved/);

  for (const { page } of [jelena, bogdan, staff]) {
    await page.goto(demo.server.url + KSENIJA);
    expect(await page.locator(`a[href="${KSENIJA}/reveal/email"]`).count()).toBe(0);
    expect((await page.request.get(`${demo.server.url + KSENIJA}/reveal/email`)).status()).toBe(404);
    for (const address of [`${KSENIJA}.data`, "/members.data?q=ksenija", "/members?q=ksenija"]) {
      expect(await (await page.request.get(demo.server.url + address)).text()).not.toContain(
        "mentor@example.org",
      );
    }
    expect(await (await page.request.get(`${demo.server.url + KSENIJA}.data`)).text()).not.toContain(
      "beograd",
    );
  }
  // The card that was asked for today has lost what no longer reaches her.
  await jelena.page.goto(`${demo.server.url + KSENIJA}/vcard`);
  await jelena.page.fill("#reason", "Za adresar.");
  const download = jelena.page.waitForEvent("download");
  await jelena.page.click("main form button[type=submit]");
  const card = await (await download).createReadStream();
  let text = "";
  for await (const chunk of card) text += chunk;
  expect(text).toContain("BEGIN:VCARD");
  expect(text).not.toMatch(/mentor@example\.org|Beograd/);

  for (const { context, complaints } of [ksenija, jelena, bogdan, staff]) {
    expect(complaints.filter((each) => !each.includes("404"))).toEqual([]);
    await context.close();
  }
});

test("blocked without a script: pages vanish for both, words are folded, and one button takes it back", async () => {
  const jelena = await signedIn(demo.browser, demo.server.url, "alumna", {
    ...phone,
    javaScriptEnabled: false,
  });
  const bogdan = await signedIn(demo.browser, demo.server.url, "mentee", phone);
  const [his, hers] = ["/members/bogdan-macvanski", "/members/jelena-djurkovic"];
  await jelena.page.goto(demo.server.url + his);
  await jelena.page.click(`a[href="${his}/block"]`);
  await jelena.page.click("main form button[type=submit]");
  await jelena.page.waitForURL(/settings\/contacts/);
  expect((await jelena.page.request.get(demo.server.url + his)).status()).toBe(404);
  expect((await bogdan.page.request.get(demo.server.url + hers)).status()).toBe(404);
  await jelena.page.locator("#blocked ~ ul button").click();
  await jelena.page.waitForURL(/settings\/contacts/);
  expect((await jelena.page.request.get(demo.server.url + his)).status()).toBe(200);
  expect((await bogdan.page.request.get(demo.server.url + hers)).status()).toBe(200);
  await jelena.context.close();
  await bogdan.context.close();
});
