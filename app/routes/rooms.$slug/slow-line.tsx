import { useEffect, useState } from "react";
import { lifeAt, SLOW_EVERY } from "~/domain/rooms/life";
import { useT } from "~/i18n/use-t";
import { useReader } from "~/ui/reader";
import type { RoomLog } from "./room-log";
import type { RoomView } from "./route";

/** Says that one writes slowly here, and how long what one writes now will wait before it leaves by itself. */
export function SlowLine({ view, log }: { view: RoomView; log: RoomLog }) {
  const t = useT();
  const { viewer, now } = useReader();
  const slow = lifeAt(view.room, new Date(now).getTime()) === "slow";
  const seconds = useSecondsUntil(slow ? freeFrom(view, log, viewer!.id) : 0, new Date(now).getTime());
  if (!slow) return null;
  return (
    <p className="say-slow">
      {t("kinds.slow", { minutes: SLOW_EVERY / 60_000 })}{" "}
      {/* Silent, as a clock is: the seconds would be read out one after another. */}
      {seconds > 0 && (
        <span className="num" aria-hidden="true">
          {t("kinds.slow.wait", { time: clockOf(seconds) })}
        </span>
      )}
    </p>
  );
}

/** When the newest of one's own messages lies far enough back, in ms; the room knows also those out of sight. */
function freeFrom(view: RoomView, log: RoomLog, me: string): number {
  const own = Object.values(log.messages).filter(({ authorId }) => authorId === me);
  return Math.max(view.freeFrom ?? 0, ...own.map(({ at }) => at + SLOW_EVERY));
}

function useSecondsUntil(moment: number, began: number): number {
  const [now, setNow] = useState(began);
  useEffect(() => {
    setNow(Date.now());
    if (moment <= Date.now()) return;
    const clock = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(clock);
  }, [moment]);
  return Math.max(0, Math.ceil((moment - now) / 1_000));
}

const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
