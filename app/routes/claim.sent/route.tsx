import type { MetaFunction } from "@remix-run/node";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.sent.title");

/** After asking for a new link: the same words for everybody. */
export default function Sent() {
  const t = useT();
  const { demo } = useReader();
  return (
    <Gate>
      <GateHead title={t("joining.sent.title")}>{t("joining.sent.text")}</GateHead>
      {demo && (
        <p className="small">
          {t("auth.typeCode.demo")} <a href="/outbox">{t("auth.typeCode.outbox")}</a>
        </p>
      )}
      <p className="small ink2">
        {t("joining.sent.nothing")} <Link to="/help">{t("auth.help")}</Link>
      </p>
    </Gate>
  );
}
