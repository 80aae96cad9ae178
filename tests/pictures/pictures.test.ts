import { mkdirSync } from "node:fs";
import type { BrowserContext } from "playwright-core";
import { beforeAll, test } from "vitest";
import { LANGUAGES, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";
import { type Screen, screensOf } from "../support/screens";

// `npm run pictures`: each screen at two widths, in light and dark, in each script, into pictures/ (ignored).
// PICTURES=thread,room takes only these; PICTURES_AS=390-dark-en only this way of looking.
const only = process.env.PICTURES?.split(",");
const demo = demoAndBrowser();
let screens: Screen[];

beforeAll(() => {
  mkdirSync("pictures", { recursive: true });
  screens = screensOf(demo.folder).filter(({ name }) => !only || only.includes(name));
});

for (const width of [390, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const language of LANGUAGES) {
      const way = `${width}-${colorScheme}-${language}`;
      if (process.env.PICTURES_AS && process.env.PICTURES_AS !== way) continue;
      test(`pictures at ${way}`, async () => {
        const viewport = { width, height: width === 390 ? 844 : 900 };
        const people = new Map<string, BrowserContext>();
        for (const screen of screens) {
          const context =
            people.get(screen.as) ?? (await openAs(screen.as, { viewport, colorScheme, language }));
          people.set(screen.as, context);
          const page = await context.newPage();
          const lang =
            screen.as === "visitor" ? `${screen.path.includes("?") ? "&" : "?"}lang=${language}` : "";
          await page.goto(demo.server.url + screen.path + lang);
          await page.evaluate(() => document.fonts.ready);
          await page.waitForTimeout(250); // what arrives moves for a moment
          await page.screenshot({ path: `pictures/${screen.name}-${way}.png`, fullPage: true });
          await page.close();
        }
        for (const context of people.values()) await context.close();
      });
    }
  }
}

type Look = { viewport: { width: number; height: number }; colorScheme: "light" | "dark"; language: string };

async function openAs(person: Screen["as"], { language, ...look }: Look): Promise<BrowserContext> {
  if (person === "visitor") return demo.browser.newContext(look);
  return (await signedIn(demo.browser, demo.server.url, person, { ...look, language })).context;
}
