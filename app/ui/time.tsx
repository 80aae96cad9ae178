import type { Language } from "~/i18n/languages";
import { wallTime } from "~/text/calendar";
import { clock, dateAndClock, shortDate, shortDateWithYear } from "~/text/dates";
import { relativeTime } from "~/text/relative-time";
import { type Reader, useReader } from "./reader";

/** `relative` ages with the page and so must not stand on a page that is kept for visitors. */
export type TimeForm = "relative" | "date" | "datetime" | "clock";

type TimeProps = { at: Date | string; form?: TimeForm };

/** A moment on the reader's wall, in words; the exact one is always at hand, for the eye and for programs. */
export function Time({ at, form = "relative" }: TimeProps) {
  const reader = useReader();
  const date = typeof at === "string" ? new Date(at) : at;
  const exact = dateAndClock(date, reader.language, reader.timeZone);
  return (
    <time dateTime={date.toISOString()} title={exact}>
      {form === "datetime" ? exact : inWords(date, form, reader)}
    </time>
  );
}

function inWords(
  date: Date,
  form: Exclude<TimeForm, "datetime">,
  { language, timeZone, now }: Reader,
): string {
  if (form === "clock") return clock(date, language, timeZone);
  if (form === "date") return dateOf(date, new Date(now), language, timeZone);
  return relativeTime(date, new Date(now), language, timeZone);
}

/** The year only when it is another one. */
function dateOf(date: Date, now: Date, language: Language, timeZone: string): string {
  const sameYear = wallTime(date, timeZone).year === wallTime(now, timeZone).year;
  return sameYear ? shortDate(date, language, timeZone) : shortDateWithYear(date, language, timeZone);
}
