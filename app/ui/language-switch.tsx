import { LANGUAGES, type Language } from "~/i18n/languages";
import type { MessageKey } from "~/i18n/translate";
import { useLanguage, useT } from "~/i18n/use-t";
import { piece } from "./piece";
import { useReader } from "./reader";

/**
 * The three scripts, equal. Each leads to the same page with the same question, read another way; the document
 * is fetched anew, since its language belongs to <html>.
 */
export function LanguageSwitch({ className = "seg" }: { className?: string }) {
  const { path } = useReader();
  return <Switch className={className} path={path} />;
}

const Switch = piece(({ className, path }: { className: string; path: string }) => {
  const t = useT();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs; these are links
    <div className={className} role="group" aria-label={t("shell.language")} data-reload>
      {LANGUAGES.map((each) => (
        <a
          key={each}
          href={withLanguage(path, each)}
          lang={each}
          hrefLang={each}
          aria-current={each === language ? "true" : undefined}
        >
          {t(SHORT_NAMES[each])}
        </a>
      ))}
    </div>
  );
});

const SHORT_NAMES: Record<Language, MessageKey> = {
  "sr-Latn": "shell.language.latinShort",
  "sr-Cyrl": "shell.language.cyrillicShort",
  en: "shell.language.englishShort",
};

function withLanguage(path: string, language: Language): string {
  const [pathname, search = ""] = path.split("?", 2);
  const asked = new URLSearchParams(search);
  asked.set("lang", language);
  return `${pathname}?${asked}`;
}
