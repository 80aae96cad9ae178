import type { MetaFunction } from "@remix-run/node";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import "../help/help.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.help.thanksTitle");

export default function HelpThanks() {
  const t = useT();
  return (
    <Shell>
      <div className="stack help">
        <h1>{t("joining.help.thanksTitle")}</h1>
        <p className="serif ink2">{t("joining.help.thanks")}</p>
        <p>
          <Link to="/">{t("joining.toStart")}</Link>
        </p>
      </div>
    </Shell>
  );
}
