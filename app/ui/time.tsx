import type { Language } from "~/i18n/languages";
import { wallTime } from "~/text/calendar";
import { clock, dateAndClock, shortDate, shortDateWithYear } from "~/text/dates";
import { relativeTime } from "~/text/relative-time";
import { type Reader, useReader } from "./reader";

/** `relative` ages with the page and so must not stand on a page that is kept for visitors. */
export type TimeForm = "relative" | "date" | "datetime" | "clock";

type TimeProps = { at: Date | string; form?: TimeForm };

/** A moment on the reader's wall, in words; the exact one is always at hand, for the eye and for programs. */
export function Time({ at, form }: TimeProps) {
  return <Moment moment={momentFor(useReader(), at, form)} />;
}

/** A moment as one reader reads it now: `iso` for programs, `exact` for a title. */
export type MomentRead = { iso: string; exact: string; words: string };

export function momentFor(reader: Reader, at: Date | string, form: TimeForm = "relative"): MomentRead {
  const date = typeof at === "string" ? new Date(at) : at;
  const exact = dateAndClock(date, reader.language, reader.timeZone);
  return {
    iso: date.toISOString(),
    exact,
    words: form === "datetime" ? exact : inWords(date, form, reader),
  };
}

/** A moment that has been read already, for what may not know the reader. */
export function Moment({ moment: { iso, exact, words } }: { moment: MomentRead }) {
  return (
    <time dateTime={iso} title={exact}>
      {words}
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
