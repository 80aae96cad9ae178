import { type MouseEvent, useMemo } from "react";
import { useT } from "~/i18n/use-t";
import { useConnectionState } from "~/realtime/use-realtime";
import { nameIn } from "~/text/person-name";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { DayLine, NewLine } from "./lines";
import { Message } from "./message";
import { PendingMessage } from "./pending-message";
import { holdsEnd, type RoomLog } from "./room-log";
import type { RoomPage } from "./room-page";
import { type Row, rowsOf } from "./rows";
import type { Upload } from "./uploads";
import type { Place } from "./use-place";

type LogProps = {
  log: RoomLog;
  page: RoomPage;
  place: Place;
  firstUnread: { number: number; at: number } | null;
  slug: string;
  /** Ids of those whom the reader has blocked. */
  blocked: readonly string[];
  /** Files of one's own that are on their way. */
  uploads: Upload[];
};

/** What was said, from where the visit begins; earlier and later stretches come when one gets there. */
export function Log({ log, page, place, firstUnread, slug, blocked, uploads }: LogProps) {
  const t = useT();
  const { timeZone } = useReader();
  const { status } = useConnectionState();
  const rows = useMemo(
    () => rowsOf(log.events, log.messages, { timeZone, firstUnread }),
    [log.events, log.messages, timeZone, firstUnread],
  );
  const first = log.events[0]?.number ?? 1;
  const byScript = (look: () => void) => (event: MouseEvent) => {
    if (status !== "online") return;
    event.preventDefault();
    look();
  };
  return (
    <div
      className="log"
      ref={place.box}
      onScroll={place.onScroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      role="log"
      aria-label={t("rooms.log")}
      // Who reads history is not told what is said at its end; the pill says how much it is.
      aria-live={place.away ? "off" : "polite"}
    >
      <div>
        {first > 1 && (
          <p className="log-more">
            <Link to={`/rooms/${slug}?before=${first}`} onClick={byScript(page.lookBack)}>
              {t("rooms.earlier")}
            </Link>
          </p>
        )}
        {rows.length === 0 && log.pending.length === 0 && <Empty title={t("rooms.first")} />}
        <ol className="list">
          {rows.map((row) => (
            <LogRow key={row.key} row={row} log={log} slug={slug} blocked={blocked} />
          ))}
          {holdsEnd(log) &&
            log.pending.map((pending) => (
              <PendingMessage key={pending.clientId} pending={pending} page={page} uploads={uploads} />
            ))}
        </ol>
        {!holdsEnd(log) && (
          <p className="log-more">
            <Link
              to={`/rooms/${slug}?after=${log.events.at(-1)?.number ?? 0}`}
              onClick={byScript(page.lookAhead)}
            >
              {t("rooms.later")}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

type LogRowProps = { row: Row } & Pick<LogProps, "log" | "slug" | "blocked">;

function LogRow({ row, log, slug, blocked }: LogRowProps) {
  const { viewer } = useReader();
  switch (row.kind) {
    case "day":
      return <DayLine at={row.at} />;
    case "new":
      return <NewLine at={row.at} />;
    case "joined":
      return <Joined row={row} log={log} />;
    case "message":
      return (
        <Message
          message={row.message}
          number={row.number}
          at={row.at}
          first={row.first}
          mine={row.message.authorId === viewer?.id}
          author={log.people[row.message.authorId]}
          folded={blocked.includes(row.message.authorId)}
          slug={slug}
        />
      );
  }
}

/** Names said when several people come at once; the roster has all of them. */
const NAMED = 3;

function Joined({ row, log }: { row: Extract<Row, { kind: "joined" }>; log: RoomLog }) {
  const t = useT();
  const { language } = useReader();
  const people = row.memberIds.map((id) => log.people[id]).filter((person) => person !== undefined);
  const names = people
    .slice(0, NAMED)
    .map((person) => nameIn(person, language))
    .join(", ");
  const more = people.length - NAMED;
  return (
    <li className="log-note">
      {more > 0 ? t("rooms.joinedMore", { names, count: more }) : t("rooms.joined", { names })}
    </li>
  );
}
