import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";

/** The page of the first code when there is nothing to confirm: it is on already, or was never begun. */
export function NothingWaits({ inForce }: { inForce: boolean }) {
  const t = useT();
  return (
    <>
      <p>{t(inForce ? "factors.already" : "factors.notBegun")}</p>
      <div className="row">
        <Link className="btn" to="/settings/second-factor">
          {t("forms.back")}
        </Link>
      </div>
    </>
  );
}
