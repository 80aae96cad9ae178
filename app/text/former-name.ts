import type { Language } from "../i18n/languages";

/** How somebody who left for good wished to be spoken of: all that is still known of them. */
export type LeftAs = "f" | "m" | "avoid";

const NAMES: Record<Language, Record<LeftAs, string>> = {
  en: { f: "former member", m: "former member", avoid: "former member" },
  "sr-Latn": {
    f: "bivša članica zajednice",
    m: "bivši član zajednice",
    avoid: "osoba koja više nije u zajednici",
  },
  "sr-Cyrl": {
    f: "бивша чланица заједнице",
    m: "бивши члан заједнице",
    avoid: "особа која више није у заједници",
  },
};

/** What stands in the place of a name after its owner has left for good. */
export const formerName = (leftAs: LeftAs, language: Language): string => NAMES[language][leftAs];
