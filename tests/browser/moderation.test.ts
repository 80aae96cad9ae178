import { expect, test } from "vitest";
import { hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

const sign = (person: string, javaScriptEnabled = true) =>
  signedIn(demo.browser, demo.server.url, person, {
    javaScriptEnabled,
    viewport: { width: 1280, height: 900 },
  });

test("without a script a reply is reported, hidden with a reason, and brought back", async () => {
  const [{ page: mentee }, { page: staff }] = [await sign("mentee", false), await sign("staff", false)];
  await mentee.goto(`${demo.server.url}/threads`);
  await mentee.click(".thread-row h3 a >> nth=0");
  await mentee.click('a[href^="/report?type=reply"] >> nth=0');
  const id = new URL(mentee.url()).searchParams.get("id")!;
  await mentee.check('input[value="privacy"]');
  await mentee.fill("#note", "Ime treće osobe.");
  await mentee.click("main form button[type=submit]");
  expect(await mentee.textContent("h1")).toContain("prijava je stigla");

  await staff.goto(`${demo.server.url}/moderation/reply/${id}`);
  expect(await staff.textContent(".case-reports")).toContain("Ime treće osobe.");
  await staff.check('input[value="hide"]');
  await staff.fill("#reason", "Bez tuđih imena, molim.");
  await staff.click(".case form button[type=submit]");
  expect(await staff.textContent(".toast")).toContain("Sklonjeno");

  await mentee.reload();
  expect(await mentee.textContent("h1")).toContain("Tim je pogledao");
  expect((await mentee.goto(`${demo.server.url}/moderation`))!.status()).toBe(404);

  await staff.click(".toast button");
  expect(staff.url()).toBe(`${demo.server.url}/moderation/reply/${id}`);
  expect(await staff.locator('input[value="keep"]').count()).toBe(1);
});

test("with the keyboard alone one walks the queue, decides and confirms", async () => {
  const { page } = await sign("staff");
  await page.goto(`${demo.server.url}/moderation`);
  await hydrated(page);
  await page.waitForSelector(".case-templates");
  const first = await page.getAttribute('tr[aria-selected="true"] [data-case]', "href");
  await page.keyboard.press("j");
  await page.waitForURL(/\/moderation\/reply\//);
  const second = new URL(page.url()).pathname;
  expect(second).not.toBe(first);
  await page.waitForSelector(".case-templates");
  await page.keyboard.press("1");
  expect(await page.isChecked('input[value="keep"]')).toBe(true);
  await page.keyboard.press("r");
  await page.keyboard.type("Oštro, ali po pravilima.");
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/done=/);
  expect(await page.textContent(".toast")).toContain("Ostaje kako jeste");
});

test("what a colleague decides meanwhile is told, and takes nothing from under one's fingers", async () => {
  const [{ page: iva }, { page: petar }] = [await sign("staff"), await sign("admin", false)];
  await iva.goto(`${demo.server.url}/moderation`);
  await hydrated(iva);
  await iva.waitForSelector(".case-templates");
  const open = await iva.getAttribute('tr[aria-selected="true"] [data-case]', "href");
  await iva.check('input[value="hide"]');
  await iva.fill("#reason", "Dugo sam ovo pisala.");

  await petar.goto(demo.server.url + open);
  await petar.check('input[value="keep"]');
  await petar.click(".case form button[type=submit]");

  await iva.waitForSelector(".case .banner");
  expect(await iva.inputValue("#reason")).toBe("Dugo sam ovo pisala.");
  await iva.click(".case form button[type=submit]");
  await iva.waitForSelector(".case-decided");
  expect(await iva.textContent(".form-summary")).toContain("već odlučeno");
  expect(await iva.inputValue("#reason")).toBe("Dugo sam ovo pisala.");
});
