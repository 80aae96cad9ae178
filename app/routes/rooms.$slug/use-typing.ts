import { useEffect, useState } from "react";
import { TYPING_LASTS } from "~/realtime/contract";
import { useConnection } from "~/realtime/use-realtime";
import type { RoomLog } from "./room-log";

/** Ids of those who are typing in the room now: said lately, still here, and nothing written since. */
export function useTyping(roomId: string, log: RoomLog): string[] {
  const connection = useConnection();
  const [typing, setTyping] = useState<string[]>([]);
  useEffect(() => {
    if (!connection) return;
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const stop = (memberId: string) => setTyping((ids) => ids.filter((id) => id !== memberId));
    const stopListening = connection.on("room.typing", (news) => {
      if (news.roomId !== roomId) return;
      const { memberId } = news;
      clearTimeout(timers.get(memberId));
      timers.set(
        memberId,
        setTimeout(() => stop(memberId), TYPING_LASTS),
      );
      setTyping((ids) => (ids.includes(memberId) ? ids : [...ids, memberId]));
    });
    return () => {
      stopListening();
      for (const timer of timers.values()) clearTimeout(timer);
      setTyping([]);
    };
  }, [connection, roomId]);

  const newest = log.events.at(-1);
  const author = newest?.type === "message" ? newest.actorId : undefined;
  const number = newest?.number;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message by the same author counts too
  useEffect(() => {
    if (author) setTyping((ids) => (ids.includes(author) ? ids.filter((id) => id !== author) : ids));
  }, [author, number]);
  return typing.filter((id) => log.here.some((person) => person.id === id));
}
