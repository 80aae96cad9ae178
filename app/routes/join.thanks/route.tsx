import type { MetaFunction } from "@remix-run/node";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.request.thanksTitle");

/** After a request: the same words for everybody. */
export default function Thanks() {
  const t = useT();
  return (
    <Gate>
      <GateHead title={t("joining.request.thanksTitle")}>{t("joining.request.thanks")}</GateHead>
      <p className="small ink2">
        <Link to="/">{t("joining.toStart")}</Link>
      </p>
    </Gate>
  );
}
