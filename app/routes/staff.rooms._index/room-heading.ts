import type { RoomNaming } from "~/domain/rooms/rooms.server";
import type { Language } from "~/i18n/languages";
import type { Translate } from "~/i18n/use-t";
import { roomTitle } from "~/text/room-title";
import { cycleNumeral } from "../moderation._index/target-words";

/** What the team calls a room: „Soba IV”, or by its name. */
export function roomHeading(room: RoomNaming, t: Translate, language: Language): string {
  if (!room.cycle) return roomTitle(room, language);
  return t("moderation.rooms.room", { room: cycleNumeral(room.cycle) });
}
