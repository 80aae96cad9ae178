import type { Profile } from "~/domain/members/profile.server";
import { useT } from "~/i18n/use-t";
import { Glyph } from "~/ui/glyph";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { numeral } from "~/ui/role-line";
import { Stamp } from "~/ui/stamp";
import { Time } from "~/ui/time";

/** What a person helps with and looks for; each topic leads to others who help with it. */
export function HelpAndSearch({ profile, field }: { profile: Profile; field: string | undefined }) {
  const t = useT();
  const { helps, seeks, own, capacity, contactStyle } = profile;
  const says = helps.length > 0 || capacity || contactStyle;
  return (
    <>
      {says && (
        <section className="petal" data-f={field}>
          {field && <Glyph field={field} />}
          <h2>{t(own ? "members.profile.ownHelps" : "members.profile.helps")}</h2>
          <Topics topics={helps} />
          {capacity && (
            <p className="small ink2">
              <b>{t("members.profile.capacity")}</b> <span lang={capacity.lang}>{capacity.text}</span>
            </p>
          )}
          {contactStyle && (
            <p className="small ink2">
              <b>{t("members.profile.contact")}</b> <span lang={contactStyle.lang}>{contactStyle.text}</span>
            </p>
          )}
        </section>
      )}
      {seeks.length > 0 && (
        <section>
          <div className="head">
            <h2>{t(own ? "members.profile.ownSeeks" : "members.profile.seeks")}</h2>
          </div>
          <Topics topics={seeks} />
        </section>
      )}
    </>
  );
}

function Topics({ topics }: { topics: Profile["helps"] }) {
  return (
    <ul className="ticks">
      {topics.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={`/members?helps=${slug}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Why the reader and this person know each other. */
export function Shared({ shared }: Pick<Profile, "shared">) {
  const t = useT();
  if (!shared || (!shared.pair && shared.cycles.length === 0)) return null;
  const { pair, cycles } = shared;
  const rest = cycles.filter(({ number, years }) => number !== pair?.number || years !== pair?.years);
  return (
    <section>
      <div className="head">
        <h2>{t("members.profile.shared")}</h2>
      </div>
      <ul className="rows small">
        {pair && (
          <li className="item">
            <Stamp>{numeral(pair.number ?? pair.years)}</Stamp>
            <div>
              <h3>{t(pair.endsOn ? "members.profile.shared.pair" : "members.profile.shared.pairNow")}</h3>
              <p>{pair.years}</p>
            </div>
          </li>
        )}
        {rest.map(({ slug, number, years }) => (
          <li className="item" key={slug}>
            <Stamp>{numeral(number ?? years)}</Stamp>
            <div>
              <h3>
                <Link to={`/members?cycle=${slug}`}>{t("members.profile.shared.cycle")}</Link>
              </h3>
              <p>{years}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Specialisms, kinds of work and sector, each after a colon of its own. */
export function Work({ profile: { specialisms, kindsOfWork, sector } }: { profile: Profile }) {
  const t = useT();
  const lines = [
    [t("members.profile.specialisms"), specialisms.join(" · ")],
    [t("members.profile.kindsOfWork"), kindsOfWork.join(" · ")],
    [t("members.profile.sector"), sector ?? ""],
  ].filter(([, value]) => value);
  if (lines.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t("members.profile.fields")}</h2>
      </div>
      <dl className="small work">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How fresh the page is, and who sees it. */
export function Freshness({ confirmedAt }: Pick<Profile, "confirmedAt">) {
  const t = useT();
  return (
    <p className="xs muted">
      <Icon name="eye" /> {t("members.profile.privacy")}
      {confirmedAt && (
        <>
          {" "}
          {t("members.profile.confirmed")} <Time at={confirmedAt} form="date" />
        </>
      )}
    </p>
  );
}
