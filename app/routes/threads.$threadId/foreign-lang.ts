import { htmlLang, type Language } from "~/i18n/languages";

/** The `lang` of a text that is not in the language of the page. */
export function foreignLang(own: Language, page: Language): string | undefined {
  return own === page ? undefined : htmlLang(own);
}
