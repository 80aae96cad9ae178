import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";

/** A part of the page that did not arrive; the rest of the page did. */
export function Failed() {
  const t = useT();
  return (
    <p className="home-empty" role="status">
      {t("home.failed")} <Link to="/">{t("forms.retry")}</Link>
    </p>
  );
}
