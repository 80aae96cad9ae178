import { join } from "node:path";
import { Database } from "db/driver.server";
import type { Page } from "playwright-core";
import { io, type Socket } from "socket.io-client";
import { expect } from "vitest";
import type { Answer, ClientToServer, Question, Questions, ServerToClient } from "~/realtime/contract";
import type { demoAndBrowser } from "./demo";
import { Walker } from "./walker";

export const SLUG = "7-ciklus";

type Tab = Socket<ServerToClient, ClientToServer>;

type Asking = <Q extends Question>(
  question: Q,
  asked: Omit<Questions[Q][0], "roomId">,
) => Promise<Questions[Q][1]>;

/** The room of SLUG in a demo, as its tests reach for it: by sockets, in the database, on a page. */
export function roomOf(demo: ReturnType<typeof demoAndBrowser>) {
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
        sqlite
          .prepare("SELECT id FROM members WHERE email = ?")
          .pluck()
          .get(`${person}@example.org`) as string,
    );

  async function toRoom(page: Page): Promise<void> {
    await page.goto(`${demo.server.url}/rooms/${SLUG}`);
    await caughtUp(page);
  }

  /** The hash that the server gives of the room. */
  async function serversHash(person = "mentor"): Promise<string> {
    const socket = await aSocketOf(person);
    const { hash } = await socket.ask("room.state", {});
    socket.close();
    return hash;
  }
  async function expectSame(page: Page): Promise<void> {
    const hash = await serversHash();
    await expect.poll(() => hashOf(page), { timeout: 60_000 }).toBe(hash);
  }

  return { aSocketOf, inDatabase, roomId, memberId, toRoom, expectSame };
}

/** To the newest message, from wherever the visit began, until the page shows that it has all of the room. */
export async function caughtUp(page: Page): Promise<void> {
  const pill = page.locator(".pill.is-end");
  const atEnd = async () => {
    if (await pill.isVisible()) await pill.click();
    return (await page.locator(".log[data-state-hash]").count()) === 1 && !(await pill.isVisible());
  };
  await expect.poll(atEnd, { timeout: 60_000 }).toBe(true);
}

export async function say(page: Page, text: string): Promise<void> {
  await page.fill("#body", text);
  await page.press("#body", "Enter");
}

export const line = (page: Page, text: string) => page.locator(".msg", { hasText: text });

export async function does(page: Page, text: string, deed: string): Promise<void> {
  await line(page, text).first().hover();
  await line(page, text).first().getByLabel("Još", { exact: true }).click();
  await page.locator("[role=menu]").getByText(deed, { exact: true }).click();
}

export const hashOf = (page: Page) => page.locator(".log").getAttribute("data-state-hash");

/** What a waiting message reads, at the end of the log. */
export const waiting = (page: Page) => page.locator("[data-waiting]");
