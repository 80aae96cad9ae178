import { isLanguage, type Language } from "./languages";
import type { Message } from "./message";
import { type MessageKey, registerSentences } from "./translate";

type Sentences = Partial<Record<MessageKey, Message>>;
type Sources = Record<Language, () => Promise<{ default: Sentences }>>;

/**
 * Fetches the sentences of one screen in the language of the document. Every screen's module waits for its
 * own (catalogue-plugin.ts), and a screen is not drawn before its module is there.
 */
export async function learn(sources: Sources): Promise<void> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : "en";
  registerSentences(language, (await sources[language]()).default);
}
