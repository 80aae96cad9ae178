import type { Profile } from "~/domain/members/profile.server";
import { useT } from "~/i18n/use-t";

/** On one's own page: what is not there yet and why it would help. Others never see it. */
export function Missing({ missing }: Pick<Profile, "missing">) {
  const t = useT();
  return (
    <section className="notice missing">
      <h2>{t("members.missing.title")}</h2>
      <p className="small ink2">{t("members.missing.lead")}</p>
      <ul className="ticks small">
        {missing.map((part) => (
          <li key={part}>{t(`members.missing.${part}`)}</li>
        ))}
      </ul>
    </section>
  );
}
