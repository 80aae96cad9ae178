import type { Connection } from "~/realtime/connection";
import type { LogChange } from "./room-log";

type Heard = {
  change: (change: LogChange) => void;
  /** Something new was told: is anything missing before it? */
  follow: () => void;
  /** Words in the room read differently now. */
  startAgain: () => void;
};

/** Hears what is told of one room over a connection; returns the way to stop. */
export function hearRoom(
  over: Connection,
  roomId: string,
  { change, follow, startAgain }: Heard,
): () => void {
  const ours =
    <N extends { roomId: string }>(tell: (news: N) => void) =>
    (news: N) => {
      if (news.roomId === roomId) tell(news);
    };
  const stops = [
    over.on(
      "room.events",
      ours(({ events, messages, people }) => {
        change({ type: "arrived", events, messages, people });
        follow();
      }),
    ),
    over.on(
      "room.last",
      ours(({ last }) => {
        change({ type: "last", last });
        follow();
      }),
    ),
    over.on(
      "room.here",
      ours((news) => {
        for (const person of news.came) change({ type: "came", person });
        for (const memberId of news.left) change({ type: "left", memberId });
      }),
    ),
    over.on(
      "room.evicted",
      ours(() => change({ type: "evicted" })),
    ),
    over.on("room.rewritten", ours(startAgain)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
