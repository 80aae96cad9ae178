import type { MouseEvent } from "react";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import type { DrawnMessages } from "./drawn";
import { QuotedWords } from "./quote";
import type { RoomLog } from "./room-log";
import { useTalk } from "./talk-context";

/** What is pinned last, under the head of the room, with the way to it and to the rest. */
export function PinnedBar({ log, messages }: { log: RoomLog; messages: DrawnMessages }) {
  const t = useT();
  const { slug, goTo } = useTalk();
  const pins = log.pins.map((id) => messages[id]).filter((message) => message?.pinned);
  const newest = pins[0];
  if (!newest) return null;
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    goTo(newest.number);
  };
  return (
    <div className="banner pinned">
      <Icon name="pin" />
      <p className="clip">
        <span className="vh">{t("messages.pinned")}: </span>
        <QuotedWords message={newest} />
      </p>
      <span className="push">
        <Link to={`/rooms/${slug}?at=${newest.number}#${newest.id}`} onClick={onClick}>
          {t("messages.open")}
        </Link>
        {pins.length > 1 && (
          <Link to={`/rooms/${slug}/pins`}>{t("messages.allPins", { count: pins.length })}</Link>
        )}
      </span>
    </div>
  );
}
