import type { Sky } from "~/domain/members/sky.server";
import { useT } from "~/i18n/use-t";
import { roman } from "~/text/roman";
import { Constellation } from "~/ui/constellation";
import { LanguageSwitch } from "~/ui/language-switch";
import { Link } from "~/ui/link";
import { Brand, SignInLink } from "~/ui/masthead";

const PROGRAMME = "https://kreativnomentorstvo.com";

/** The night: one headline, one way in, and the community as a sky without a name. */
export function Hero({ sky }: { sky: Sky }) {
  const t = useT();
  return (
    <section className="hero night" data-theme="dark">
      <div className="hero-top">
        <Brand size={36} />
        <div className="mast-tools">
          <LanguageSwitch />
          <SignInLink />
        </div>
      </div>
      <div className="hero-in">
        <div className="hero-text">
          <h1>{t("landing.headline")}</h1>
          <p>{t("landing.intro")}</p>
          <p className="row">
            <Link className="btn" data-kind="primary" to="/login">
              {t("landing.enter")}
            </Link>
            <a className="btn" href={PROGRAMME} rel="noreferrer">
              {t("landing.about")}
            </a>
          </p>
          <p className="ink2 landing-note">
            {t("landing.note")} <Link to="/join">{t("auth.join")}</Link> ·{" "}
            <Link to="/help">{t("auth.help")}</Link>
          </p>
        </div>
        {sky.people.length > 0 && <Figure sky={sky} />}
      </div>
    </section>
  );
}

function Figure({ sky: { people, pairs, editions, mentees, mentors } }: { sky: Sky }) {
  const t = useT();
  return (
    <figure className="hero-art">
      <Constellation
        people={people}
        pairs={pairs}
        numerals={editions.map((number) => (number === null ? "" : roman(number)))}
      />
      <figcaption className="xs ink2">
        {t("landing.constellation", { mentees, mentors, cycles: editions.length })}
      </figcaption>
    </figure>
  );
}
