import { expect, test } from "vitest";
import { wallTime } from "~/text/calendar";
import {
  clock,
  dateAndClock,
  dayAndMonth,
  dayName,
  dayRange,
  fullDate,
  longDate,
  shortDate,
  shortDateWithYear,
} from "~/text/dates";
import { pluralCategory } from "~/text/plurals";
import { relativeTime } from "~/text/relative-time";
import vectors from "./serbian-text-vectors.json";

const march = new Date("2025-03-05T18:07:09Z");

test("long dates are those that Serbian prefers to Intl's", () => {
  for (const { iso, locale, options, prefer } of vectors.dates.vectors) {
    if (!prefer) continue;
    const language = locale.startsWith("sr-Cyrl") ? "sr-Cyrl" : "sr-Latn";
    expect((options.dateStyle === "full" ? fullDate : longDate)(new Date(iso), language)).toBe(prefer);
  }
});

test("every month stands in the genitive behind its day", () => {
  for (const language of ["sr-Latn", "sr-Cyrl"] as const) {
    vectors.dates.monthsGenitive[language].forEach((month, place) => {
      expect(longDate(new Date(Date.UTC(2025, place, 7, 12)), language)).toBe(`7. ${month} 2025.`);
    });
  }
});

test("each language has its own way with dates and hours", () => {
  expect(dayName(march, "sr-Latn")).toBe("sreda");
  expect(dayName(march, "sr-Cyrl")).toBe("среда");
  expect(dayName(march, "en")).toBe("Wednesday");
  expect(shortDate(new Date("2025-11-14T12:00:00Z"), "sr-Latn")).toBe("14. nov.");
  expect(shortDate(new Date("2025-11-14T12:00:00Z"), "sr-Cyrl")).toBe("14. нов.");
  expect(shortDate(march, "sr-Latn")).toBe("5. marta");
  expect(shortDateWithYear(march, "sr-Cyrl")).toBe("5. марта 2025.");
  expect(shortDateWithYear(march, "en")).toBe("5 Mar 2025");
  expect(dayAndMonth(march, "sr-Latn")).toBe("5. marta");
  expect(fullDate(new Date("2025-11-22T12:00:00Z"), "sr-Latn")).toBe("subota, 22. novembra 2025.");
  expect(fullDate(new Date("2025-11-22T12:00:00Z"), "en")).toBe("Saturday, 22 November 2025");
  expect(clock(march, "sr-Latn")).toBe("19.07");
  expect(clock(march, "en")).toBe("19:07");
  expect(dateAndClock(march, "sr-Cyrl")).toBe("5. марта 2025. у 19.07");
});

test("midnight in Belgrade turns the day, and both half past twos of autumn are half past two", () => {
  expect(longDate(new Date("2024-12-31T23:30:00Z"), "sr-Latn")).toBe("1. januara 2025.");
  expect(clock(new Date("2024-12-31T23:30:00Z"), "sr-Latn")).toBe("00.30");
  expect(clock(new Date("2025-10-26T00:30:00Z"), "sr-Latn")).toBe("02.30");
  expect(clock(new Date("2025-10-26T01:30:00Z"), "sr-Latn")).toBe("02.30");
  expect(clock(new Date("2025-03-30T01:00:00Z"), "sr-Latn")).toBe("03.00");
});

test("a reader elsewhere sees the wall of that place", () => {
  expect(clock(march, "en", "America/New_York")).toBe("13:07");
  expect(longDate(new Date("2024-12-31T23:30:00Z"), "en", "America/New_York")).toBe("31 December 2024");
});

test("a range says once what both ends share", () => {
  const day = (iso: string) => new Date(`${iso}T12:00:00Z`);
  const range = (from: string, to: string) => dayRange(day(from), day(to), "sr-Latn");
  expect(range("2025-03-05", "2025-03-07")).toBe("od 5. do 7. marta 2025.");
  expect(range("2025-03-30", "2025-04-02")).toBe("od 30. marta do 2. aprila 2025.");
  expect(range("2025-12-30", "2026-01-02")).toBe("od 30. decembra 2025. do 2. januara 2026.");
  expect(range("2025-03-05", "2025-03-05")).toBe("5. marta 2025.");
  expect(dayRange(day("2025-03-05"), day("2025-03-07"), "sr-Cyrl")).toBe("од 5. до 7. марта 2025.");
  expect(dayRange(day("2025-03-05"), day("2025-03-07"), "en")).toBe("5–7 March 2025");
  expect(dayRange(day("2025-03-30"), day("2025-04-02"), "en")).toBe("30 March – 2 April 2025");
});

