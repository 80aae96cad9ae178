import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";

/** Instead of the card: that one has said it, or that the link does not open any more. */
export function DeadLink({ thanked }: { thanked: boolean }) {
  const t = useT();
  return (
    <>
      <h1>{t(thanked ? "profile.still.thanks" : "profile.still.dead")}</h1>
      {!thanked && <p>{t("profile.still.dead.text")}</p>}
      <p>
        <Link className="btn" to="/settings/profile">
          {t("profile.still.open")}
        </Link>
      </p>
    </>
  );
}
