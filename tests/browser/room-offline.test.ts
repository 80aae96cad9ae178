import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { caughtUp, does, line, roomOf, SLUG, say, waiting } from "../support/room-in-browser";

const demo = demoAndBrowser();
const { aSocketOf, inDatabase, roomId, memberId, toRoom, expectSame } = roomOf(demo);

// The journey on a bad network: what she did in the tunnel and what the others did meanwhile all come to stand in
// their places, once.

const DAY = 24 * 60 * 60_000;

/** Where the line stands on the screen, in pixels from the upper edge of the log. */
const placeOf = (page: Page, id: string) =>
  page.locator(".log").evaluate((log, id) => {
    const top = document.getElementById(id)!.getBoundingClientRect().top;
    return Math.round(top - log.getBoundingClientRect().top);
  }, id);
/** The first line that she sees whole. */
const firstSeen = (page: Page) =>
  page.locator(".log").evaluate((log) => {
    const edge = log.getBoundingClientRect().top;
    const lines = [...log.querySelectorAll(".msg[data-number]")];
    return lines.find((each) => each.getBoundingClientRect().top >= edge)!.id;
  });

test("after nine days the room opens at the first unread line and says how much is new and since when", async () => {
  const nineDaysAgo = Date.now() - 9 * DAY;
  inDatabase((sqlite) => {
    const at = sqlite
      .prepare("SELECT max(number) FROM messages WHERE room_id = ? AND created_at < ?")
      .pluck()
      .get(roomId(), nineDaysAgo) as number;
    sqlite
      .prepare("UPDATE room_reads SET last_number = ? WHERE room_id = ? AND member_id = ?")
      .run(at, roomId(), memberId("mentee"));
  });
  const { page, context, complaints } = await signedIn(demo.browser, demo.server.url, "mentee");
  await page.goto(`${demo.server.url}/rooms/${SLUG}`);
  await page.locator(".mark-line").waitFor();
  await page.locator(".pill.is-end").waitFor();
  expect(await page.locator(".unread-bar").innerText()).toMatch(/^(Više od )?\d+ nov(a|e|ih) od /);
  const [line, log] = [
    await page.locator(".mark-line").boundingBox(),
    await page.locator(".log").boundingBox(),
  ];
  expect(line!.y).toBeGreaterThan(log!.y);
  expect(line!.y).toBeLessThan(log!.y + log!.height);

  await page.locator(".unread-bar button").click();
  await page.locator(".unread-bar").waitFor({ state: "detached" });
  await page.locator(".pill.is-end").waitFor({ state: "detached" });
  // It stays for the visit, also where more was new than a page holds.
  expect(await page.locator(".mark-line").count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test("in the tunnel she writes, mends and reacts; 130 messages later all is in its place, once, and nothing jumped", async () => {
  const mentor = await aSocketOf("mentor");
  const early = await Promise.all(
    ["prva od ranije", "druga od ranije", "treća od ranije"].map((body) =>
      mentor.ask("room.post", { body, clientId: crypto.randomUUID() }),
    ),
  );
  const ids = early.map(
    ({ messages, events }) => messages[(events[0] as { messageId: string }).messageId]!.id,
  );
  const { page, context, complaints } = await signedIn(demo.browser, demo.server.url, "mentee", {
    viewport: { width: 1280, height: 800 },
  });
  await toRoom(page);
  await say(page, "rečeno pre tunela");
  await page.locator(".msg:not(.is-pending)", { hasText: "rečeno pre tunela" }).waitFor();

  await context.setOffline(true);
  await page.locator(".banner[data-tone=warn]").waitFor();
  expect(await page.locator("#body").isEnabled()).toBe(true);
  await say(page, "prva iz tunela");
  await say(page, "druga iz tunela");
  await expect.poll(() => waiting(page).count()).toBe(2);
  await does(page, "rečeno pre tunela", "Izmeni");
  await page.fill("#body", "rečeno pre tunela, pa ispravljeno");
  await page.press("#body", "Enter");
  await line(page, "pa ispravljeno").waitFor();
  await line(page, "treća od ranije").hover();
  await line(page, "treća od ranije").getByLabel("Dodaj reč").click();
  await page.locator("[role=menuitemcheckbox]", { hasText: "dolazim" }).click();
  await line(page, "treća od ranije").locator(".chip[aria-pressed=true]").waitFor();

  for (let each = 1; each <= 130; each++) {
    await mentor.ask("room.post", { body: `dok je nema ${each}.`, clientId: crypto.randomUUID() });
  }
  for (const [each, messageId] of ids.entries()) {
    await mentor.ask("room.edit", { messageId, body: `izmenjena ${each + 1} od ranije`, revision: 0 });
  }
  for (const body of ["povući ću ovo", "i ovo"]) {
    const { events } = await mentor.ask("room.post", { body, clientId: crypto.randomUUID() });
    await mentor.ask("room.delete", { messageId: (events[0] as { messageId: string }).messageId });
  }
  const seen = await firstSeen(page);
  const before = await placeOf(page, seen);

  await context.setOffline(false);
  await page.locator(".banner", { hasText: "Opet na vezi" }).waitFor();
  const summary = await page.locator(".banner", { hasText: "Opet na vezi" }).innerText();
  expect(summary).toContain("132 nove, 3 izmenjene, 2 povučene; vaše 2 poslate");
  expect(Math.abs((await placeOf(page, seen)) - before)).toBeLessThan(60);
  await expectSame(page);
  expect(await waiting(page).count()).toBe(0);

  const texts = await page.locator(".msg .msg-text").allInnerTexts();
  const meanwhile = texts.filter((text) => text.startsWith("dok je nema"));
  expect(meanwhile).toEqual(Array.from({ length: 130 }, (_, each) => `dok je nema ${each + 1}.`));
  expect(texts.filter((text) => /^izmenjena \d od ranije$/.test(text))).toHaveLength(3);
  expect(texts.filter((text) => text === "Poruka je povučena.")).toHaveLength(2);
  for (const own of ["prva iz tunela", "druga iz tunela", "rečeno pre tunela, pa ispravljeno"]) {
    expect(texts.filter((text) => text === own)).toHaveLength(1);
  }
  await line(page, "izmenjena 3 od ranije").locator(".chip[aria-pressed=true]").waitFor();
  mentor.close();
  expect(complaints.filter((each) => !OFFLINE.test(each))).toEqual([]);
  await context.close();
});

/** What the browser itself writes about a network that was switched off. */
const OFFLINE = /ERR_INTERNET_DISCONNECTED|WebSocket/;

test("in the tunnel she answers what still waits, has back what she took back, and no click takes her away", async () => {
  const [{ page, context }, mentor] = [
    await signedIn(demo.browser, demo.server.url, "mentee"),
    await signedIn(demo.browser, demo.server.url, "mentor"),
  ];
  await toRoom(page);
  await toRoom(mentor.page);
  await say(page, "povučeno pre tunela");
  await line(mentor.page, "povučeno pre tunela").waitFor();
  await does(page, "povučeno pre tunela", "Povuci poruku");
  await line(mentor.page, "povučeno pre tunela").waitFor({ state: "detached" });

  await context.setOffline(true);
  await page.locator(".msg-undo button").last().click();
  await line(page, "povučeno pre tunela").locator(".msg-text").waitFor();
  await say(page, "prvo iz tunela");
  await waiting(page).filter({ hasText: "prvo iz tunela" }).hover();
  await waiting(page).filter({ hasText: "prvo iz tunela" }).getByLabel("Odgovori", { exact: true }).click();
  await page.locator(".say-line", { hasText: "prvo iz tunela" }).waitFor();
  await say(page, "odgovor iz tunela");
  await waiting(page).locator(".msg-re", { hasText: "prvo iz tunela" }).waitFor();
  await page.locator(".mast a[href='/threads']").click();
  await page.locator(".toast", { hasText: "Nema veze" }).waitFor();
  expect(await waiting(page).count()).toBe(2);

  await context.setOffline(false);
  const answer = line(mentor.page, "odgovor iz tunela");
  await answer.locator(".msg-re", { hasText: "prvo iz tunela" }).waitFor({ timeout: 60_000 });
  await line(mentor.page, "povučeno pre tunela").waitFor();
  expect(await answer.count()).toBe(1);
  await expectSame(page);
  for (const each of [context, mentor.context]) await each.close();
});

test("edited elsewhere while she was away: both wordings stand there, and hers goes out when she says so", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  await toRoom(page);
  await say(page, "prva verzija");
  await page.locator(".msg:not(.is-pending)", { hasText: "prva verzija" }).waitFor();
  const id = (await line(page, "prva verzija").getAttribute("id"))!;
  await context.setOffline(true);
  await page.locator(".banner[data-tone=warn]").waitFor();
  await page.press("#body", "ArrowUp");
  await page.fill("#body", "verzija iz voza");
  await page.press("#body", "Enter");
  const phone = await aSocketOf("mentee");
  await phone.ask("room.edit", { messageId: id, body: "verzija s telefona", revision: 0 });
  phone.close();

  await context.setOffline(false);
  const message = page.locator(`#${id}`);
  await message.locator(".msg-failed").waitFor();
  expect(await message.locator(".msg-text").allInnerTexts()).toEqual([
    "verzija s telefona",
    "verzija iz voza",
  ]);
  await message.getByText("Pošalji ponovo").click();
  await message.locator(".msg-failed").waitFor({ state: "detached" });
  await expect.poll(() => message.locator(".msg-text").allInnerTexts()).toEqual(["verzija iz voza"]);
  await expectSame(page);
  await context.close();
});

test("what was taken back stands there empty, and for ten minutes it can be had again", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  await toRoom(page);
  await say(page, "ipak ne bih");
  await page.locator(".msg:not(.is-pending)", { hasText: "ipak ne bih" }).waitFor();
  const id = (await line(page, "ipak ne bih").getAttribute("id"))!;
  await does(page, "ipak ne bih", "Povuci poruku");
  await page.locator(`#${id} .is-gone`).waitFor();
  await page.locator(`#${id}`).getByText("Poništi").click();
  await line(page, "ipak ne bih").waitFor();
  await context.close();
});

test("from an answer to what it answers, long ago, and back to where she was", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  const old = inDatabase(
    (sqlite) =>
      sqlite
        .prepare("SELECT id FROM messages WHERE room_id = ? ORDER BY number LIMIT 1")
        .pluck()
        .get(roomId()) as string,
  );
  const mentor = await aSocketOf("mentor");
  await mentor.ask("room.post", { body: "odgovor na prvu", clientId: crypto.randomUUID(), replyToId: old });
  mentor.close();
  await toRoom(page);
  await line(page, "odgovor na prvu").waitFor();
  expect(await page.locator(`#${old}`).count()).toBe(0);

  await line(page, "odgovor na prvu").locator(".msg-re a").click();
  await page.locator(`#${old}.is-shown`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(old);
  await page.locator(".pill.is-back").click();
  await line(page, "odgovor na prvu").waitFor();
  await expect.poll(() => isInSight(page, "odgovor na prvu")).toBe(true);
  await page.locator(".pill.is-back").waitFor({ state: "detached" });
  await context.close();
});

const isInSight = (page: Page, text: string) =>
  line(page, text).evaluate((each) => {
    const [inner, outer] = [each.getBoundingClientRect(), each.closest(".log")!.getBoundingClientRect()];
    return inner.top >= outer.top - 1 && inner.top < outer.bottom;
  });

test("read anew while nothing gets through, the room stays with what she writes, and is read when it can be", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  const mentor = await signedIn(demo.browser, demo.server.url, "mentor");
  await toRoom(page);
  await page.fill("#body", "još pišem");
  let lost = 0;
  await page.route("**/*.data*", (route) => {
    lost += 1;
    return route.abort("internetdisconnected");
  });
  await mentor.page.goto(`${demo.server.url}/rooms/everybody`);
  await caughtUp(mentor.page);
  await say(mentor.page, "poziv da se strana pita ponovo");
  await expect.poll(() => lost).toBeGreaterThan(1);
  expect(await page.inputValue("#body")).toBe("još pišem");
  await page.press("#body", "Enter");
  await line(page, "još pišem").first().waitFor();

  const read = page.waitForResponse((answer) => answer.url().includes(".data") && answer.ok());
  await page.unroute("**/*.data*");
  await read;
  await page.fill("#body", "i dalje");
  for (const each of [context, mentor.context]) await each.close();
});

test("a page that does not come says so in the reader's language, and is there by itself when it can be", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee", { language: "sr-Cyrl" });
  await toRoom(page);
  await page.route("**/*.data*", (route) => route.abort());
  await page.locator("nav a[href='/threads']").first().click();
  await page.locator("h1", { hasText: "Нема везе" }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    "sr-Cyrl",
    "Нема везе · Круг",
  ]);

  await page.unroute("**/*.data*");
  await page.locator(".thread-row").first().waitFor();
  await context.close();
});