test("time is told as people tell it", () => {
  const now = new Date("2025-11-22T14:00:00Z"); // Saturday, three in the afternoon in Belgrade
  const told = (iso: string, language: "sr-Latn" | "sr-Cyrl" | "en" = "sr-Latn") =>
    relativeTime(new Date(iso), now, language);
  expect(told("2025-11-22T13:59:31Z")).toBe("upravo sada");
  expect(told("2025-11-22T13:59:00Z")).toBe("pre minut");
  expect(told("2025-11-22T13:20:00Z")).toBe("pre 40 min");
  expect(told("2025-11-22T12:50:00Z")).toBe("pre sat vremena");
  expect(told("2025-11-22T12:00:00Z")).toBe("pre 2 sata");
  expect(told("2025-11-22T09:00:00Z")).toBe("pre 5 sati");
  expect(told("2025-11-21T22:59:00Z")).toBe("juče");
  expect(told("2025-11-20T08:00:00Z")).toBe("četvrtak");
  expect(told("2025-11-16T08:00:00Z")).toBe("nedelja");
  expect(told("2025-11-15T08:00:00Z")).toBe("15. nov.");
  expect(told("2024-11-14T08:00:00Z")).toBe("14. nov. 2024.");
  expect(told("2025-11-22T13:20:00Z", "sr-Cyrl")).toBe("пре 40 мин");
  expect(told("2025-11-21T13:20:00Z", "sr-Cyrl")).toBe("јуче");
  expect(told("2025-11-22T09:00:00Z", "en")).toBe("5 hours ago");
  expect(told("2025-11-20T08:00:00Z", "en")).toBe("Thursday");
  expect(told("2024-11-14T08:00:00Z", "en")).toBe("14 Nov 2024");
});

test("what is still to come is told too, and „za” takes its own case", () => {
  const now = new Date("2025-11-22T00:30:00Z");
  const told = (iso: string) => relativeTime(new Date(iso), now, "sr-Latn");
  expect(told("2025-11-22T01:10:00Z")).toBe("za 40 min");
  expect(told("2025-11-22T21:40:00Z")).toBe("za 21 sat");
  expect(told("2025-11-23T12:00:00Z")).toBe("sutra");
  expect(relativeTime(now, new Date("2025-11-22T21:40:00Z"), "sr-Latn")).toBe("pre 21 sata");
});

test("past midnight a talk of an hour ago is not yet yesterday's", () => {
  const now = new Date("2025-11-21T23:30:00Z"); // half past midnight
  expect(relativeTime(new Date("2025-11-21T22:00:00Z"), now, "sr-Latn")).toBe("pre sat vremena");
  expect(relativeTime(new Date("2025-11-21T16:00:00Z"), now, "sr-Latn")).toBe("juče");
});

test("counted nouns take one of three forms", () => {
  for (const { n, category } of vectors.plurals.vectors) expect(pluralCategory(n)).toBe(category);
  expect(pluralCategory(21, "en")).toBe("other");
});

test("the wall shows what Intl shows, also in the hours in which clocks are moved, in zones of every kind", () => {
  const zones = ["Europe/Belgrade", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];
  const begins = [
    "2026-03-28T20:00Z",
    "2026-10-24T20:00Z",
    "2026-04-04T10:00Z",
    "1999-12-31T12:00Z",
    "2013-07-01T00:00Z",
  ];
  for (const timeZone of zones) {
    const format = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "short" });
    for (const begin of begins) {
      for (let quarter = 0; quarter < 4 * 36; quarter++) {
        const date = new Date(Date.parse(begin) + quarter * 15 * 60_000);
        const { year, month, day, hour, minute, weekday } = wallTime(date, timeZone);
        const two = (number: number) => String(number).padStart(2, "0");
        expect(`${two(day)}/${two(month)}/${year}, ${two(hour)}:${two(minute)}`).toBe(format.format(date));
        expect(weekday).toBe(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
      }
    }
  }
});
