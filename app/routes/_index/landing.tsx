import type { Sky } from "~/domain/members/sky.server";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { Glyph } from "~/ui/glyph";
import { knobs } from "~/ui/knobs";
import { Shell } from "~/ui/shell";
import { Hero } from "./hero";
import { OpenToAll, Supporters, Voices } from "./landing-sections";
import "~/ui/screens/visitors.css";
import "./landing.css";

/** What the visitors' page is made of: counts of people, never a person. */
export type LandingData = {
  kind: "landing";
  title: string;
  description: string;
  canonical: string;
  sky: Sky;
  fields: { code: string; name: string; count: number }[];
};

/** The first page for visitors: what this is, for whom, and the way in. Reads the same to everybody. */
export function LandingPage({ landing: { sky, fields } }: { landing: LandingData }) {
  const t = useT();
  return (
    <Shell bare foot>
      <Hero sky={sky} />
      <div className="page stack" style={knobs({ gap: "var(--s8)" })}>
        <section className="landing-scene">
          <h2 className="lede">{t("landing.scene")}</h2>
          <p className="ink2">{t("landing.scene.note")}</p>
        </section>
        <Fields fields={fields} />
        <Year />
        <Voices />
        <section className="two">
          <OpenToAll />
          <Supporters />
        </section>
      </div>
    </Shell>
  );
}

function Fields({ fields }: { fields: LandingData["fields"] }) {
  const t = useT();
  return (
    <section aria-labelledby="fields">
      <div className="head">
        <h2 id="fields">{t("landing.fields")}</h2>
      </div>
      <ul className="fields">
        {fields.map(({ code, name, count }) => (
          <li key={code} data-f={code}>
            <Glyph field={code} />
            <span>
              {name}
              {count > 0 && <small className="muted num">{t("landing.fields.people", { count })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STEPS = [1, 2, 3, 4] as const;

function Year() {
  const t = useT();
  const say = (step: (typeof STEPS)[number], part: "when" | "title" | "text") =>
    t(`landing.year.${step}.${part}` satisfies MessageKey);
  return (
    <section aria-labelledby="year">
      <div className="head">
        <h2 id="year">{t("landing.year")}</h2>
      </div>
      <ol className="steps">
        {STEPS.map((step) => (
          <li key={step}>
            <p className="serif step-m">{say(step, "when")}</p>
            <h3>{say(step, "title")}</h3>
            <p className="small ink2">{say(step, "text")}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
