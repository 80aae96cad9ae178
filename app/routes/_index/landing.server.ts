import { listFields } from "~/domain/fields/vocabulary.server";
import { countSky, type Sky } from "~/domain/members/sky.server";
import type { Language } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import type { LandingData } from "./landing";

/** What the visitors' page holds. It depends on the language alone, so that one page serves every visitor. */
export function landingOf(language: Language, origin: string): LandingData {
  const sky = skyOfThisMinute();
  return {
    kind: "landing",
    title: `${translate(language, "shell.name")} · ${translate(language, "landing.title")}`,
    description: translate(language, "landing.description"),
    canonical: `${origin}/`,
    sky,
    fields: listFields(language).map(({ code, name }) => ({ code, name, count: sky.fields[code] ?? 0 })),
  };
}

const MINUTE = 60_000;
let kept: { sky: Sky; until: number } | undefined;

// Every reply written makes the finished pages old, but hardly one changes how many people there are.
function skyOfThisMinute(): Sky {
  if (!kept || kept.until <= performance.now()) {
    kept = { sky: countSky(), until: performance.now() + MINUTE };
  }
  return kept.sky;
}
