import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoSidewaysScroll, hydrated, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { aPdf } from "../support/documents";
import { aPicture } from "../support/pictures";
import { aRecording } from "../support/recordings";

const demo = demoAndBrowser();

const SLUG = "7-ciklus";
const PHONE = { viewport: { width: 390, height: 844 } };

async function inRoom(person: string, options: Parameters<typeof signedIn>[3] = {}) {
  const there = await signedIn(demo.browser, demo.server.url, person, options);
  await there.page.goto(`${demo.server.url}/rooms/${SLUG}`);
  await there.page.locator(".here .by").first().waitFor({ state: "attached" });
  return there;
}

const choose = async (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator("form .vh[type=file]").setInputFiles(files);
const picture = async (name = "sto.jpg", size = { width: 800, height: 600 }) => ({
  name,
  mimeType: "image/jpeg",
  buffer: await aPicture("jpeg", size),
});
const shown = (page: Page, description: string) =>
  page.locator(`.msg .file-picture img[alt="${description}"]`);

test("a picture is described and sent by keyboard on a phone, and the other sees it live without anything jumping", async () => {
  const [ana, bruno] = [await inRoom("mentee", PHONE), await inRoom("mentor", PHONE)];
  const { page } = ana;
  await choose(page, [await picture()]);
  await page.locator(".upload-thumb img").waitFor();
  await page.getByText("Spremno").waitFor();
  await expectNoSidewaysScroll(page);

  // Without a description it stays, and the composer says why and where.
  await page.locator("button[aria-label='Pošalji']").focus();
  await page.keyboard.press("Enter");
  await page.getByText("Napišite šta je na slici").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^describe-/);
  await page.keyboard.type("Dugačak sto u dvorištu");
  await page.locator("button[aria-label='Pošalji']").focus();
  await page.keyboard.press("Enter");
  await shown(page, "Dugačak sto u dvorištu").waitFor();
  await page.locator(".upload").waitFor({ state: "detached" });

  const seen = shown(bruno.page, "Dugačak sto u dvorištu");
  await seen.waitFor();
  await seen.scrollIntoViewIfNeeded();
  const [width, height, natural] = await seen.evaluate(async (img: HTMLImageElement) => {
    await img.decode();
    return [img.getAttribute("width"), img.getAttribute("height"), img.naturalWidth];
  });
  expect([width, height, natural]).toEqual(["384", "288", 800]);
  await expectNoSidewaysScroll(bruno.page);

  // Looked at in large by keyboard, and back to where one was.
  const link = bruno.page.locator(".msg .file-picture").last();
  await link.focus();
  await bruno.page.keyboard.press("Enter");
  const large = bruno.page.locator("dialog.lightbox[open] > img");
  await large.waitFor();
  await expectNoSidewaysScroll(bruno.page);
  await bruno.page.keyboard.press("Escape");
  await large.waitFor({ state: "detached" });
  await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect([...ana.complaints, ...bruno.complaints]).toEqual([]);
  await Promise.all([ana.context.close(), bruno.context.close()]);
});

