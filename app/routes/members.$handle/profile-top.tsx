import { Form } from "@remix-run/react";
import { Fragment } from "react";
import type { Profile } from "~/domain/members/profile.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Avatar } from "~/ui/avatar";
import { Glyph } from "~/ui/glyph";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { numeral } from "~/ui/role-line";
import { Way } from "./way";

/**
 * Who this is, before anything else: field, name, what they do, where and when, and the way to ask. `seen`
 * through the eyes of another one's own page has nothing to press.
 */
export function ProfileTop({
  profile,
  seen = false,
  canWrite = false,
}: {
  profile: Profile;
  seen?: boolean;
  canWrite?: boolean;
}) {
  const t = useT();
  const { language, viewer } = useReader();
  const { person, fields, own, state } = profile;
  const name = nameIn(person, language);
  return (
    <header className="profile-top" data-f={fields[0]?.code}>
      <Avatar person={person} size={148} />
      <div>
        <p className="kicker">
          {fields.map((field) => (
            <Way key={field.code} className="f" data-f={field.code} to={`/members?field=${field.slug}`}>
              <Glyph field={field.code} />
              {field.name}
            </Way>
          ))}
        </p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {name !== person.name && (
          <p className="small muted">
            <bdi>{t("members.profile.asWritten", { name: person.name })}</bdi>
          </p>
        )}
        {profile.alsoKnownAs && (
          <p className="small muted">
            <bdi>{t("members.profile.alsoKnownAs", { name: profile.alsoKnownAs })}</bdi>
          </p>
        )}
        <Occupation profile={profile} />
        <Facts profile={profile} />
      </div>
      {own && (
        <div className="row profile-act">
          <Link className="btn" to={`/members/${person.handle}?as=member`}>
            <Icon name="eye" />
            {t("members.see.as")}
          </Link>
          <Link className="btn" to="/settings/privacy">
            <Icon name="lock" />
            {t("audience.title")}
          </Link>
        </div>
      )}
      {viewer && !own && !seen && state === "here" && (
        <div className="row profile-act">
          <Link
            className="btn"
            data-kind="primary"
            to={fields[0] ? `/questions/new?field=${fields[0].slug}` : "/questions/new"}
          >
            <Icon name="ask" />
            {t("members.profile.ask")}
          </Link>
          {canWrite && (
            <Form method="post" action={`/members/${person.handle}/write`}>
              <button className="btn" type="submit" aria-label={t("kinds.write.to", { name })}>
                <Icon name="talk" />
                {t("kinds.write")}
              </button>
            </Form>
          )}
        </div>
      )}
    </header>
  );
}

/** „muzejska savetnica, Muzej grada, Beograd” */
function Occupation({ profile: { position, organisation, city } }: { profile: Profile }) {
  if (!position && !organisation && !city) return null;
  return (
    <p className="serif ink2 occupation">
      {position && <span lang={position.lang}>{position.text}</span>}
      {position && organisation && ", "}
      {organisation}
      {(position || organisation) && city && ", "}
      {city && (
        <Way className="plain" to={`/members?city=${city.slug}`}>
          {city.name}
        </Way>
      )}
    </p>
  );
}

/** Roles with their editions, and the languages. */
function Facts({ profile: { parts, address, isTeam, languages } }: { profile: Profile }) {
  const t = useT();
  const roles = (["Mentee", "Mentor"] as const)
    .map((role) => ({ role, cycles: parts.filter((part) => part.role === role.toLowerCase()) }))
    .filter(({ cycles }) => cycles.length > 0);
  return (
    <p className="row small ink2 facts">
      {isTeam && <b>{t("members.role.staff")}</b>}
      {roles.map(({ role, cycles }) => (
        <span key={role}>
          <b>{t(`members.as.${role}`, { address })}</b>{" "}
          {cycles.map(({ slug, number, years }, place) => (
            <span key={slug}>
              {place > 0 && ", "}
              <Way to={`/members?cycle=${slug}`} title={years}>
                {numeral(number ?? years)}
              </Way>
            </span>
          ))}
        </span>
      ))}
      {languages.length > 0 && (
        <span>
          {languages.map(({ code, name }, place) => (
            <Fragment key={code}>
              {place > 0 && ", "}
              <Way className="plain" to={`/members?language=${code}`}>
                {name}
              </Way>
            </Fragment>
          ))}
        </span>
      )}
    </p>
  );
}
