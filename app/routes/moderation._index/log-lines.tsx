import type { LogEntry } from "~/domain/moderation/log-lines.server";
import { REPORT_REASONS } from "~/domain/moderation/rules";
import { useT } from "~/i18n/use-t";
import { dayRange } from "~/text/dates";
import { Link } from "~/ui/link";
import { PersonLink, PersonName } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";
import { Undo } from "./done-toast";
import { addressOf, caseAddress, cycleNumeral, inLog, roomInShort } from "./target-words";

/** The newest lines under the queue. */
export function LatestLines({ lines }: { lines: LogEntry[] }) {
  const t = useT();
  if (lines.length === 0) return null;
  return (
    <section className="desk-log">
      <div className="head">
        <h2>{t("moderation.log.decisions")}</h2>
        <Link to="/moderation/log">{t("moderation.log.whole")}</Link>
      </div>
      <LogLines lines={lines} />
    </section>
  );
}

/** Lines of the log, as sentences; `exact` says the moment instead of how long ago. */
export function LogLines({ lines, exact = false }: { lines: LogEntry[]; exact?: boolean }) {
  return (
    <ol className={exact ? "log-list is-exact" : "log-list"}>
      {lines.map((line) => (
        <li key={line.number}>
          <Time at={line.at} form={exact ? "datetime" : "relative"} />
          <div>
            <Sentence line={line} /> <Reason line={line} />
            {line.undoable && line.target && <Undo target={line.target} number={line.number} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Sentence({ line }: { line: LogEntry }) {
  const t = useT();
  const { language } = useReader();
  const room = line.room ? roomInShort(line.room, language) : "";
  return (
    <>
      <b>{line.actor ? <PersonName person={line.actor} /> : t("moderation.log.somebody")}</b>{" "}
      {t(`moderation.log.${line.action}`, { room, count: line.count, what: line.what })}{" "}
      <Subject line={line} />.
    </>
  );
}

function Subject({ line }: { line: LogEntry }) {
  const t = useT();
  const { language } = useReader();
  const { action, target, person, page, cycle, undoable } = line;
  if (target) {
    const to = undoable ? caseAddress(target) : addressOf(target);
    return <Link to={to}>{inLog(target, t, language)}</Link>;
  }
  if (line.life) return <Life line={line} life={line.life} />;
  if (person) return <PersonLink person={person} />;
  if (page) return <Link to={`/${page}`}>/{page}</Link>;
  if (cycle) return <>{t("moderation.log.cycle", { cycle: cycleNumeral(cycle) })}</>;
  if (action === "request.declined" || action === "help.handled") return t("moderation.log.request");
  return <span className="muted">{t("moderation.log.unseen")}</span>;
}

/** The room, how it lives from then on, and its reunion. */
function Life({ line: { room }, life }: { line: LogEntry; life: NonNullable<LogEntry["life"]> }) {
  const t = useT();
  const { language } = useReader();
  const words = [
    life.life && t(`kinds.log.life.${life.life}`),
    life.from &&
      life.until &&
      t("kinds.log.reunion", { days: dayRange(new Date(life.from), new Date(life.until), language) }),
  ].filter(Boolean);
  return (
    <>
      {room && <Link to={`/staff/rooms/${room.slug}`}>{roomInShort(room, language)}</Link>} (
      {words.join(", ")})
    </>
  );
}

function Reason({ line: { action, reason } }: { line: LogEntry }) {
  const t = useT();
  if (reason === "") return null;
  const known = action === "report.made" && REPORT_REASONS.find((each) => each === reason);
  return (
    <span className="muted">
      {t("moderation.log.reason", { reason: known ? t(`moderation.reason.${known}`) : reason })}
    </span>
  );
}
