import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium";
import { type RunningServer, startServer } from "../support/server";
import { DEMO_PASSWORD } from "../support/walker";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("an alumna adds a passkey, and next time signs in with it alone", async () => {
  const url = server.url.replace("127.0.0.1", "localhost");
  const context = await browser.newContext();
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send("WebAuthn.enable");
  await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${url}/login?lang=en`);
  await page.fill("#email", "alumna@example.org");
  await page.fill("#password", DEMO_PASSWORD);
  await page.press("#password", "Enter");
  await page.waitForURL(`${url}/`);

  await page.goto(`${url}/settings/passkeys`);
  await page.fill("#name", "My phone");
  await page.click("main button[type=submit]:enabled");
  await page.getByRole("heading", { name: "My phone" }).waitFor();

  await context.clearCookies();
  await page.goto(`${url}/login?lang=en`);
  expect(await page.locator("script").count(), "the door itself has no script").toBe(0);
  await page.getByRole("link", { name: "Sign in with a passkey" }).click();
  await page.click("main button[type=submit]:enabled");
  await page.waitForURL(`${url}/`);
  await context.close();
});

test("where the address is bare numbers, the demo says that passkeys need localhost", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/login/passkey?lang=en`);
  await page.getByText("begins with localhost").waitFor();
  expect(await page.locator("main button[type=submit]").isDisabled()).toBe(true);
});
