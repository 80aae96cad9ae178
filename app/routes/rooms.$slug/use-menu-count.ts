import { useEffect } from "react";
import { useRefresh } from "~/realtime/use-realtime";
import type { RoomView } from "./route";

/**
 * Once the room has been read to its end, the numbers in the menu and in the list are asked for anew, if
 * this room was among them: its own tab gets no nudge for what it reads itself.
 */
export function useMenuCount({ rooms, room }: RoomView, isRead: boolean): void {
  const refresh = useRefresh();
  const counted = rooms.find(({ id }) => id === room.id)?.unread ?? 0;
  useEffect(() => {
    if (isRead && counted > 0) refresh();
  }, [isRead, counted, refresh]);
}
