import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import type { ExtractView } from "./route";

/** The title that the thread is to have, and its introduction. */
export function ExtractHead({ view: { extract, introduction } }: { view: ExtractView }) {
  const t = useT();
  return (
    <section aria-labelledby="thread">
      <h2 id="thread">{extract.title}</h2>
      <p className="xs muted">{t("extracts.intro.of")}</p>
      <Prose html={introduction} lang={extract.language} />
    </section>
  );
}

/** What became of the extract, when it is decided. */
export function Outcome({ view: { extract, quotes } }: { view: ExtractView }) {
  const t = useT();
  if (extract.state === "withdrawn") return <p>{t("extracts.withdrawn")}</p>;
  if (extract.state !== "published") return null;
  const count = quotes.filter(({ fate }) => fate === "out").length;
  return (
    <div className="stack">
      <p>
        {t("extracts.published")} {extract.role === "maker" && t("extracts.published.leftOut", { count })}
      </p>
      {extract.threadId && (
        <p>
          <Link className="btn" to={`/threads/${extract.threadId}`}>
            {t("extracts.published.open")}
          </Link>
        </p>
      )}
    </div>
  );
}
