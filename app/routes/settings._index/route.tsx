import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { useT } from "~/i18n/use-t";
import { LanguageSwitch } from "~/ui/language-switch";
import { pageTitle } from "~/ui/page-title";
import { Place } from "~/ui/place";
import { Shell } from "~/ui/shell";
import { ThemeSwitch } from "~/ui/theme-switch";
import { PLACES } from "./places";
import "./settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "settings.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return { hidesPresence: member.hidesPresence };
}

/** Everything that a person decides here: pages by group, and what needs no page of its own. */
export default function Settings() {
  const t = useT();
  const { hidesPresence } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack settings">
        <h1>{t("settings.title")}</h1>
        <Groups />
        <section>
          <h2 className="head">{t("settings.language")}</h2>
          <LanguageSwitch />
        </section>
        <section>
          <h2 className="head">{t("settings.theme")}</h2>
          <ThemeSwitch named={false} />
        </section>
        <section>
          <h2 className="head">{t("settings.presence")}</h2>
          <form method="post" action="/settings/presence" className="row">
            <p>{t(hidesPresence ? "settings.presence.hidden" : "settings.presence.shown")}</p>
            <input type="hidden" name="hides" value={hidesPresence ? "no" : "yes"} />
            <button type="submit" className="btn small">
              {t(hidesPresence ? "settings.presence.show" : "settings.presence.hide")}
            </button>
          </form>
        </section>
      </div>
    </Shell>
  );
}

function Groups() {
  const t = useT();
  return PLACES.filter(({ places }) => places.length > 0).map(({ group, places }) => (
    <section key={group}>
      <h2 className="head">{t(group)}</h2>
      <div className="rows">
        {places.map(({ to, icon, title, line }) => (
          <Place key={to} level={3} icon={icon} to={to} title={t(title)}>
            {t(line)}
          </Place>
        ))}
      </div>
    </section>
  ));
}
