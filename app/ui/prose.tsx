import { htmlLang, type Language } from "~/i18n/languages";
import { useReader } from "./reader";

type ProseProps = {
  /** Markup from `renderProse`, which has made it safe; nothing else may be given. */
  html: string;
  /** The language it was written in; said only where it differs from the page, so that it is read aloud rightly. */
  lang?: Language;
  className?: string;
};

/** What a member wrote. */
export function Prose({ html, lang, className = "prose" }: ProseProps) {
  const { language } = useReader();
  const own = lang && lang !== language ? htmlLang(lang) : undefined;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitized by renderProse when it was written
  return <div className={className} lang={own} dangerouslySetInnerHTML={{ __html: html }} />;
}
