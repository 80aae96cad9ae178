import { createContext, type ReactNode, useContext } from "react";
import { DEFAULT_LANGUAGE, type Language } from "./languages";
import { type MessageKey, type MessageParams, translate } from "./translate";

const ReaderLanguage = createContext<Language>(DEFAULT_LANGUAGE);

/** Says once, around the whole page, what the reader reads. Its catalogue must be registered before. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <ReaderLanguage.Provider value={language}>{children}</ReaderLanguage.Provider>;
}

export function useLanguage(): Language {
  return useContext(ReaderLanguage);
}

export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** `const t = useT(); t("threads.replies", { count })` speaks the reader's language. */
export function useT(): Translate {
  return speakers[useLanguage()];
}

const speaker =
  (language: Language): Translate =>
  (key, params) =>
    translate(language, key, params);

// One for each language, for good: what takes `t` as a dependency is not made anew.
const speakers: Record<Language, Translate> = {
  "sr-Latn": speaker("sr-Latn"),
  "sr-Cyrl": speaker("sr-Cyrl"),
  en: speaker("en"),
};
