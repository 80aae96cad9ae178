import { expect, test } from "vitest";
import { expectNoSidewaysScroll, hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { aPicture } from "../support/pictures";

const demo = demoAndBrowser();

const PHONE = { viewport: { width: 390, height: 844 } };
const SAVE = 'main form .btn[data-kind="primary"]';

for (const [how, javaScriptEnabled] of [
  ["with the script", true],
  ["without it", false],
] as const) {
  test(`on a phone somebody new takes the four first steps, and mends a part of the profile by keyboard, ${how}`, async () => {
    const { context, page } = await signedIn(demo.browser, demo.server.url, "mentee", {
      ...PHONE,
      javaScriptEnabled,
    });
    const open = async (path: string) => {
      await page.goto(demo.server.url + path);
      if (javaScriptEnabled) await hydrated(page);
      await expectNoSidewaysScroll(page);
    };
    await open("/welcome/photo");
    const buffer = await aPicture("jpeg");
    await page.setInputFiles("#photo", { name: "a.jpg", mimeType: "image/jpeg", buffer });
    if (javaScriptEnabled) await page.waitForSelector(".reactEasyCrop_CropArea");
    await page.click(SAVE);
    await page.waitForURL(/welcome\/fields/);
    await page.locator(".mast image").waitFor({ state: "attached" });
    await page.selectOption("#field-1", "film");
    await page.click(SAVE);
    await page.waitForURL(/welcome\/topics/);
    await open("/welcome/fields");
    expect(await page.inputValue("#field-1")).toBe("film");
    await open("/welcome/topics");
    await page.check("input[name=helps][value=touring]", { force: true });
    await page.click(SAVE);
    await page.waitForURL(/welcome\/privacy/);
    await page.click(SAVE);
    await page.waitForURL(`${demo.server.url}/`);

    await open("/settings/profile/path");
    const rows = await page.locator("input[name=turn]").count();
    await page.focus("button[name=more]");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (count) => document.querySelectorAll("input[name=turn]").length === count,
      rows + 1,
    );
    await page.locator("input[name=year]").last().fill("1999");
    await page.locator("input[name=turn]").last().fill("Prva predstava");
    await page.keyboard.press("Enter");
    await page.waitForURL(/saved=path/);

    await open("/settings/profile/name");
    await page.fill("#name", "Аna Mešana");
    await page.press("#name", "Enter");
    await page.waitForSelector("#name-error");
    expect(await page.inputValue("#name")).toBe("Аna Mešana");
    await context.close();
  });
}
