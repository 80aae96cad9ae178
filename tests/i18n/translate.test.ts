import cyrillic from "virtual:catalogue/sr-Cyrl";
import { IntlMessageFormat } from "intl-messageformat";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import "~/i18n/all.server";
import { compileMessage } from "~/i18n/compile";
import english from "~/i18n/en";
import { formatNumber } from "~/i18n/format-number";
import { LANGUAGES, localeOf } from "~/i18n/languages";
import { say } from "~/i18n/message";
import latin from "~/i18n/sr-latn";
import { type MessageKey, translate } from "~/i18n/translate";
import { LanguageProvider, useT } from "~/i18n/use-t";
import { longDate, shortDateWithYear } from "~/text/dates";

test("a sentence is spoken in the reader's language and script", () => {
  expect(translate("en", "shell.nav.members")).toBe("People");
  expect(translate("sr-Latn", "shell.nav.members")).toBe("Ljudi");
  expect(translate("sr-Cyrl", "shell.nav.members")).toBe("Људи");
});

test("counted things take the three Serbian forms in both scripts", () => {
  const said = (count: number) => translate("sr-Latn", "forms.tooLongBy", { count });
  expect([1, 2, 5, 11, 21, 22].map(said)).toEqual([
    "Predugačko za 1 znak",
    "Predugačko za 2 znaka",
    "Predugačko za 5 znakova",
    "Predugačko za 11 znakova",
    "Predugačko za 21 znak",
    "Predugačko za 22 znaka",
  ]);
  expect(translate("sr-Cyrl", "forms.tooLongBy", { count: 3 })).toBe("Предугачко за 3 знака");
  expect(translate("en", "forms.tooLongBy", { count: 1 })).toBe("1 character too long");
});

test("numbers inside sentences are written as the language writes them", () => {
  expect(translate("sr-Latn", "forms.tooLong", { max: 20_000 })).toContain("20.000 znakova");
  expect(translate("sr-Cyrl", "forms.tooLong", { max: 20_000 })).toContain("20.000 знакова");
  expect(translate("en", "forms.tooLong", { max: 20_000 })).toContain("20,000 characters");
  expect(formatNumber("sr-Latn", 1_234_567.891)).toBe("1.234.567,891");
  expect(formatNumber("en", 1234.5)).toBe("1,234.5");
});

test("what a person typed comes through a sentence unchanged, tags and braces too", () => {
  const typed = "<b>Ana</b> {ime} # ''";
  expect(translate("sr-Cyrl", "auth.signedInAs", { name: typed })).toContain(typed);
});

test("every sentence is said as ICU's own library says it, whatever is counted or chosen in it", () => {
  const catalogues = { en: english, "sr-Latn": latin, "sr-Cyrl": cyrillic } as const;
  for (const language of LANGUAGES) {
    for (const [key, message] of Object.entries<string>(catalogues[language])) {
      const icu = new IntlMessageFormat(message, localeOf(language), undefined, { ignoreTag: true });
      const names = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name!);
      for (const value of [0, 1, 2, 3, 5, 10, 21, 1_234, "mentor", "other"]) {
        const params = Object.fromEntries(names.map((name) => [name, value]));
        const counts = /, (plural|number)/.test(message);
        if (counts && typeof value === "string") continue; // nobody counts words
        expect(say(compileMessage(message), language, params), key).toBe(String(icu.format(params)));
      }
    }
  }
});

test("a sentence is not said without what it needs, and not compiled when it asks for what nobody speaks", () => {
  expect(() => say(compileMessage("Zdravo, {name}"), "sr-Latn", {})).toThrow("name");
  expect(() => compileMessage("{day, date}")).toThrow("day");
  expect(() => compileMessage("{n, selectordinal, other {#.}}")).toThrow("n");
});

test("a sentence that does not exist is a mistake we hear of while building", () => {
  expect(() => translate("en", "shell.nav.nowhere" as MessageKey)).toThrow("shell.nav.nowhere");
});

test("a component asks t() and speaks the language of the page", () => {
  function Hello() {
    const t = useT();
    return t("shell.skip");
  }
  const page = (language: "en" | "sr-Cyrl") =>
    renderToString(createElement(LanguageProvider, { language } as never, createElement(Hello)));
  expect(page("en")).toBe("Skip to content");
  expect(page("sr-Cyrl")).toBe("Пређи на садржај");
});

test("a date brings its own period to the end of a Serbian sentence, and no second one follows", () => {
  const at = new Date("2026-12-13T12:00:00Z");
  for (const language of LANGUAGES) {
    const date = shortDateWithYear(at, language);
    const said = [
      translate(language, "mine.pending.banner", { date }),
      translate(language, "mine.pending.text", { date, kind: "x" }),
      translate(language, "mine.stay.text", { date }),
      translate(language, "kinds.archive.open", { until: longDate(at, language) }),
    ];
    for (const sentence of said) {
      expect(sentence).not.toContain("..");
      expect(sentence).toContain("2026");
      expect(sentence).toMatch(language === "en" ? /\.$/ : /[.]( |$)/);
    }
  }
});
