import { type MutableRefObject, useCallback, useState } from "react";
import type { Centre } from "./drawn-rows";
import type { Anchor, Target } from "./keep-place";
import type { RoomPage } from "./room-page";

type Parts = {
  page: RoomPage;
  anchor: MutableRefObject<Anchor | null>;
  setCentre: (centre: Centre) => void;
};

/** Going to a message that is spoken of, and back to where one was. */
export function useJumps({ page, anchor, setCentre }: Parts) {
  const [target, setTarget] = useState<Target | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [from, setFrom] = useState<Anchor | null>(null);

  const lead = useCallback(
    async (to: Target) => {
      if (!(await page.bring(to.number))) return;
      setCentre(to.number);
      setTarget(to);
    },
    [page, setCentre],
  );
  const goTo = useCallback(
    (number: number) => {
      const here = anchor.current;
      // Who goes on from answer to answer comes back to where they began.
      setFrom((before) => before ?? here);
      void lead({ number });
    },
    [anchor, lead],
  );
  const back = useCallback(() => {
    if (from !== null) void lead(from);
    setFrom(null);
  }, [from, lead]);
  const arrive = useCallback(() => {
    setShown(target && target.top === undefined ? target.number : null);
    setTarget(null);
  }, [target]);
  const leave = useCallback(() => {
    setFrom(null);
    setTarget(null);
  }, []);
  return { target, shown, arrive, leave, goTo, goBack: from === null ? undefined : back };
}
