import type { Language } from "../i18n/languages";
import { toCyrillic } from "./scripts";

const names = new Map<Language, Intl.DisplayNames>();

// The tables of browsers and servers lack the one in Serbian and call the other a kind of Serbian.
const OWN: Record<string, { sr: string; en: string }> = {
  rue: { sr: "rusinski", en: "Rusyn" },
  cnr: { sr: "crnogorski", en: "Montenegrin" },
};

/** A language by its own name in the reader's: „engleski”, “Serbian”. An unknown code stays a code. */
export function languageName(code: string, reader: Language): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  const own = OWN[code];
  if (own) return reader === "en" ? own.en : reader === "sr-Cyrl" ? toCyrillic(own.sr) : own.sr;
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: "language", fallback: "code" });
  names.set(reader, known);
  return known.of(code) ?? code;
}
