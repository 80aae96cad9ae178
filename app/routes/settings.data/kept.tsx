import type { WhatStays } from "~/domain/own-data/what-stays.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";

/** What is kept of the reader, in sentences with their own numbers. */
export function Kept({ kept }: { kept: WhatStays }) {
  const t = useT();
  const { pairs, threads, replies, messages, reveals } = kept;
  return (
    <section>
      <h2 className="head">{t("mine.kept.title")}</h2>
      <ul className="ticks">
        <li>{t("mine.kept.account")}</li>
        <li>{t("mine.kept.profile")}</li>
        <li>{t("mine.kept.programme", { pairs })}</li>
        <li>{t("mine.kept.words", { threads, replies, messages })}</li>
        <li>{t("mine.kept.reading")}</li>
        <li>{t("mine.kept.reveals", { reveals })}</li>
      </ul>
      <p className="small muted">
        {t("mine.kept.more")} <Link to="/privacy">{t("mine.kept.privacy")}</Link>.
      </p>
    </section>
  );
}
