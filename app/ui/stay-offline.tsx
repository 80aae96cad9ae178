import { type BlockerFunction, useBlocker } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";
import { useT } from "~/i18n/use-t";
import { Toast } from "./toast";

type StayOfflineProps = {
  /** Whether the server answers all the same, as one on this very machine does without any network. */
  reached: boolean;
};

/**
 * Without a network a click leads to no page: one stays where one is, with what one is writing, and is told why. Only
 * a room can be opened that this page has the script of: the device may have kept its last messages.
 */
export function StayOffline({ reached }: StayOfflineProps) {
  const t = useT();
  const [stayed, setStayed] = useState(0);
  const leadsNowhere = useCallback<BlockerFunction>(
    ({ currentLocation, nextLocation }) => {
      if (navigator.onLine || reached || (roomsOpen && isRoom(nextLocation.pathname))) return false;
      return !isSamePage(currentLocation, nextLocation);
    },
    [reached],
  );
  const blocker = useBlocker(leadsNowhere);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    blocker.reset();
    setStayed(Date.now());
  }, [blocker]);
  return stayed > 0 && <Toast key={stayed}>{t("shell.stayOffline")}</Toast>;
}

let roomsOpen = false;

/** Rooms can be opened from now on without asking the server for their script. */
export function roomsCanOpen(): void {
  roomsOpen = true;
}

const isRoom = (path: string) => /^\/rooms\/(?!new$)[^/]+$/.test(path);

type Place = { pathname: string; search: string };
const isSamePage = (one: Place, other: Place) =>
  one.pathname === other.pathname && one.search === other.search;
