import type { Seeing } from "~/domain/members/see-as.server";
import type { Language } from "~/i18n/languages";
import { type Translate, useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Banner } from "~/ui/banner";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { READERS } from "../settings.privacy/audience-preview";

type SeeingBannerProps = { seeing: Pick<Seeing, "as" | "circle"> & { noPage: boolean }; page: string };

/** Whose eyes one has put on to see one's own page, and the way to others and back. */
export function SeeingBanner({ seeing: { as, circle, noPage }, page }: SeeingBannerProps) {
  const t = useT();
  const { language } = useReader();
  const chosen = "typed" in as ? null : as.name;
  const reader = "typed" in as ? null : readerName(as, t, language);
  const person = "typed" in as ? undefined : as.person;
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
      {(chosen === "cycle" || chosen === "pair") && (
        <Circle name={chosen} people={circle} current={person?.handle} page={page} />
      )}
      <form method="get" action={page} className="row">
        <label htmlFor="as" className="small">
          {t("members.see.person")}
        </label>
        <input id="as" name="as" className="input" autoComplete="off" defaultValue={person?.handle ?? ""} />
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

type As = Exclude<Seeing["as"], { typed: string }>;

/** A person with their circle, or the circle alone for a reader in general. */
function readerName({ name, person }: As, t: Translate, language: Language): string {
  const circle = name && t(`audience.reader.${name}`);
  if (!person) return circle ?? "";
  return circle && name !== "member" ? `${nameIn(person, language)} (${circle})` : nameIn(person, language);
}

type CircleProps = {
  name: "cycle" | "pair";
  people: Seeing["circle"];
  current: string | undefined;
  page: string;
};

/** Whose eyes of a circle one puts on; where nobody stands in it, that the reader is one in general. */
function Circle({ name, people, current, page }: CircleProps) {
  const t = useT();
  const { language } = useReader();
  if (people.length === 0) return <p className="small muted">{t(`members.see.empty.${name}`)}</p>;
  return (
    <form method="get" action={page} className="row" key={current}>
      <label htmlFor="circle" className="small">
        {t(`members.see.circle.${name}`)}
      </label>
      <select id="circle" name="as" className="input" defaultValue={current}>
        {people.map((person) => (
          <option key={person.id} value={person.handle}>
            {nameIn(person, language)}
          </option>
        ))}
      </select>
      <button type="submit" className="btn small">
        {t("members.see.as")}
      </button>
    </form>
  );
}
