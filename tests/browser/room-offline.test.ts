import { join } from "node:path";
import { Database } from "db/driver.server";
import type { BrowserContext, Page } from "playwright-core";
import { io, type Socket } from "socket.io-client";
import { expect, test } from "vitest";
import type { Answer, ClientToServer, Question, Questions, ServerToClient } from "~/realtime/contract";
import { signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { newDataFolder, startServer } from "../support/server";
import { Walker } from "../support/walker";

const demo = demoAndBrowser();

// The journey on a bad network: what she did in the tunnel and what the others did meanwhile all come to stand in
// their places, once.

const SLUG = "7-ciklus";
const DAY = 24 * 60 * 60_000;

type Tab = Socket<ServerToClient, ClientToServer>;

/** Somebody in the room by a socket of their own, from wherever they are. */
async function aSocketOf(person: string): Promise<{ ask: Asking; close: () => void }> {
  const walker = await new Walker(demo.server.url).signIn(`${person}@example.org`);
  const cookie = [...walker.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const tab: Tab = io(demo.server.url, {
    transports: ["websocket"],
    extraHeaders: { cookie, origin: demo.server.url },
    forceNew: true,
  });
  await new Promise<void>((resolve, reject) => {
    tab.once("connect", resolve);
    tab.once("connect_error", reject);
  });
  const ask: Asking = async (question, asked) => {
    const socket = tab as unknown as {
      emitWithAck: (question: Question, asked: object) => Promise<Answer<never>>;
    };
    for (;;) {
      const answer = await socket.emitWithAck(question, { roomId: roomId(), ...asked });
      if (answer.ok) return answer;
      if (answer.error.key !== "errors.429.wait") throw new Error(answer.error.key);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  };
  return { ask, close: () => tab.disconnect() };
}

type Asking = <Q extends Question>(
  question: Q,
  asked: Omit<Questions[Q][0], "roomId">,
) => Promise<Questions[Q][1]>;

function inDatabase<T>(read: (sqlite: InstanceType<typeof Database>) => T): T {
  const sqlite = new Database(join(demo.folder, "krug.sqlite"));
  try {
    return read(sqlite);
  } finally {
    sqlite.close();
  }
}
const roomId = () =>
  inDatabase((sqlite) => sqlite.prepare("SELECT id FROM rooms WHERE slug = ?").pluck().get(SLUG) as string);
const memberId = (person: string) =>
  inDatabase(
    (sqlite) =>
      sqlite.prepare("SELECT id FROM members WHERE email = ?").pluck().get(`${person}@example.org`) as string,
  );

async function toRoom(page: Page): Promise<void> {
  await page.goto(`${demo.server.url}/rooms/${SLUG}`);
  await caughtUp(page);
}

/** To the newest message, from wherever the visit began, until the page shows that it has all of the room. */
async function caughtUp(page: Page): Promise<void> {
  const pill = page.locator(".pill.is-end");
  const atEnd = async () => {
    if (await pill.isVisible()) await pill.click();
    return (await page.locator(".log[data-state-hash]").count()) === 1 && !(await pill.isVisible());
  };
  await expect.poll(atEnd, { timeout: 60_000 }).toBe(true);
}

async function say(page: Page, text: string): Promise<void> {
  await page.fill("#body", text);
  await page.press("#body", "Enter");
}

const line = (page: Page, text: string) => page.locator(".msg", { hasText: text });

async function does(page: Page, text: string, deed: string): Promise<void> {
  await line(page, text).first().hover();
  await line(page, text).first().getByLabel("Još", { exact: true }).click();
  await page.locator("[role=menu]").getByText(deed, { exact: true }).click();
}

/** The hash that the server gives of the room. */
async function serversHash(person = "mentor"): Promise<string> {
  const socket = await aSocketOf(person);
  const { hash } = await socket.ask("room.state", {});
  socket.close();
  return hash;
}
const hashOf = (page: Page) => page.locator(".log").getAttribute("data-state-hash");
async function expectSame(page: Page): Promise<void> {
  const hash = await serversHash();
  await expect.poll(() => hashOf(page), { timeout: 60_000 }).toBe(hash);
}

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

/** What a waiting message reads, at the end of the log. */
const waiting = (page: Page) => page.locator("[data-waiting]");

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

test("a server that dies while she sends takes nothing twice and loses nothing; two tabs end the same", async () => {
  const own = newDataFolder();
  const first = await startServer(own);
  const { page, context } = await signedIn(demo.browser, first.url, "mentee");
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto(`${first.url}/rooms/${SLUG}`);
    await caughtUp(tab);
  }
  for (let each = 1; each <= 12; each++) await say(page, `u nizu ${each}.`);
  await first.kill();
  await say(page, "dok servera nema");
  await expect.poll(() => waiting(second).count(), { timeout: 60_000 }).toBeGreaterThan(0);
  const again = await startServer(own, { PORT: new URL(first.url).port });
  await expect.poll(() => waiting(page).count(), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => waiting(second).count(), { timeout: 60_000 }).toBe(0);

  const ours = ["u nizu 1.", "u nizu 12.", "dok servera nema"];
  const sqlite = new Database(join(own, "krug.sqlite"), { readonly: true });
  const stored = sqlite.prepare(
    "SELECT body FROM messages WHERE body LIKE 'u nizu%' OR body LIKE 'dok servera%'",
  );
  expect(stored.pluck().all()).toHaveLength(13);
  sqlite.close();
  for (const text of ours) await expect.poll(() => line(page, text).count()).toBe(1);
  await expect
    .poll(async () => (await hashOf(page)) === (await hashOf(second)) && (await hashOf(page)))
    .toBeTruthy();
  await context.close();
  await again.stop();
});

test("what waits is the same in both tabs, and goes out from one of them", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  const second = await context.newPage();
  for (const tab of [page, second]) await toRoom(tab);
  await context.setOffline(true);
  await page.locator(".banner[data-tone=warn]").waitFor();
  await second.locator(".banner[data-tone=warn]").waitFor();
  await say(page, "iz prve kartice");
  await say(second, "iz druge kartice");
  for (const tab of [page, second]) await expect.poll(() => waiting(tab).allInnerTexts()).toHaveLength(2);
  await waiting(second).first().hover();
  await waiting(second).first().getByLabel("Izmeni").click();
  await second.fill("#body", "iz prve kartice, ispravljeno u drugoj");
  await second.press("#body", "Enter");
  await waiting(page).filter({ hasText: "ispravljeno u drugoj" }).waitFor();

  await context.setOffline(false);
  for (const tab of [page, second])
    await expect.poll(() => waiting(tab).count(), { timeout: 60_000 }).toBe(0);
  await expectSame(page);
  await expectSame(second);
  const stored = inDatabase((sqlite) =>
    sqlite.prepare("SELECT body FROM messages WHERE body LIKE '%kartice%' ORDER BY number").pluck().all(),
  );
  expect(stored).toEqual(["iz prve kartice, ispravljeno u drugoj", "iz druge kartice"]);
  await context.close();
});

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

test("a room that was open before shows its last messages without a connection, while the page lives", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  await toRoom(page);
  await say(page, "ovo je na uređaju");
  await page.locator(".msg:not(.is-pending)", { hasText: "ovo je na uređaju" }).waitFor();
  await expect.poll(() => keptText(page), { timeout: 30_000 }).toContain("ovo je na uređaju");
  await page.locator(".mast a[href='/rooms']").click();
  await page.locator("h1", { hasText: "Sobe" }).waitFor();
  await context.setOffline(true);
  await page.locator(`main a[href='/rooms/${SLUG}']`).first().click();
  await line(page, "ovo je na uređaju").waitFor();
  await say(page, "a ovo čeka");
  await expect.poll(() => waiting(page).count()).toBe(1);
  await context.setOffline(false);
  await expect.poll(() => waiting(page).count(), { timeout: 60_000 }).toBe(0);
  await context.close();
});

