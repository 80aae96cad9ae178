import { useEffect, useRef, useState } from "react";
import type { RoomEvent } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { useReader } from "~/ui/reader";
import { readAloud } from "./aloud-setting";
import { endOf, type RoomLog } from "./room-log";
import { saidIn } from "./said-in";

/** How long messages are gathered before they are said, in ms, and how many are said one by one. */
const GATHER = 700;
const ONE_BY_ONE = 3;
/** Characters of a message that are said; the rest can be read in the log. */
const SAID = 300;

/**
 * Says new messages of others to a screen reader, in a pause, as much of them as she asked for: all, those that name
 * or answer her, or none. Who types is not said, nor what one wrote oneself.
 */
export function Announcer({ log, blocked }: { log: RoomLog; blocked: readonly string[] }) {
  const t = useT();
  const { language, viewer } = useReader();
  const [said, setSaid] = useState("");
  const told = useRef(endOf(log));
  const latest = useRef(log);
  latest.current = log;
  const end = endOf(log);
  useEffect(() => {
    if (end <= told.current) return;
    const timer = setTimeout(() => {
      const { events, messages, people } = latest.current;
      const setting = readAloud();
      const fresh = events.filter(
        (event) => event.number > told.current && isForHer(event, latest.current, viewer!, setting),
      );
      told.current = end;
      const words = fresh.flatMap((event) => {
        const message = "messageId" in event ? messages[event.messageId] : undefined;
        if (!message || message.deleted || blocked.includes(message.authorId)) return [];
        const author = people[message.authorId];
        return [`${author ? nameIn(author, language) : ""}: ${saidIn(message, SAID)}`];
      });
      if (words.length === 0) return;
      setSaid(words.length > ONE_BY_ONE ? t("rooms.newMessages", { count: words.length }) : words.join(" "));
    }, GATHER);
    return () => clearTimeout(timer);
  }, [end, blocked, language, viewer, t]);
  return (
    <p className="vh" role="status" aria-live="polite" data-announcer>
      {said}
    </p>
  );
}

function isForHer(
  event: RoomEvent,
  { messages }: RoomLog,
  { id, handle }: { id: string; handle: string },
  setting: ReturnType<typeof readAloud>,
): boolean {
  if (event.type !== "message" || event.actorId === id || setting === "nothing") return false;
  if (setting === "all") return true;
  const message = messages[event.messageId];
  const answered = message?.replyToId ? messages[message.replyToId] : undefined;
  return answered?.authorId === id || (message?.html.includes(`href="/members/${handle}"`) ?? false);
}
