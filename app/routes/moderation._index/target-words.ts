import type { Target } from "~/domain/moderation/targets.server";
import { addressOfReply } from "~/domain/threads/rules";
import type { Translate } from "~/i18n/use-t";
import { roman } from "~/text/roman";

type Named = Pick<Target, "type" | "id" | "thread" | "number" | "room">;

/** An edition's room in short: IV, or the years where the edition has no number. */
export function roomNumeral({ number, years }: { number: number | null; years: string }): string {
  return number === null ? years : roman(number);
}

const paramsOf = ({ thread, number, room }: Named) => ({
  title: thread?.title ?? "",
  number,
  room: room ? roomNumeral(room.cycle) : "",
});

/** What is decided about, as a heading: „Odgovor u „Konkurs za murale””. */
export const headingOf = (target: Named, t: Translate): string =>
  t(`moderation.what.${target.type}`, paramsOf(target));

/** The same inside a line of the log. */
export const inLog = (target: Named, t: Translate): string =>
  t(`moderation.log.what.${target.type}`, paramsOf(target));

/** Its place: „7. odgovor”, „soba IV”. */
export const placeOf = (target: Named, t: Translate): string =>
  t(`moderation.where.${target.type}`, paramsOf(target));

/** Where it stands in the community. */
export function addressOf({ type, id, thread, number, room }: Named): string {
  if (type === "reply") return addressOfReply(thread!.id, { id, number });
  if (type === "thread") return `/threads/${id}`;
  return `/rooms/${room!.slug}?at=${number}#${id}`;
}

/** Where it is decided about. */
export const caseAddress = ({ type, id }: { type: string; id: string }): string =>
  `/moderation/${type}/${id}`;
