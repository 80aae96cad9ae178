import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoSidewaysScroll, LANGUAGES, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

const ROOM = "/rooms/7-ciklus";
const phone = { viewport: { width: 390, height: 844 } };

/** Writes into the room's composer and sends it. */
async function say(page: Page, text: string) {
  const composer = page.locator("textarea[name=body]");
  await composer.fill(text);
  await composer.press("Enter");
}

test.each([...LANGUAGES])(
  "she signs in, finds somebody by field, answers a thread, and talks live in her cycle's room (%s)",
  async (language) => {
    const bogdan = await signedIn(demo.browser, demo.server.url, "mentee", { language });
    const ksenija = await signedIn(demo.browser, demo.server.url, "mentor", { ...phone, language });
    const { page } = bogdan;
    expect(await page.getAttribute("html", "lang")).toBe(language);

    await page.click("nav a[href='/members']");
    await page.waitForURL(`${demo.server.url}/members`);
    await page.check("aside input[name=field][value=music], form input[name=field][value=music]");
    await page.waitForURL(/field=music/);
    await page.locator("main h3 a[href^='/members/']").first().click();
    await page.waitForURL(/\/members\/[a-z0-9-]+$/);
    await expect.poll(() => page.locator("h1").count()).toBe(1);

    await page.click("nav a[href='/threads']");
    await page.locator("main .thread-row h3 a").first().click();
    await page.waitForURL(/\/threads\/thr_/);
    const reply = `Javljam se iz putovanja (${language}): **isto smo probali** prošle godine.`;
    await page.fill("textarea[name=body]", reply);
    await page.press("textarea[name=body]", "Control+Enter");
    await page.locator(".post strong", { hasText: "isto smo probali" }).last().waitFor();

    await page.goto(demo.server.url + ROOM);
    await ksenija.page.goto(demo.server.url + ROOM);
    await expectNoSidewaysScroll(ksenija.page);
    const [hello, answer] = [`Zdravo iz voza, ${language}`, `Javi kad stigneš, ${language}`];
    await say(page, hello);
    await ksenija.page.locator(".msg", { hasText: hello }).waitFor();
    await say(ksenija.page, answer);
    await page.locator(".msg", { hasText: answer }).waitFor();
    expect(await page.locator(".msg", { hasText: hello }).count()).toBe(1);
    expect(await ksenija.page.locator(".msg", { hasText: hello }).count()).toBe(1);

    expect([...bogdan.complaints, ...ksenija.complaints]).toEqual([]);
    await bogdan.context.close();
    await ksenija.context.close();
  },
);

test("a new reply shows up for who has the thread open, without a reload", async () => {
  const [ana, bogdan] = [
    await signedIn(demo.browser, demo.server.url, "alumna"),
    await signedIn(demo.browser, demo.server.url, "mentee"),
  ];
  await bogdan.page.goto(`${demo.server.url}/threads`);
  await bogdan.page.locator("main .thread-row h3 a").first().click();
  await bogdan.page.waitForURL(/\/threads\/thr_/);
  await ana.page.goto(bogdan.page.url());
  await ana.page.waitForLoadState("networkidle");

  await bogdan.page.fill("textarea[name=body]", "Ovo stiže uživo.");
  await bogdan.page.press("textarea[name=body]", "Control+Enter");

  await ana.page.locator(".post", { hasText: "Ovo stiže uživo." }).waitFor();
  expect([...ana.complaints, ...bogdan.complaints]).toEqual([]);
});

test("what is said while the connection is away is there when it comes back, once and in order", async () => {
  const [bogdan, ksenija] = [
    await signedIn(demo.browser, demo.server.url, "mentee"),
    await signedIn(demo.browser, demo.server.url, "mentor"),
  ];
  await bogdan.page.goto(demo.server.url + ROOM);
  await ksenija.page.goto(demo.server.url + ROOM);
  await say(bogdan.page, "pre tunela");
  await ksenija.page.locator(".msg", { hasText: "pre tunela" }).waitFor();

  await bogdan.context.setOffline(true);
  await say(bogdan.page, "iz tunela");
  for (const text of ["prva bez tebe", "druga bez tebe"]) {
    await say(ksenija.page, text);
    await ksenija.page.locator(".msg", { hasText: text }).waitFor();
  }
  await bogdan.context.setOffline(false);

  await bogdan.page.locator(".msg", { hasText: "druga bez tebe" }).waitFor();
  await ksenija.page.locator(".msg", { hasText: "iz tunela" }).waitFor();
  const texts = (await ksenija.page.locator(".msg .msg-text").allInnerTexts()).map((text) => text.trim());
  const ours = texts.filter((text) => /tunela|bez tebe/.test(text));
  expect(ours).toEqual(["pre tunela", "prva bez tebe", "druga bez tebe", "iz tunela"]);
});

test("without JavaScript she signs in, filters people, answers a thread and speaks in the room", async () => {
  const mentee = await signedIn(demo.browser, demo.server.url, "mentee", { javaScriptEnabled: false });
  const { page } = mentee;
  await page.goto(`${demo.server.url}/members`);
  const filter = page.locator("form:has(input[name=field][value=music])").first();
  await filter.locator("input[name=field][value=music]").check();
  await filter.locator("button[type=submit]").first().click();
  expect(page.url()).toContain("field=music");

  await page.goto(`${demo.server.url}/threads`);
  await page.locator("main .thread-row h3 a").first().click();
  await page.fill("textarea[name=body]", "Bez skripte, a stiglo.");
  await page.locator("form:has(textarea[name=body]) button[type=submit]:not([name])").last().click();
  await page.locator(".post", { hasText: "Bez skripte, a stiglo." }).waitFor();

  await page.goto(demo.server.url + ROOM);
  await page.fill("textarea[name=body]", "I ovde bez skripte.");
  await page.locator("form:has(textarea[name=body]) button[type=submit]").click();
  await page.locator(".msg", { hasText: "I ovde bez skripte." }).waitFor();
});