/** What the device keeps of rooms. */
const keptText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // Opening it here first would make an empty one in its place.
    if (!(await indexedDB.databases()).some(({ name }) => name === "krug")) return "";
    return new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open("krug");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asked = opening.result.transaction("rooms").objectStore("rooms").getAll();
        asked.onsuccess = () => {
          opening.result.close();
          resolve(JSON.stringify(asked.result));
        };
      };
    });
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

test("signing out warns of what waits, and then the device keeps nothing of hers", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  await toRoom(page);
  await expect.poll(() => keptText(page), { timeout: 30_000 }).toContain(SLUG);
  // It waits, and yet the way out is open.
  await page.evaluate(holdLock(memberId("mentee"), roomId()));
  await say(page, "još nije otišlo");
  await expect.poll(() => waiting(page).count()).toBe(1);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
  });
  const out = page.locator("form[action='/logout'] button").first();
  await out.evaluate((button: HTMLButtonElement) => button.click());
  await expect.poll(() => asked.length).toBe(1);
  expect(await waiting(page).count()).toBe(1);
  await out.evaluate((button: HTMLButtonElement) => button.click());
  await expect.poll(() => page.url()).not.toContain("/rooms/");
  expect(["", "[]"]).toContain(await keptText(page));
  expect(await everyKey(page)).toEqual([]);
  await context.close();
});

