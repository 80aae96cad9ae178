import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmByLink, findOwnCard } from "~/domain/members/freshness.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import "./still-true.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.fresh.ask");

/** Who holds the link sees their own card; opening it changes nothing, since programs open links too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const said = new URL(request.url).searchParams.has("thanks");
  const token = params.token ?? "";
  return { ...findOwnCard(token, await readerLanguage(request)), said, token: encodeURIComponent(token) };
}

export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const confirmed = confirmByLink(token);
  return redirect(`/still-true/${encodeURIComponent(token)}${confirmed ? "?thanks" : ""}`);
}

/** Five things that one is looked up by, with one button that says they hold and a way to mend each. */
export default function StillTrue() {
  const t = useT();
  const { card, state, said, token } = useLoaderData<typeof loader>();
  if (!card) {
    const thanked = said && state === "used";
    return (
      <Shell>
        <div className="stack still-true">
          <h1>{t(thanked ? "profile.still.thanks" : "profile.still.dead")}</h1>
          {!thanked && <p>{t("profile.still.dead.text")}</p>}
          <p>
            <Link className="btn" to="/settings/profile">
              {t("profile.still.open")}
            </Link>
          </p>
        </div>
      </Shell>
    );
  }
  const work = [card.position, card.organisation].filter(Boolean).join(", ");
  // What changes most often is mended by the link itself, the rest after signing in.
  const mend = `/still-true/${token}/work`;
  const rows = [
    ["name", card.name, "/settings/profile/name"],
    ["work", work, mend],
    ["city", card.city ?? "", mend],
    ["fields", card.fields.join(", "), "/settings/profile/fields"],
    ["helps", card.helps.join(", "), "/settings/profile/topics"],
  ] as const;
  return (
    <Shell>
      <div className="stack still-true">
        <header>
          <h1>{t("profile.fresh.ask")}</h1>
          <p className="ink2">{t("profile.still.lead")}</p>
        </header>
        <dl className="rows">
          {rows.map(([name, said, place]) => (
            <div key={name}>
              <dt className="small muted">{t(`profile.still.${name}`)}</dt>
              <dd>
                <bdi>{said || t("profile.empty")}</bdi>{" "}
                <Link className="small" to={place}>
                  {t("profile.still.fix")}
                  <span className="vh">: {t(`profile.still.${name}`)}</span>
                </Link>
              </dd>
            </div>
          ))}
        </dl>
        <form method="post">
          <Button kind="primary" icon="check">
            {t("profile.still.yes")}
          </Button>
        </form>
      </div>
    </Shell>
  );
}
