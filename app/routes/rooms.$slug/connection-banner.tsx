import { useEffect, useRef, useState } from "react";
import { useT } from "~/i18n/use-t";
import { useConnection, useConnectionState } from "~/realtime/use-realtime";
import { Banner } from "~/ui/banner";
import { Button, IconButton } from "~/ui/button";
import type { Missed } from "./missed";

/** How long the room says that the connection is back when nothing else is to be said, in ms. */
const STAYS = 3_000;

type Props = {
  /** How much waits to be sent. */
  waiting: number;
  missed: Missed | null;
  onRead: () => void;
};

/** Says that the connection is lost, when it is tried again, and, once it is back, what was missed and what went out. */
export function ConnectionBanner({ waiting, missed, onRead }: Props) {
  const t = useT();
  const connection = useConnection();
  const { status, retryAt } = useConnectionState();
  const seconds = useSecondsUntil(retryAt);
  const sentence = useSummary(missed);
  useQuietEnd(missed !== null && sentence === "", onRead);
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
        {waiting > 0 && <span className="vh"> {t("messages.waitingCount", { count: waiting })}</span>}
      </Banner>
    );
  }
  if (missed === null) return null;
  return (
    <Banner
      icon="check"
      role="status"
      end={sentence && <IconButton icon="x" label={t("shell.close")} onClick={onRead} />}
    >
      {sentence ? t("messages.backOnlineWith", { summary: sentence }) : t("messages.backOnline")}
    </Banner>
  );
}

/** „12 novih, 1 izmenjena, 1 povučena; vaše 2 poslate”, as much of it as there is; empty when there is nothing. */
function useSummary(missed: Missed | null): string {
  const t = useT();
  if (!missed) return "";
  const { added, edited, takenBack, sent } = missed;
  const parts = [
    added > 0 && t("messages.missed.added", { count: added }),
    edited > 0 && t("messages.missed.edited", { count: edited }),
    takenBack > 0 && t("messages.missed.takenBack", { count: takenBack }),
  ].filter(Boolean);
  const theirs = parts.join(", ");
  const own = sent > 0 ? t("messages.missed.sent", { count: sent }) : "";
  return [theirs, own].filter(Boolean).join("; ");
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

/** That the connection is back and nothing was missed is said for STAYS. */
function useQuietEnd(short: boolean, onRead: () => void): void {
  const read = useRef(onRead);
  read.current = onRead;
  useEffect(() => {
    if (!short) return;
    const leaving = setTimeout(() => read.current(), STAYS);
    return () => clearTimeout(leaving);
  }, [short]);
}