/** Another tab that is sending just now, for as long as the page lives. */
const holdLock = (member: string, room: string) =>
  `void navigator.locks.request("krug:outbox:${member}:${room}", () => new Promise(() => {})), 0`;
const everyKey = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("krug:mem_")));

test("where the device keeps nothing, the room still works for the visit", async () => {
  const context: BrowserContext = await demo.browser.newContext();
  await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const page = await context.newPage();
  await signInHere(page);
  await toRoom(page);
  await context.setOffline(true);
  await page.locator(".banner[data-tone=warn]").waitFor();
  await say(page, "bez skladišta");
  await expect.poll(() => waiting(page).count()).toBe(1);
  await context.setOffline(false);
  await expect.poll(() => waiting(page).count(), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => line(page, "bez skladišta").count()).toBe(1);
  await context.close();
});

async function signInHere(page: Page): Promise<void> {
  await page.goto(`${demo.server.url}/login`);
  await page.fill("#email", "mentee@example.org");
  await page.fill("#password", "mentorstvo-demo");
  await page.press("#password", "Enter");
  await page.waitForURL(`${demo.server.url}/`);
}

test("what an older page left waiting elsewhere on the device goes out too", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  const key = `krug:${memberId("mentee")}:outbox:${roomId()}:staraporuka1`;
  await page.evaluate(
    ([name, at]) => localStorage.setItem(name as string, JSON.stringify({ body: "iz starog sandučeta", at })),
    [key, Date.now()] as const,
  );
  await toRoom(page);
  await page
    .locator(".msg:not(.is-pending)", { hasText: "iz starog sandučeta" })
    .waitFor({ state: "attached" });
  await expect.poll(() => everyKey(page)).toEqual([]);
  await context.close();
});

test("put out of the room while it is open: within a second the stream stops", async () => {
  const { page, context } = await signedIn(demo.browser, demo.server.url, "mentee");
  await toRoom(page);
  const staff = await new Walker(demo.server.url).signIn("staff@example.org");
  const form = { reason: "Vređa druge" };
  const answer = await staff.ask(`/staff/rooms/${SLUG}/${memberId("mentee")}/remove`, { form });
  expect(answer.status).toBe(302);
  const mentor = await aSocketOf("mentor");
  await mentor.ask("room.post", { body: "bez nje", clientId: crypto.randomUUID() });
  mentor.close();
  await page.locator(".log[role=alert]").waitFor();
  expect(await line(page, "bez nje").count()).toBe(0);
  await context.close();
});
