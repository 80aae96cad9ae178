import type { RoomPerson } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";

/** What somebody is in this room, in the form they chose; undefined when there is nothing to say. */
export function useRoomRole(): (person: RoomPerson) => string | undefined {
  const t = useT();
  return ({ role, address }) => (role === null ? undefined : t(`rooms.role.${role}`, { address }));
}
