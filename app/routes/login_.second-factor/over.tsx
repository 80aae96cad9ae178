import { useT } from "~/i18n/use-t";
import { Gate } from "~/routes/login/gate";
import { Link } from "~/ui/link";

/** Nobody owes a second proof in this browser: it took too long, or the page was opened by hand. */
export function Over() {
  const t = useT();
  return (
    <Gate>
      <h1>{t("factors.signIn.title")}</h1>
      <p className="ink2">{t("factors.signIn.over")}</p>
      <div className="row">
        <Link className="btn" data-kind="primary" to="/login">
          {t("auth.signIn")}
        </Link>
      </div>
    </Gate>
  );
}
