import { expect, test } from "vitest";
import { dayAfter, dayBegins, dayOf, isDay } from "~/text/days";
import { excerptAround } from "~/text/excerpt-around";

test.each([
  ["2025-11-20", "Europe/Belgrade", "2025-11-19T23:00:00.000Z"],
  ["2025-07-01", "Europe/Belgrade", "2025-06-30T22:00:00.000Z"],
  // The clock is moved at three and at two in the night: the day began before that.
  ["2025-10-26", "Europe/Belgrade", "2025-10-25T22:00:00.000Z"],
  ["2025-03-30", "Europe/Belgrade", "2025-03-29T23:00:00.000Z"],
  ["2025-10-27", "Europe/Belgrade", "2025-10-26T23:00:00.000Z"],
  ["2025-11-20", "America/New_York", "2025-11-20T05:00:00.000Z"],
  ["2025-11-20", "Pacific/Kiritimati", "2025-11-19T10:00:00.000Z"],
  // In Cairo the clock jumps from midnight to one: the day begins at one.
  ["2024-04-26", "Africa/Cairo", "2024-04-25T22:00:00.000Z"],
])("the day %s begins in %s at %s", (day, timeZone, begins) => {
  const first = dayBegins(day, timeZone);
  expect(first.toISOString()).toBe(begins);
  expect(dayOf(first, timeZone)).toBe(day);
  expect(dayOf(new Date(first.getTime() - 1), timeZone)).toBe(dayAfter(day, -1));
});

test("a day that is not in the calendar is none", () => {
  for (const day of ["2025-02-30", "2025-13-01", "2025-1-1", "", null, "yesterday", "2025-11-20T00:00"]) {
    expect(isDay(day), String(day)).toBe(false);
  }
  expect(isDay("2024-02-29")).toBe(true);
});

test("an excerpt holds what was looked for, cut between words, and a short text stays whole", () => {
  const long = `${"prvo ".repeat(60)}Đurđevak ${"posle ".repeat(60)}`.trim();
  const cut = excerptAround(long, ["durdevak"], 100);
  expect(cut).toMatch(/^…(prvo )+Đurđevak( posle)+…$/);
  expect(cut.length).toBeLessThanOrEqual(102);
  expect(excerptAround(long, [], 50)).toMatch(/^prvo .*prvo…$/);
  expect(excerptAround("kratko", ["kratko"], 50)).toBe("kratko");
  expect(excerptAround("🎈".repeat(80), ["x"], 51)).not.toMatch(/[\ud800-\udbff]…$/);
});
