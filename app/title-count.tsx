import { useEffect, useState } from "react";
import { useConnection, useRefresh } from "~/realtime/use-realtime";
import { withCount } from "~/ui/page-title";

/** How long news is gathered before a hidden tab asks how much waits, in ms. */
const GATHER = 1_000;

/**
 * Keeps the number in the title of the tab true. A page that is looked at reads its data anew and writes the title
 * itself; one that is not asks only for the number, since that is all there is to see of it.
 */
export function TitleCount({ counts }: { counts: { rooms: number } | null }) {
  const count = useCountWhileHidden(counts);
  useEffect(() => {
    const title = withCount(document.title, count);
    if (document.title !== title) document.title = title;
  });
  return null;
}

function useCountWhileHidden(counts: { rooms: number } | null): number {
  const connection = useConnection();
  const refresh = useRefresh();
  const [told, setTold] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told holds until the page has read its data anew
  useEffect(() => setTold(null), [counts]);
  useEffect(() => {
    if (!connection) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let apart = false;
    const ask = async () => {
      timer = undefined;
      const answer = await connection.ask("rooms.unread", {}).catch(() => undefined);
      if (!answer?.ok || !document.hidden) return;
      apart = true;
      setTold(answer.count);
    };
    const soon = () => {
      if (document.hidden) timer ??= setTimeout(ask, GATHER);
    };
    const looked = () => {
      if (!document.hidden && apart) refresh();
      if (!document.hidden) apart = false;
    };
    const stops = [
      connection.on("stale", soon),
      connection.on("room.events", soon),
      connection.onOnline(soon),
    ];
    document.addEventListener("visibilitychange", looked);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", looked);
      for (const stop of stops) stop();
    };
  }, [connection, refresh]);
  return told ?? counts?.rooms ?? 0;
}
