import { expect, test } from "vitest";
import { expectNoSidewaysScroll, hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

const PHONE = { width: 390, height: 844 };

test("with the arrows Jelena walks from herself over the picture, and Escape brings her back", async () => {
  const { page, complaints } = await signedIn(demo.browser, demo.server.url, "alumna", { viewport: PHONE });
  await page.goto(`${demo.server.url}/constellation`);
  await hydrated(page);
  await page.focus(".stars");
  await page.keyboard.press("ArrowRight");
  expect(await page.textContent(".who")).toContain("Jelena Đurković");
  await page.keyboard.press("ArrowRight");
  expect(await page.textContent(".who")).not.toContain("Jelena Đurković");
  expect(await page.locator(".p.is-cur").count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await page.textContent(".who")).toContain("Vi ste ovde");
  await expectNoSidewaysScroll(page);
  expect(complaints).toEqual([]);
});

test("the way to Bogdan leads over the mentor they share, and stands in words and in the picture", async () => {
  const { page } = await signedIn(demo.browser, demo.server.url, "alumna", { viewport: PHONE });
  await page.goto(`${demo.server.url}/constellation?to=bogdan-macvanski`);
  expect(await page.locator(".way li").allTextContents()).toEqual([
    "vi",
    expect.stringContaining("Ksenija Obućina"),
    expect.stringContaining("Bogdan Mačvanski"),
  ]);
  await hydrated(page);
  await page.waitForSelector(".e.is-on");
  expect(await page.locator(".e.is-on").count()).toBe(2);
});

test("without a script the picture lights an edition, and the table says who is joined with whom", async () => {
  const { page } = await signedIn(demo.browser, demo.server.url, "alumna", {
    viewport: PHONE,
    javaScriptEnabled: false,
  });
  await page.goto(`${demo.server.url}/constellation`);
  await page.click(".pickc label >> nth=1");
  const paleness = (ring: number) =>
    page
      .locator(`.p[data-c="${ring}"]`)
      .first()
      .evaluate((point) => getComputedStyle(point).opacity);
  await expect.poll(() => paleness(3)).toBe("0.1");
  expect(await paleness(0)).toBe("1");

  await page.click('a[href="/constellation/table"]');
  const row = page.locator('tr:has(th:has-text("Jelena Đurković"))');
  expect(await row.textContent()).toContain("Ksenija Obućina (VI)");
});
