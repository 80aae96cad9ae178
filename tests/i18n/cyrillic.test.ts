import cyrillic from "virtual:catalogue/sr-Cyrl";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { cyrillicCatalogue, cyrillicMessage } from "~/i18n/cyrillic";
import { CYRILLIC_EXCEPTIONS } from "~/i18n/cyrillic-exceptions";
import latin from "~/i18n/sr-latn";
import { toLatin } from "~/text/scripts";

test("a message becomes Cyrillic while its ICU words stay what they are", () => {
  expect(
    cyrillicMessage("{count, plural, =0 {nema} one {# tema: {name}} few {# teme} other {# tema}} ovde"),
  ).toBe("{count, plural, =0 {нема} one {# тема: {name}} few {# теме} other {# тема}} овде");
  expect(cyrillicMessage("{role, select, mentor {mentorka {n, number}} other {osoba}}")).toBe(
    "{role, select, mentor {менторка {n, number}} other {особа}}",
  );
  expect(cyrillicMessage("{n}. ciklus, tim@example.org")).toBe("{n}. циклус, tim@example.org");
});

test("exceptions win over the letters, by message and by word", () => {
  const made = cyrillicCatalogue(
    { one: "Jezik", two: "Piši Markdown {gde}", three: "Kuća" },
    { keys: { one: "Jezik" }, words: { Markdown: "Markdown" } },
  );
  expect(made).toEqual({ one: "Jezik", two: "Пиши Markdown {gde}", three: "Кућа" });
});

test("the generated catalogue can be spoken: every message is valid and takes the Latin one's arguments", () => {
  for (const [key, message] of Object.entries<string>(cyrillic)) {
    expect(shapeOf(message), key).toEqual(shapeOf((latin as Record<string, string>)[key]!));
  }
});

test("the generated catalogue says what the Latin one says", () => {
  for (const [key, message] of Object.entries<string>(cyrillic)) {
    if (key in CYRILLIC_EXCEPTIONS.keys || message.includes("{")) continue;
    expect(toLatin(message), key).toBe(toLatin((latin as Record<string, string>)[key]!));
  }
});

test("every exception is of a message that exists", () => {
  for (const key of Object.keys(CYRILLIC_EXCEPTIONS.keys)) expect(Object.keys(latin)).toContain(key);
});

/** Everything of a message but its literal text. */
function shapeOf(message: string): unknown {
  const ast = new IntlMessageFormat(message, "sr-Cyrl", undefined, { ignoreTag: true }).getAst();
  return JSON.parse(
    JSON.stringify(ast, (key, value) =>
      value?.type === 0 ? "text" : key === "location" ? undefined : value,
    ),
  );
}
