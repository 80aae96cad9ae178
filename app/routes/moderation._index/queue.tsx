import type { OpenCase } from "~/domain/moderation/queue.server";
import { htmlLang, type Language } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { useFileLine } from "~/ui/file-line";
import { Link } from "~/ui/link";
import { Tag } from "~/ui/notice";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";
import { caseAddress, headingOf } from "./target-words";
import { waitWords } from "./wait-words";

type QueueProps = { cases: OpenCase[]; chosen: string | undefined; lastDecision: Date | undefined };

/** What waits, the longest first; on a narrow screen each row becomes a labelled card. */
export function Queue({ cases, chosen, lastDecision }: QueueProps) {
  const t = useT();
  if (cases.length === 0) {
    return (
      <Empty title={t("moderation.empty.title")}>
        <p>{t("moderation.empty.text")}</p>
        {lastDecision && <LastDecision at={lastDecision} />}
      </Empty>
    );
  }
  return (
    <div className="tablewrap">
      <table className="table">
        <caption className="vh">{t("moderation.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("moderation.column.what")}</th>
            <th scope="col">{t("moderation.column.author")}</th>
            <th scope="col">{t("moderation.column.reason")}</th>
            <th scope="col">{t("moderation.column.wait")}</th>
            <th scope="col">{t("moderation.column.state")}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <CaseRow key={one.target.id} open={one} chosen={one.target.id === chosen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LastDecision({ at }: { at: Date }) {
  const t = useT();
  const [before, after] = t("moderation.empty.last", { time: "\n" }).split("\n");
  return (
    <p>
      {before}
      <Time at={at} />
      {after}
    </p>
  );
}

function CaseRow({ open, chosen }: { open: OpenCase; chosen: boolean }) {
  const t = useT();
  const { now, language } = useReader();
  const fileLine = useFileLine();
  const { target, reports, excerpt, since, again } = open;
  return (
    <tr aria-selected={chosen}>
      <td>
        <Link className="plain case-link" to={caseAddress(target)} data-case>
          {headingOf(target, t, language)}
        </Link>
        <Excerpt text={excerpt || fileLine(target.files)} language={target.language} />
      </td>
      <td data-th={t("moderation.column.author")}>
        <By person={target.author} size={28} linked={false} />
      </td>
      <td data-th={t("moderation.column.reason")}>
        {t(`moderation.reason.${reports[0]!.reason}`)}
        <br />
        <span className="xs muted">{t("moderation.reporters", { count: reports.length })}</span>
      </td>
      <td className="num" data-th={t("moderation.column.wait")}>
        {waitWords(since, new Date(now), t)}
      </td>
      <td data-th={t("moderation.column.state")}>
        {again ? (
          <Tag tone="warn" icon="flag">
            {t("moderation.state.again")}
          </Tag>
        ) : (
          <Tag tone="accent" icon="flag">
            {t("moderation.state.new")}
          </Tag>
        )}
      </td>
    </tr>
  );
}

function Excerpt({ text, language }: { text: string; language: Language | null }) {
  return (
    <span className="case-excerpt" lang={language ? htmlLang(language) : undefined}>
      {text}
    </span>
  );
}
