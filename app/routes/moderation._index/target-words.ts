import type { Target } from "~/domain/moderation/targets.server";
import type { RoomNaming } from "~/domain/rooms/rooms.server";
import { addressOfReply } from "~/domain/threads/rules";
import type { Language } from "~/i18n/languages";
import type { Translate } from "~/i18n/use-t";
import { roman } from "~/text/roman";
import { roomTitle } from "~/text/room-title";

type Named = Pick<Target, "type" | "id" | "thread" | "number" | "room">;

/** An edition in short: IV, or the years where it has no number. */
export function cycleNumeral({ number, years }: { number: number | null; years: string }): string {
  return number === null ? years : roman(number);
}

/** A room in short: the numeral of its edition, or what it is called. */
export const roomInShort = (room: RoomNaming, language: Language): string =>
  room.cycle ? cycleNumeral(room.cycle) : roomTitle(room, language);

const paramsOf = ({ thread, number, room }: Named, language: Language) => ({
  title: thread?.title ?? "",
  number,
  room: room ? roomInShort(room, language) : "",
});

/** Of a talk or a group that is not the reader's nothing is said but that it is one. */
const kindOf = ({ type, room }: Named) => (room && !room.isOpen ? "privateMessage" : type);

/** What is decided about, as a heading: „Odgovor u „Konkurs za murale””. */
export const headingOf = (target: Named, t: Translate, language: Language): string =>
  t(`moderation.what.${kindOf(target)}`, paramsOf(target, language));

/** The same inside a line of the log. */
export const inLog = (target: Named, t: Translate, language: Language): string =>
  t(`moderation.log.what.${kindOf(target)}`, paramsOf(target, language));

/** Its place: „7. odgovor”, „soba IV”. */
export const placeOf = (target: Named, t: Translate, language: Language): string =>
  t(`moderation.where.${kindOf(target)}`, paramsOf(target, language));

/** Where it stands in the community; for what the reader may not enter, where it is decided about. */
export function addressOf(target: Named): string {
  const { type, id, thread, number, room } = target;
  if (type === "reply") return addressOfReply(thread!.id, { id, number });
  if (type === "thread") return `/threads/${id}`;
  return room!.isOpen ? `/rooms/${room!.slug}?at=${number}#${id}` : caseAddress(target);
}

/** Where it is decided about. */
export const caseAddress = ({ type, id }: { type: string; id: string }): string =>
  `/moderation/${type}/${id}`;
