import { useEffect } from "react";
import { isReunion, nextTurn } from "~/domain/rooms/life";
import { useT } from "~/i18n/use-t";
import { useRefresh } from "~/realtime/use-realtime";
import { wallTime } from "~/text/calendar";
import { dayRange, longDate } from "~/text/dates";
import { Banner } from "~/ui/banner";
import { useReader } from "~/ui/reader";
import type { RoomView } from "./route";

/** The longest that a browser's timer waits, in ms. */
const LONGEST = 2 ** 31 - 1;

/** What an archive says of itself: since when it is one, and when its people meet in it again. */
export function LifeBanner({ view: { room, archivedAt } }: { view: RoomView }) {
  const t = useT();
  const { language, now } = useReader();
  useTurn(room);
  if (room.life !== "archive") return null;
  const { reunionFrom, reunionUntil } = room;
  const at = new Date(now).getTime();
  // The midnight at which it ends belongs to the day before.
  const last = reunionUntil && new Date(reunionUntil.getTime() - 1);
  if (last && isReunion(room, at)) {
    return (
      <Banner icon="cal" role="status">
        {t("kinds.archive.open", { until: longDate(last, language) })}
      </Banner>
    );
  }
  const next = reunionFrom && last && reunionFrom.getTime() > at;
  return (
    <Banner icon="book">
      {archivedAt === null
        ? t("kinds.archive")
        : t("kinds.archive.since", { year: wallTime(new Date(archivedAt)).year })}
      {next && ` ${t("kinds.archive.next", { days: dayRange(reunionFrom, last, language) })}`}
    </Banner>
  );
}

/** Reads the page anew when a reunion begins or ends: the room opens and closes by itself. */
function useTurn({ life, reunionFrom, reunionUntil }: RoomView["room"]): void {
  const refresh = useRefresh();
  useEffect(() => {
    const now = Date.now();
    const turn = nextTurn({ life, reunionFrom, reunionUntil }, now);
    if (turn === undefined || turn - now > LONGEST) return;
    const timer = setTimeout(refresh, turn - now);
    return () => clearTimeout(timer);
  }, [life, reunionFrom, reunionUntil, refresh]);
}
