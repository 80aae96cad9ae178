import "~/i18n/all.server";
import { expect, test } from "vitest";
import type { Language } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import type { Translate } from "~/i18n/use-t";
import {
  type GreetingParts,
  type GreetingPiece,
  greeting,
  sinceVisit,
  welcome,
} from "~/routes/_index/greeting";

const news = (parts: Partial<GreetingParts> = {}): GreetingParts => ({
  hour: 20,
  since: { when: "tuesday" },
  replies: { count: 3, href: "/notifications" },
  questions: { count: 1, href: "/questions" },
  rooms: [{ cycle: 6, name: "Šesti ciklus", count: 12, href: "/rooms/6-ciklus" }],
  ...parts,
});
const only = (parts: Partial<GreetingParts>): GreetingParts => ({
  hour: 12,
  since: { when: "yesterday" },
  ...parts,
});

const speak =
  (language: Language): Translate =>
  (key, params) =>
    translate(language, key, params);
const written = (pieces: GreetingPiece[]) => pieces.map(({ text }) => text).join("");
const said = (language: Language, parts: GreetingParts) => written(greeting(parts, speak(language)));

test("a member who was away reads all that is new in one Serbian sentence", () => {
  expect(said("sr-Latn", news({ name: "Jelena" }))).toBe(
    "Dobro veče, Jelena. Od utorka imate tri nova odgovora, jedno pitanje čeka baš vas, a u sobi šestog ciklusa ima 12 novih poruka.",
  );
});

test("the same news is a whole sentence in Cyrillic, with nothing left in Latin", () => {
  const sentence = said("sr-Cyrl", news({ name: "Јелена" }));

  expect(sentence).toBe(
    "Добро вече, Јелена. Од уторка имате три нова одговора, једно питање чека баш вас, а у соби шестог циклуса има 12 нових порука.",
  );
});

test("the same news in English", () => {
  expect(said("en", news({ name: "Jelena" }))).toBe(
    "Good evening, Jelena. Since Tuesday you have three new replies, one question is waiting for you, and there are 12 new messages in the room of the sixth cycle.",
  );
});

