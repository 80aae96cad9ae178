import { useEffect, useRef, useState } from "react";
import { useT } from "~/i18n/use-t";
import { useConnection, useConnectionState } from "~/realtime/use-realtime";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import type { Pending } from "./room-log";

/** How long the room says that the connection is back, in ms. */
const STAYS = 3_000;

/** Says that the connection is lost, when it is tried again, and, for a moment, that it is back. */
export function ConnectionBanner({ pending }: { pending: Pending[] }) {
  const t = useT();
  const connection = useConnection();
  const { status, retryAt } = useConnectionState();
  const seconds = useSecondsUntil(retryAt);
  const back = useReturn(status === "offline", pending.filter(({ state }) => state !== "failed").length);
  if (status === "offline") {
    return (
      <Banner
        icon="wifi"
        tone="warn"
        role="status"
        end={
          <Button small type="button" onClick={connection?.retry}>
            {t("rooms.offline.retry")}{" "}
            {seconds > 0 && (
              <span className="num" aria-hidden="true">
                ({seconds})
              </span>
            )}
          </Button>
        }
      >
        <b>{t("rooms.offline")}</b> {t("rooms.offline.text")}
      </Banner>
    );
  }
  if (back === null) return null;
  return (
    <Banner icon="check" role="status">
      {t("rooms.back", { count: back })}
    </Banner>
  );
}

function useSecondsUntil(moment: number | null): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (moment === null) return;
    setNow(Date.now());
    const clock = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(clock);
  }, [moment]);
  return moment === null || now === 0 ? 0 : Math.max(0, Math.ceil((moment - now) / 1_000));
}

/** After a loss, once everything that waited has gone: how many went, for STAYS; null otherwise. */
function useReturn(offline: boolean, waiting: number): number | null {
  const waited = useRef<number | null>(null);
  const [back, setBack] = useState<number | null>(null);
  useEffect(() => {
    if (offline) {
      waited.current = waiting;
      setBack(null);
    } else if (waited.current !== null && waiting === 0) {
      setBack(waited.current);
      waited.current = null;
    }
  }, [offline, waiting]);
  useEffect(() => {
    if (back === null) return;
    const leaving = setTimeout(() => setBack(null), STAYS);
    return () => clearTimeout(leaving);
  }, [back]);
  return back;
}
