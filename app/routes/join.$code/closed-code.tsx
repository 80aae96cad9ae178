import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

/** Why nobody enters by this code (any more), and what to do instead. */
export function ClosedCode({ state }: { state: "full" | "expired" | "withdrawn" | "unknown" }) {
  const t = useT();
  return (
    <Gate>
      <GateHead title={t("joining.code.closedTitle")}>{t(`joining.code.${state}`)}</GateHead>
      <p>
        <Link className="btn" data-kind="primary" to="/join">
          {t("auth.join")}
        </Link>
      </p>
    </Gate>
  );
}
