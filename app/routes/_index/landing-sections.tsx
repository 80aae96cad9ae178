import { useT } from "~/i18n/use-t";
import type { IconName } from "~/ui/icon";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";

const VOICES = [
  { number: 1, field: "knj" },
  { number: 2, field: "sce" },
] as const;

/** Two invented voices: in the demo only, since a real one needs a person who agreed. */
export function Voices() {
  const t = useT();
  if (!useReader().demo) return null;
  return (
    <section aria-labelledby="voices">
      <h2 id="voices" className="vh">
        {t("landing.voices")}
      </h2>
      <div className="two">
        {VOICES.map(({ number, field }) => (
          <figure key={number} className="say-it" data-f={field}>
            <blockquote className="serif">
              {t("landing.quoted", { words: t(`landing.voice.${number}`) })}
            </blockquote>
            <figcaption className="small ink2">{t(`landing.voice.${number}.role`)}</figcaption>
          </figure>
        ))}
      </div>
      <p className="xs muted landing-invented">{t("landing.voices.note")}</p>
    </section>
  );
}

const PROGRAMME = "https://kreativnomentorstvo.com";
const OPEN: { name: "talks" | "network" | "rules"; icon: IconName; to: string }[] = [
  { name: "talks", icon: "mega", to: PROGRAMME },
  { name: "network", icon: "people", to: PROGRAMME },
  { name: "rules", icon: "book", to: "/rules" },
];

/** What anybody may come to or read, without an invitation. */
export function OpenToAll() {
  const t = useT();
  return (
    <div>
      <div className="head">
        <h2>{t("landing.open")}</h2>
      </div>
      <ul className="rows">
        {OPEN.map(({ name, icon, to }) => (
          <li className="item" key={name}>
            <span className="stamp">
              <Icon name={icon} />
            </span>
            <div>
              <h3>
                <Link to={to}>{t(`landing.open.${name}`)}</Link>
              </h3>
              <p>{t(`landing.open.${name}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who pays; the names in the demo are invented and say so. */
export function Supporters() {
  const t = useT();
  const { demo } = useReader();
  return (
    <div>
      <div className="head">
        <h2>{t("landing.supporters")}</h2>
      </div>
      <div className="stack landing-supporters">
        <p className="ink2">{t("landing.supporters.text")}</p>
        {demo && <p className="ink2">{t("landing.supporters.names")}</p>}
        {demo && <p className="xs muted">{t("landing.supporters.note")}</p>}
      </div>
    </div>
  );
}
