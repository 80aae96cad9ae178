import type { Language } from "~/i18n/languages";

const names = new Map<Language, Intl.DisplayNames>();

/** A language by its own name in the reader's: „engleski”, “Serbian”; the code itself where it has none. */
export function languageName(code: string, reader: Language): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: "language", fallback: "code" });
  names.set(reader, known);
  return known.of(code) ?? code;
}