test("a PDF, a recording and a picture that adorns go with one message; the room's files list them by kind and person", async () => {
  const { page, context, complaints } = await inRoom("mentee");
  await choose(page, [
    { name: "Program susreta.pdf", mimeType: "application/pdf", buffer: await aPdf() },
    { name: "glas.wav", mimeType: "audio/wav", buffer: await aRecording("wav", 5) },
    await picture("ukras.jpg"),
  ]);
  await page.getByLabel("Slika je samo ukrasna").check();
  await page.getByLabel("Šta je na snimku? (nije obavezno) (glas.wav)").fill("Zvuk dvorišta");
  await page.fill("textarea[name=body]", "Evo svega za četvrtak");
  await page.press("textarea[name=body]", "Enter");
  const message = page.locator(".msg:not(.is-pending)", { hasText: "Evo svega za četvrtak" });
  await message.locator(".file-row", { hasText: "Program susreta.pdf" }).waitFor();
  await message.locator("audio").waitFor();
  expect(await message.locator("img").last().getAttribute("alt")).toBe("");
  const duration = await message.locator("audio").evaluate(async (audio: HTMLAudioElement) => {
    audio.preload = "metadata";
    audio.load();
    await new Promise((loaded) => audio.addEventListener("loadedmetadata", loaded, { once: true }));
    return audio.duration;
  });
  expect(duration).toBeCloseTo(0.5, 1);
  const saved = page.waitForEvent("download");
  await message.locator(".file-row").click();
  expect((await saved).suggestedFilename()).toBe("Program susreta.pdf");

  await page.click(`a[href="/rooms/${SLUG}/files"]`);
  await page.locator("h1", { hasText: "Prilozi" }).waitFor();
  await page.locator(".files-list .file-row", { hasText: "Program susreta.pdf" }).first().waitFor();
  await page.locator(".tabs a", { hasText: "Snimci" }).click();
  await page.locator(".files-list audio").first().waitFor();
  await expect.poll(() => page.locator(".files-list .file-row").count()).toBe(0);
  await page.locator(".files-list a", { hasText: "U razgovoru" }).first().click();
  await message.waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("written without a connection, a picture waits on the device through a reload of nothing, and goes once when it is back", async () => {
  const [ana, bruno] = [await inRoom("mentee"), await inRoom("mentor")];
  const { page, context } = ana;
  await context.setOffline(true);
  await page.getByText("Veza je prekinuta.").waitFor();
  await choose(page, [await picture("voz.jpg")]);
  await page.locator(".upload input[type=text]").fill("Voz za Niš");
  await page.fill("textarea[name=body]", "Iz voza");
  await page.press("textarea[name=body]", "Enter");
  const pending = page.locator(".msg.is-pending", { hasText: "Iz voza" });
  await pending.locator(".upload", { hasText: "Voz za Niš" }).waitFor();
  await pending.getByText("Čeka vezu").first().waitFor();

  await context.setOffline(false);
  await shown(page, "Voz za Niš").waitFor();
  await shown(bruno.page, "Voz za Niš").waitFor();
  await pending.waitFor({ state: "detached" });
  expect(await shown(bruno.page, "Voz za Niš").count()).toBe(1);
  expect(await bruno.page.locator(".msg", { hasText: "Iz voza" }).count()).toBe(1);
  await Promise.all([context.close(), bruno.context.close()]);
});

test("what is chosen and not sent is there after a reload, can be thrown away, and what cannot be sent is said at once", async () => {
  const { page, context, complaints } = await inRoom("mentee");
  await choose(page, [await picture("ostaje.jpg")]);
  await page.locator(".upload input[type=text]").fill("Ostaje ovde");
  await page.getByText("Spremno").waitFor();
  await page.reload();
  await hydrated(page);
  await expect.poll(() => page.locator(".upload input[type=text]").inputValue()).toBe("Ostaje ovde");
  await choose(page, [{ name: "strana.png", mimeType: "image/png", buffer: Buffer.from("<html>") }]);
  await page.getByText("Ovaj fajl nije ništa od toga").waitFor();
  expect(await page.locator(".upload").count()).toBe(1);
  await page.locator("button[aria-label='Ukloni: ostaje.jpg']").click();
  await page.locator(".upload").waitFor({ state: "detached" });
  await page.reload();
  await hydrated(page);
  expect(await page.locator(".upload").count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a picture is pasted and dropped, and several are looked at one after another", async () => {
  const { page, context } = await inRoom("mentee");
  const give = async (how: "paste" | "drop", name: string) => {
    const bytes = [...(await aPicture("png"))];
    const target = how === "paste" ? "textarea[name=body]" : ".say form";
    await page.locator(target).evaluate(
      (element, { how, name, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name, { type: "image/png" }));
        const event =
          how === "paste"
            ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
        element.dispatchEvent(event);
      },
      { how, name, bytes },
    );
    await page.locator(".upload", { hasText: name }).locator("input[type=text]").fill(`Opis ${name}`);
  };
  await give("paste", "prva.png");
  await give("drop", "druga.png");
  await page.locator("button[aria-label='Pošalji']").click();
  await shown(page, "Opis druga.png").waitFor();
  await page.locator(".msg .file-picture", { has: page.locator("img[alt='Opis prva.png']") }).click();
  const large = page.locator("dialog.lightbox[open] > img");
  await large.waitFor();
  expect(await large.getAttribute("alt")).toBe("Opis prva.png");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => large.getAttribute("alt")).toBe("Opis druga.png");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => large.getAttribute("alt")).toBe("Opis prva.png");
  await context.close();
});

test("without a script the composer takes a picture with its description", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee", { ...PHONE });
  const state = await context.storageState();
  const plain = await demo.browser.newContext({ ...PHONE, javaScriptEnabled: false, storageState: state });
  const bare = await plain.newPage();
  await bare.goto(`${demo.server.url}/rooms/${SLUG}`);
  await bare.locator("input[name=file]").setInputFiles(await picture("bez-skripte.jpg"));
  await bare.fill("textarea[name=body]", "Bez skripte, sa slikom");
  await bare.click("button[type=submit][aria-label='Pošalji']");
  await bare.getByText("Napišite šta je na slici ili da je samo ukrasna.").waitFor();
  expect(await bare.inputValue("textarea[name=body]")).toBe("Bez skripte, sa slikom");
  await bare.locator("input[name=file]").setInputFiles(await picture("bez-skripte.jpg"));
  await bare.fill("input[name=description]", "Bez skripte opisano");
  await bare.click("button[type=submit][aria-label='Pošalji']");
  await shown(bare, "Bez skripte opisano").waitFor();
  await Promise.all([plain.close(), page.context().close()]);
});
