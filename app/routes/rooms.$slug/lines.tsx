import { useT } from "~/i18n/use-t";
import { daysBetween, wallTime } from "~/text/calendar";
import { clock, dayAndMonth, dayName, fullDate } from "~/text/dates";
import { dayOf } from "~/text/days";
import { type Reader, useReader } from "~/ui/reader";

/** The day above its messages: „danas”, „juče”, „četvrtak, 20. novembra”, with the year when it is another. */
export function DayLine({ at }: { at: number }) {
  const t = useT();
  const reader = useReader();
  const date = new Date(at);
  return (
    <li className="day">
      <time dateTime={dayOf(date, reader.timeZone)}>
        {recentDay(date, reader, t("time.today"), t("time.yesterday"))?.toLocaleLowerCase() ??
          olderDay(date, reader)}
      </time>
    </li>
  );
}

function recentDay(
  date: Date,
  { now, timeZone }: Reader,
  today: string,
  yesterday: string,
): string | undefined {
  const days = daysBetween(wallTime(date, timeZone), wallTime(new Date(now), timeZone));
  if (days === 0) return today;
  return days === 1 ? yesterday : undefined;
}

function olderDay(date: Date, { now, language, timeZone }: Reader): string {
  const sameYear = wallTime(date, timeZone).year === wallTime(new Date(now), timeZone).year;
  if (!sameYear) return fullDate(date, language, timeZone);
  return `${dayName(date, language, timeZone)}, ${dayAndMonth(date, language, timeZone)}`;
}

/** The line before the first unread message; it stays where it is for the visit. */
export function NewLine({ at }: { at: number }) {
  const t = useT();
  const { language, timeZone } = useReader();
  return (
    <li className="is-new-line">
      <p className="mark-line">{t("rooms.newSince", { time: clock(new Date(at), language, timeZone) })}</p>
    </li>
  );
}
