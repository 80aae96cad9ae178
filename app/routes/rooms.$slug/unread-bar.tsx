import { useEffect, useState } from "react";
import { UNREAD_LIMIT } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { daysBetween, wallTime } from "~/text/calendar";
import { clock, dayAndMonth } from "~/text/dates";
import { useReader } from "~/ui/reader";
import type { RoomView } from "./route";

type Props = { view: RoomView; away: boolean; onGo: () => void };

/** From how many on it is said above the log: fewer are on one screen. */
const WORTH_SAYING = 10;

/** How much waited when she came, and since when; gone once she has been at the end. */
export function UnreadBar({ view, away, onGo }: Props) {
  const t = useT();
  const [{ firstUnread, count }] = useState(() => ({
    firstUnread: view.firstUnread,
    count: view.rooms.find(({ id }) => id === view.room.id)?.unread ?? 0,
  }));
  const [begun, setBegun] = useState(false);
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (away) setBegun(true);
    else if (begun) setDone(true);
  }, [away, begun]);
  const since = useSince(firstUnread?.at);
  if (done || !firstUnread || count < WORTH_SAYING) return null;
  const many = count >= UNREAD_LIMIT;
  return (
    <p className="banner unread-bar">
      <span>
        {many
          ? t("messages.manyNewSince", { count: UNREAD_LIMIT - 1, since })
          : t("messages.newSince", { count, since })}
      </span>
      <button type="button" className="btn small push" onClick={onGo}>
        {t("rooms.toEnd")}
      </button>
    </p>
  );
}

/** "od utorka", within the week; then the date; today the time. */
function useSince(at: number | undefined): string {
  const t = useT();
  const { now, language, timeZone } = useReader();
  if (at === undefined) return "";
  const date = new Date(at);
  const days = daysBetween(wallTime(date, timeZone), wallTime(new Date(now), timeZone));
  if (days === 0) return t("messages.since.time", { time: clock(date, language, timeZone) });
  if (days > 6) return t("messages.since.date", { date: dayAndMonth(date, language, timeZone) });
  const { year, month, day } = wallTime(date, timeZone);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return t(SINCE_DAY[weekday]!);
}

const SINCE_DAY = [
  "messages.since.sunday",
  "messages.since.monday",
  "messages.since.tuesday",
  "messages.since.wednesday",
  "messages.since.thursday",
  "messages.since.friday",
  "messages.since.saturday",
] as const;
