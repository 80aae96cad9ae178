import type { Language } from "./languages";
import { type Catalogue, hasCatalogue, registerCatalogue } from "./translate";

const SOURCES: Record<Language, () => Promise<{ default: Catalogue }>> = {
  en: () => import("./en"),
  "sr-Latn": () => import("./sr-latn"),
  "sr-Cyrl": () => import("virtual:catalogue/sr-Cyrl"),
};

/** Fetches the one catalogue this reader reads and registers it. To be awaited before hydration. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (hasCatalogue(language)) return;
  registerCatalogue(language, (await SOURCES[language]()).default);
}
