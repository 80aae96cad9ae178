import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";

/** What stays of the talk for somebody who was put out of the room while it was open. */
export function Evicted() {
  const t = useT();
  return (
    <div className="log" role="alert">
      <Empty title={t("rooms.evicted.title")}>
        <p>{t("rooms.evicted.text")}</p>
        <Link className="btn" to="/rooms">
          {t("rooms.all")}
        </Link>
      </Empty>
    </div>
  );
}
