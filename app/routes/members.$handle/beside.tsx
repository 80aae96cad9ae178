import { Fragment } from "react";
import type { Profile } from "~/domain/members/profile.server";
import { useT } from "~/i18n/use-t";
import { freshnessOf } from "~/text/freshness";
import { Glyph } from "~/ui/glyph";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { numeral } from "~/ui/role-line";
import { Stamp } from "~/ui/stamp";
import { Capacity, saysCapacity } from "./capacity";
import { Way } from "./way";

/** What a person helps with and looks for; each topic leads to others who help with it. */
export function HelpAndSearch({ profile, field }: { profile: Profile; field: string | undefined }) {
  const t = useT();
  const { helps, seeks, own } = profile;
  const says = helps.length > 0 || saysCapacity(profile);
  return (
    <>
      {says && (
        <section className="petal" data-f={field}>
          {field && <Glyph field={field} />}
          <h2>{t(own ? "members.profile.ownHelps" : "members.profile.helps")}</h2>
          <Topics topics={helps} />
          <Capacity profile={profile} />
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
          <Way to={`/members?helps=${slug}`}>{name}</Way>
        </li>
      ))}
    </ul>
  );
}

/** Why the reader and this person know each other. */
export function Shared({ shared, handle }: Pick<Profile, "shared"> & { handle: string }) {
  const t = useT();
  if (!shared) return null;
  const { pair, cycles } = shared;
  const rest = cycles.filter(({ number, years }) => number !== pair?.number || years !== pair?.years);
  return (
    <section>
      <div className="head">
        <h2>{t("members.profile.shared")}</h2>
      </div>
      <ul className="rows small">
        <li className="item">
          <Icon name="people" />
          <div>
            <h3>
              <Link to={`/constellation?to=${handle}`}>{t("lineage.wayFrom")}</Link>
            </h3>
            <p>{t("lineage.wayFrom.note")}</p>
          </div>
        </li>
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

/** Specialisms, kinds of work and sector, each leading to the others of its kind. */
export function Work({ profile: { specialisms, kindsOfWork, sector } }: { profile: Profile }) {
  const t = useT();
  const lines = [
    {
      label: t("members.profile.specialisms"),
      words: specialisms.map(({ slug, name, field }) => ({ name, search: { field, specialism: slug } })),
    },
    {
      label: t("members.profile.kindsOfWork"),
      words: kindsOfWork.map(({ slug, name }) => ({ name, search: { kind: slug } })),
    },
    {
      label: t("members.profile.sector"),
      words: sector ? [{ name: sector.name, search: { sector: sector.slug } }] : [],
    },
  ].filter(({ words }) => words.length > 0);
  if (lines.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t("members.profile.fields")}</h2>
      </div>
      <dl className="small work">
        {lines.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {words.map(({ name, search }, place) => (
                <Fragment key={name}>
                  {place > 0 && "\u00a0· "}
                  <Way className="plain" to={`/members?${new URLSearchParams(search)}`}>
                    {name}
                  </Way>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where else the person is; the pages are theirs and not ours. */
export function Links({ links }: Pick<Profile, "links">) {
  const t = useT();
  if (links.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t("members.profile.links")}</h2>
      </div>
      <ul className="list small links">
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url} rel="nofollow ugc noopener">
              {label || hostOf(url)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const hostOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");

/** Who sees the page, and how fresh it is; on one's own page that stands beside the tap that confirms. */
export function Freshness({ profile: { confirmedAt, own, isPublic } }: { profile: Profile }) {
  const t = useT();
  const { viewer, now } = useReader();
  const others = isPublic ? "members.profile.privacyHalfPublic" : "members.profile.privacy";
  const whoSees = own ? "members.profile.privacyOwn" : viewer ? others : "members.profile.privacyPublic";
  const fresh = freshnessOf(confirmedAt, new Date(now));
  return (
    <div className="xs muted stack">
      <p>
        <Icon name="eye" /> {t(whoSees)}
        {own && (
          <>
            {" "}
            <Link to="/settings/privacy">{t("audience.title")}</Link>
          </>
        )}
      </p>
      {confirmedAt && !own && (
        <p>
          <Icon name="check" /> {t(fresh.key, { count: fresh.count })}
        </p>
      )}
    </div>
  );
}
