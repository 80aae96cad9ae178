import type { BrowserContext, Page } from "playwright-core";
import { PAUSES } from "~/realtime/connection";
import { launchChromium } from "../support/chromium";
import { gather, startProduct } from "./processes";
import { fillRoom, lastNumberOf, places } from "./room-people";
import { median } from "./table";

const SPEAKERS = 100;
/** What is said while the page is away; a little below what makes a page begin anew. */
const MISSED = 1_950;
const ROUNDS = 3;
const BODY =
  "Vidimo se u četvrtak u sedam kod Narodne biblioteke; ponesite po jednu knjigu koju biste nekome dali.";

export type CatchUp = { events: number; seconds: number };
type Answer = { acked: number; hash: string };

/**
 * A member has a room open in Chromium and loses the network, some two thousand messages are said, the network comes
 * back: the seconds from that moment until her page shows the server's state, the connecting included.
 */
export async function measureCatchUp(folder: string): Promise<CatchUp> {
  const { roomId, slug, cookies } = fillRoom(folder, SPEAKERS + 1);
  const product = await startProduct(folder);
  const browser = await launchChromium();
  const crowd = gather<Answer>("room-crowd.js");
  try {
    await crowd.ask({ open: places(product, roomId, cookies.slice(1)), pauses: PAUSES });
    const context = await browser.newContext();
    const [name, value] = cookies[0]!.split("=") as [string, string];
    await context.addCookies([{ name, value, url: product.url }]);
    const page = await context.newPage();
    let brought = 0;
    page.on("websocket", (socket) =>
      socket.on("framereceived", ({ payload }) => {
        brought += String(payload).split('"type":"message"').length - 1;
      }),
    );
    await page.goto(`${product.url}/rooms/${slug}`);
    const seconds: number[] = [];
    let events = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const before = lastNumberOf(folder, roomId);
      brought = 0;
      seconds.push(await missAndCatchUp(context, page, crowd));
      events = lastNumberOf(folder, roomId) - before;
      // Whoever begins anew at the end of the room shows the same state with a thirtieth of the work.
      if (brought < events) throw new Error(`${brought} of ${events} events were brought.`);
    }
    // The first is for the browser to warm up.
    return { events, seconds: median(seconds.slice(1)) };
  } finally {
    crowd.leave();
    await browser.close();
    await product.stop();
  }
}

const shows = (page: Page, hash: string) =>
  page.waitForFunction(
    (hash) => document.querySelector("[data-state-hash]")?.getAttribute("data-state-hash") === hash,
    hash,
  );

async function missAndCatchUp(
  context: BrowserContext,
  page: Page,
  crowd: ReturnType<typeof gather<Answer>>,
): Promise<number> {
  await shows(page, (await crowd.ask({ state: true })).hash);
  await context.setOffline(true);
  const rate = 650;
  await crowd.ask({ pour: { seconds: MISSED / rate, rate, speakers: SPEAKERS, body: BODY } });
  const { hash } = await crowd.ask({ state: true });
  await page.evaluate(watchFor, hash);
  await context.setOffline(false);
  const took = await page.waitForFunction(() => (window as Watching).caughtUpWithin);
  return (await took.jsonValue())! / 1_000;
}

type Watching = typeof window & { caughtUpWithin?: number | undefined };

/** In the page: notes the ms from the network's return to the moment at which the log shows this state. */
function watchFor(hash: string): void {
  const here = window as Watching;
  here.caughtUpWithin = undefined;
  let back = 0;
  window.addEventListener("online", () => (back = performance.now()), { once: true, capture: true });
  const observer = new MutationObserver(() => {
    if (document.querySelector("[data-state-hash]")?.getAttribute("data-state-hash") !== hash) return;
    observer.disconnect();
    here.caughtUpWithin = performance.now() - back;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
}
