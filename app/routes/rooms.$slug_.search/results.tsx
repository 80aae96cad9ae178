import type { MessageQuery } from "~/domain/rooms/message-query";
import { writeMessageQuery } from "~/domain/rooms/message-query";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Found } from "./found";
import type { Search } from "./route";

/** What was found, page by page; where there is nothing, what to drop from the search. */
export function Results({ search }: { search: Search }) {
  const t = useT();
  const { slug, query, results } = search;
  const address = (change: Partial<MessageQuery>) =>
    `/rooms/${slug}/search?${writeMessageQuery({ ...query, before: undefined, ...change })}`;
  if (!results) return <p className="serif ink2">{t("finding.start")}</p>;
  if (results.found.length === 0) return <Nothing query={query} address={address} />;
  return (
    <section aria-labelledby="found" className="stack">
      <h2 id="found" className="small muted">
        {t("finding.newestFirst")}
      </h2>
      <ol className="rows">
        {results.found.map((message) => (
          <Found key={message.id} message={message} search={search} />
        ))}
      </ol>
      <p className="row">
        {query.before !== undefined && <Link to={address({})}>{t("finding.newest")}</Link>}
        {results.next !== null && (
          <Link className="btn small" rel="next" to={address({ before: results.next })}>
            {t("finding.older")}
          </Link>
        )}
      </p>
    </section>
  );
}

type NothingProps = { query: MessageQuery; address: (change: Partial<MessageQuery>) => string };

function Nothing({ query, address }: NothingProps) {
  const t = useT();
  const parts = [
    query.words && { says: t("finding.drop.words", { words: query.words }), to: address({ words: "" }) },
    query.person && { says: t("finding.drop.person"), to: address({ person: "" }) },
    (query.since || query.until) && { says: t("finding.drop.days"), to: address({ since: "", until: "" }) },
    query.file && { says: t("finding.drop.file"), to: address({ file: false }) },
  ].filter((part) => typeof part === "object");
  return (
    <div role="status">
      <Empty title={t("finding.none.title")}>
        {parts.length < 2 ? (
          <p>{t("finding.none.alone")}</p>
        ) : (
          <>
            <p>{t("finding.none.text")}</p>
            <ul className="list row">
              {parts.map(({ says, to }) => (
                <li key={to}>
                  <Link className="chip" to={to}>
                    {says}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Empty>
    </div>
  );
}
