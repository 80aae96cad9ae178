import { expect, test } from "vitest";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import { aMember } from "../support/cast";

const people = Array.from({ length: 40 }, (_, number) => aMember(`Osoba ${number}`));
const day = (number: number) => new Date(Date.UTC(2025, 5, number, 10));

/** Everybody in the order that the reader gets, over all pages. */
const listOf = (reader: (typeof people)[number], now: Date) =>
  ["1", "2"].flatMap((page) =>
    browseDirectory(reader, new URLSearchParams({ sort: "shuffle", page }), "sr-Latn", now).people.map(
      ({ person }) => person.id,
    ),
  );

test("in a day everybody stands at every place of the shuffle for exactly one of the readers", () => {
  const lists = people.map((reader) => listOf(reader, day(1)));
  for (let place = 0; place < people.length; place++) {
    expect(new Set(lists.map((list) => list[place])).size).toBe(people.length);
  }
});

test("the shuffle holds still for a reader during the day and is another one tomorrow", () => {
  const [ana] = people as [(typeof people)[number]];
  const today = listOf(ana, day(1));
  expect(new Set(today).size).toBe(people.length);
  expect(listOf(ana, new Date(day(1).getTime() + 8 * 3_600_000))).toEqual(today);
  expect(listOf(ana, day(2))).not.toEqual(today);
});

test("who comes later takes a place in the shuffle of the day and moves nobody else", () => {
  const [ana] = people as [(typeof people)[number]];
  const before = listOf(ana, day(3));
  const late = aMember("Kasna Osoba");
  const after = listOf(ana, day(3));
  expect(after).toContain(late.id);
  expect(after.filter((id) => id !== late.id)).toEqual(before);
});
