import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { type Asked, addressOf } from "./asked";

/** A list in which nothing stands: why, and where to go on. */
export function NoThreads({ asked }: { asked: Asked }) {
  const t = useT();
  const narrowed = asked.fields.length > 0 || asked.filter !== "all";
  return (
    <Empty title={t("threads.empty.title")}>
      <p>{t(asked.fields.length > 0 ? "threads.empty.fields" : `threads.empty.${asked.filter}`)}</p>
      {narrowed ? (
        <Link className="btn" to={addressOf({ filter: "all", fields: [] })}>
          {t("threads.showAll")}
        </Link>
      ) : (
        <Link className="btn" data-kind="primary" to="/threads/new">
          {t("threads.start")}
        </Link>
      )}
    </Empty>
  );
}
