import type { RoomNaming } from "~/domain/rooms/rooms.server";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { roomTitle } from "~/text/room-title";
import { Avatar } from "./avatar";
import { Glyph } from "./glyph";
import { Icon, type IconName } from "./icon";
import { useReader } from "./reader";
import { Stamp } from "./stamp";

/** What stands for a room that is neither an edition's nor a field's nor one person's. */
const SIGNS = {
  everybody: "room",
  mentors: "mark",
  group: "people",
  direct: "talk",
} as const satisfies Record<string, IconName>;

function signOf({ kind }: RoomNaming): IconName {
  return kind === "cycle" || kind === "field" ? "room" : SIGNS[kind];
}

/** A room at the head of a row: the numeral of its edition, the glyph of its field, the face of the other, a sign. */
export function RoomStamp({ room }: { room: RoomNaming }) {
  const { language } = useReader();
  if (room.partner) return <Avatar person={room.partner} size={44} />;
  if (room.field) return <Stamp field={room.field.code} />;
  if (!room.cycle) {
    return (
      <Stamp>
        <Icon name={signOf(room)} />
      </Stamp>
    );
  }
  const { number } = room.cycle;
  return (
    <Stamp>{number === null ? roomTitle(room, language).charAt(0) : cycleName(room.cycle, language)}</Stamp>
  );
}

/** The same in the narrow list beside the talk. */
export function RoomSign({ room }: { room: RoomNaming }) {
  const { language } = useReader();
  if (room.partner) return <Avatar person={room.partner} size={28} />;
  if (room.field) return <Glyph field={room.field.code} />;
  if (!room.cycle) return <Icon name={signOf(room)} />;
  return <>{room.cycle.number === null ? "·" : cycleName(room.cycle, language)}</>;
}

/** Says quietly that there is something new in a room that does not count it. */
export function QuietNews() {
  const t = useT();
  return (
    <>
      <i className="quiet-news" aria-hidden="true" />
      <span className="vh">{t("kinds.news")}</span>
    </>
  );
}
