import { type MouseEvent, useMemo } from "react";
import { useT } from "~/i18n/use-t";
import { useConnectionState } from "~/realtime/use-realtime";
import { nameIn } from "~/text/person-name";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { drawnRows } from "./drawn-rows";
import { DayLine, NewLine } from "./lines";
import { Message } from "./message";
import type { PostOperation } from "./operation";
import { findAnswered } from "./operations";
import { PendingMessage } from "./pending-message";
import { holdsEnd, type RoomLog } from "./room-log";
import type { RoomState } from "./room-page";
import { type Row, rowsOf } from "./rows";
import { type MenuKind, useTalk } from "./talk-context";
import type { Upload } from "./uploads";
import type { Drawn } from "./use-messages";
import type { Place } from "./use-place";
import { useRoving } from "./use-roving";
import { useStateHash } from "./use-state-hash";
import type { Quotable } from "./use-writing";

type LogProps = {
  state: RoomState;
  drawn: Drawn;
  place: Place;
  firstUnread: { number: number; at: number } | null;
  /** Ids of those whom the reader has blocked. */
  blocked: readonly string[];
  /** Files of one's own that are on their way. */
  uploads: Upload[];
  menu: { id: string; kind: MenuKind } | null;
  /** Gives the focus to where one writes. */
  onLeave: () => void;
};

/** What was said, from where the visit begins; earlier and later stretches come when one gets there. */
export function Log({ state, drawn, place, firstUnread, blocked, uploads, menu, onLeave }: LogProps) {
  const t = useT();
  const { timeZone } = useReader();
  const { page } = useTalk();
  const { log, sending } = state;
  const all = useMemo(
    () => rowsOf(log.events, drawn.messages, { timeZone, firstUnread }),
    [log.events, drawn.messages, timeZone, firstUnread],
  );
  const { rows, before, behind } = useMemo(() => drawnRows(all, place.centre), [all, place.centre]);
  const roving = useRoving(rows, onLeave);
  const first = log.events[0]?.number ?? 1;
  const whole = holdsEnd(log);
  return (
    <div
      className="log"
      ref={place.box}
      onScroll={place.onScroll}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
      tabIndex={roving.hasLine ? -1 : 0}
      role="log"
      aria-label={t("rooms.log")}
      // The announcer says what comes, as much of it as the reader wants.
      aria-live="off"
      data-before={before ? "" : undefined}
      data-behind={behind ? "" : undefined}
      data-state-hash={useStateHash(log)}
    >
      <div>
        {!before && first > 1 && <More to={`?before=${first}`} look={page.lookBack} words="rooms.earlier" />}
        {rows.length === 0 && drawn.posts.length === 0 && <Empty title={t("rooms.first")} />}
        <ol className="list">
          {rows.map((row) => (
            <LogRow
              key={row.key}
              row={row}
              log={log}
              drawn={drawn}
              blocked={blocked}
              active={roving.isActive(row.key)}
              menu={menu?.id === row.key ? menu.kind : undefined}
              shown={row.number === place.shown}
            />
          ))}
          {!behind &&
            drawn.posts.map((post) => (
              <PendingMessage
                key={post.id}
                post={post}
                answered={answeredBy(post, drawn)}
                sending={sending === post.id}
                uploads={uploads}
              />
            ))}
        </ol>
        {!behind && !whole && (
          <More to={`?after=${log.events.at(-1)?.number ?? 0}`} look={page.lookAhead} words="rooms.later" />
        )}
      </div>
    </div>
  );
}

function answeredBy(post: PostOperation, { messages, posts }: Drawn): Quotable | undefined {
  const waiting = findAnswered(posts, post);
  if (waiting) return { post: waiting };
  const message = post.replyToId === undefined ? undefined : messages[post.replyToId];
  return message && { message };
}

type MoreProps = { to: string; look: () => void; words: "rooms.earlier" | "rooms.later" };

/** The way to a stretch that is not here: another page without a script, more lines with one. */
function More({ to, look, words }: MoreProps) {
  const t = useT();
  const { slug } = useTalk();
  const { status } = useConnectionState();
  const onClick = (event: MouseEvent) => {
    if (status !== "online") return;
    event.preventDefault();
    look();
  };
  return (
    <p className="log-more">
      <Link to={`/rooms/${slug}${to}`} onClick={onClick}>
        {t(words)}
      </Link>
    </p>
  );
}

type LogRowProps = {
  row: Row;
  log: RoomLog;
  drawn: Drawn;
  blocked: readonly string[];
  active: boolean | undefined;
  menu: MenuKind | undefined;
  shown: boolean;
};

function LogRow({ row, log, drawn, blocked, ...line }: LogRowProps) {
  const { me } = useTalk();
  switch (row.kind) {
    case "day":
      return <DayLine at={row.at} />;
    case "new":
      return <NewLine at={row.at} />;
    case "joined":
      return <Joined row={row} log={log} />;
    case "message": {
      const { message, number, at, first } = row;
      const { authorId, replyToId } = message;
      return (
        <Message
          message={message}
          number={number}
          at={at}
          first={first}
          mine={authorId === me}
          author={log.people[authorId]}
          answered={replyToId === null ? undefined : drawn.messages[replyToId]}
          folded={blocked.includes(authorId)}
          {...line}
        />
      );
    }
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
