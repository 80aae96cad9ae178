import type { Seeing } from "~/domain/members/see-as.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Banner } from "~/ui/banner";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { READERS } from "../settings.privacy/audience-preview";

type SeeingBannerProps = { seeing: Pick<Seeing, "as"> & { noPage: boolean }; page: string };

/** Whose eyes one has put on to see one's own page, and the way to others and back. */
export function SeeingBanner({ seeing: { as, noPage }, page }: SeeingBannerProps) {
  const t = useT();
  const { language } = useReader();
  const chosen = "name" in as ? as.name : undefined;
  const reader =
    "typed" in as ? null : "name" in as ? t(`audience.reader.${as.name}`) : nameIn(as.person, language);
  return (
    <section className="seeing stack" aria-label={t("audience.preview")}>
      {noPage && <h1>{t("audience.preview")}</h1>}
      <Banner icon="eye" role="status" end={<Link to={page}>{t("members.see.back")}</Link>}>
        {reader === null
          ? t("members.see.unknown", { typed: "typed" in as ? as.typed : "" })
          : t("members.see.whose", { reader })}
      </Banner>
      <nav className="seg" aria-label={t("members.see.as")}>
        {READERS.map((name) => (
          <Link key={name} to={`${page}?as=${name}`} aria-current={name === chosen ? "true" : undefined}>
            {t(`audience.reader.${name}`)}
          </Link>
        ))}
      </nav>
      <form method="get" action={page} className="row">
        <label htmlFor="as" className="small">
          {t("members.see.person")}
        </label>
        <input
          id="as"
          name="as"
          className="input"
          autoComplete="off"
          defaultValue={"person" in as ? as.person.handle : ""}
        />
        <button type="submit" className="btn small">
          {t("members.see.as")}
        </button>
      </form>
      {noPage && reader !== null && (
        <p>{t(chosen === "visitor" ? "audience.preview.noPage" : "members.see.noPage")}</p>
      )}
    </section>
  );
}