test("each clause of the greeting leads to the thing it names, and nothing else is a link", () => {
  for (const language of ["sr-Latn", "sr-Cyrl", "en"] as const) {
    const pieces = greeting(news(), speak(language));
    expect(pieces.flatMap(({ href }) => href ?? [])).toEqual([
      "/notifications",
      "/questions",
      "/rooms/6-ciklus",
    ]);
    expect(written(pieces)).not.toMatch(/[[\]{}#]/);
  }
  const [, replies] = greeting(news(), speak("sr-Latn"));
  expect(replies).toEqual({ text: "tri nova odgovora", href: "/notifications" });
});

test("a clause with nothing new is not said", () => {
  const quiet = { count: 0, href: "/nowhere" };
  expect(said("sr-Latn", news({ replies: quiet, questions: undefined }))).toBe(
    "Dobro veče. Od utorka u sobi šestog ciklusa ima 12 novih poruka.",
  );
  expect(said("sr-Latn", news({ rooms: [], questions: quiet }))).toBe(
    "Dobro veče. Od utorka imate tri nova odgovora.",
  );
  expect(said("en", news({ rooms: [] }))).toBe(
    "Good evening. Since Tuesday you have three new replies, and one question is waiting for you.",
  );
});

test("when nothing happened the greeting says that it was quiet", () => {
  const nothing = { hour: 8, since: { when: "tuesday" } } as const;
  expect(said("sr-Latn", nothing)).toBe("Dobro jutro. Od utorka je bilo mirno.");
  expect(said("sr-Cyrl", nothing)).toBe("Добро јутро. Од уторка је било мирно.");
  expect(said("en", nothing)).toBe("Good morning. Since Tuesday it has been quiet.");
  expect(said("sr-Latn", { hour: 8 })).toBe("Dobro jutro. Ovde je sada mirno.");
});

test("without a last visit the first clause opens the sentence with a capital", () => {
  const questions = { count: 2, href: "/questions" };
  expect(said("sr-Latn", only({ since: null, questions }))).toBe("Dobar dan. Dva pitanja čekaju baš vas.");
  expect(said("sr-Cyrl", only({ since: null, questions }))).toBe("Добар дан. Два питања чекају баш вас.");
  expect(said("en", only({ since: null, questions }))).toBe("Good day. Two questions are waiting for you.");
});

test("numbers are words up to ten, and noun and verb agree with them", () => {
  const questions = (count: number) => said("sr-Latn", only({ questions: { count, href: "/" } })).slice(18);
  expect([1, 2, 5, 10, 11, 21, 22].map(questions)).toEqual([
    " jedno pitanje čeka baš vas.",
    " dva pitanja čekaju baš vas.",
    " pet pitanja čeka baš vas.",
    " deset pitanja čeka baš vas.",
    " 11 pitanja čeka baš vas.",
    " 21 pitanje čeka baš vas.",
    " 22 pitanja čekaju baš vas.",
  ]);
  const replies = (count: number) => said("sr-Latn", only({ replies: { count, href: "/" } })).slice(19);
  expect([1, 4, 9, 31, 104].map(replies)).toEqual([
    "imate jedan novi odgovor.",
    "imate četiri nova odgovora.",
    "imate devet novih odgovora.",
    "imate 31 novi odgovor.",
    "imate 104 nova odgovora.",
  ]);
});

test("a room without a numbered cycle goes by its name in quotation marks", () => {
  const rooms = [{ cycle: null, name: "Most", count: 1, href: "/rooms/most" }];
  expect(said("sr-Latn", only({ rooms }))).toBe("Dobar dan. Od juče u sobi „Most” ima jedna nova poruka.");
  expect(said("en", only({ rooms }))).toBe(
    "Good day. Since yesterday there is one new message in the room “Most”.",
  );
});

test("the day greets by the clock of the reader", () => {
  const at = (hour: number) => said("sr-Latn", { hour });
  expect([4, 5, 9, 10, 17, 18, 23].map((hour) => at(hour).split(".")[0])).toEqual([
    "Dobro veče",
    "Dobro jutro",
    "Dobro jutro",
    "Dobar dan",
    "Dobar dan",
    "Dobro veče",
    "Dobro veče",
  ]);
});

test("the last visit is named by the calendar of the reader, not by hours gone by", () => {
  const since = (visit: string, zone = "Europe/Belgrade") =>
    sinceVisit(new Date(visit), new Date("2026-03-12T07:30:00Z"), zone, () => "1. marta 2026.");

  expect(since("2026-03-12T06:00:00Z")).toEqual({ when: "lastVisit" });
  expect(since("2026-03-11T22:30:00Z")).toEqual({ when: "yesterday" });
  expect(since("2026-03-11T23:30:00Z")).toEqual({ when: "lastVisit" }); // half past midnight in Belgrade
  expect(since("2026-03-11T23:30:00Z", "Europe/London")).toEqual({ when: "yesterday" });
  expect(since("2026-03-10T12:00:00Z")).toEqual({ when: "tuesday" });
  expect(since("2026-03-06T12:00:00Z")).toEqual({ when: "friday" });
  expect(since("2026-03-05T12:00:00Z")).toEqual({ when: "date", date: "1. marta 2026." });
});

test("a new member is welcomed to the room of the cycle", () => {
  const room = { cycle: 7, name: "Sedmi ciklus", href: "/rooms/7-ciklus" };
  expect(welcome({ name: "Lidija", room }, speak("sr-Latn"))).toEqual([
    { text: "Dobro došli, Lidija. Vaša soba je " },
    { text: "sedmi ciklus", href: "/rooms/7-ciklus" },
    { text: "." },
  ]);
  expect(written(welcome({ room }, speak("sr-Cyrl")))).toBe("Добро дошли. Ваша соба је седми циклус.");
  expect(written(welcome({ room: null }, speak("en")))).toBe("Welcome. The people you can ask are here.");
});
