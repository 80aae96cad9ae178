import type { listAsked, listOwnExtracts } from "~/domain/extracts/waiting.server";
import { useT } from "~/i18n/use-t";
import { dateAndClock } from "~/text/dates";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { useReader } from "~/ui/reader";

export type Extracts = {
  asked: ReturnType<typeof listAsked>;
  own: ReturnType<typeof listOwnExtracts>;
};

/** Threads in which somebody would like to quote the reader, and the reader's own on their way. Nothing when there are none. */
export function WaitingExtracts({ extracts: { asked, own } }: { extracts: Extracts }) {
  const t = useT();
  const { language, timeZone } = useReader();
  if (asked.length + own.length === 0) return null;
  return (
    <div className="stack">
      {asked.map(({ id, title, dueAt, count }) => (
        <Notice
          key={id}
          icon="quote"
          kind={t("extracts.asks")}
          note={t("extracts.due", { time: dateAndClock(dueAt, language, timeZone) })}
          title={<Link to={`/extracts/${id}`}>{title}</Link>}
        >
          <p className="small ink2">{t("extracts.asks.count", { count })}</p>
        </Notice>
      ))}
      {own.length > 0 && (
        <section aria-labelledby="own-extracts">
          <h2 id="own-extracts" className="small muted">
            {t("extracts.yours")}
          </h2>
          <ul className="list">
            {own.map(({ id, title, count, state }) => (
              <li key={id}>
                <Link to={`/extracts/${id}`}>{title}</Link>{" "}
                <span className="xs muted">
                  {state === "maker" ? t("extracts.own.maker") : t("extracts.own.waits", { count })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
