import { expect, test } from "vitest";
import { highlight } from "~/text/highlight";
import { roman } from "~/text/roman";
import { searchKey } from "~/text/search-key";

/** The text with what was found in square brackets. */
const marked = (text: string, query: string) =>
  highlight(text, searchKey(query).split(" "))
    .map(({ text: stretch, hit }) => (hit ? `[${stretch}]` : stretch))
    .join("");

test("what was looked for is marked in the letters it was written in", () => {
  expect(marked("Đorđe Marić", "djordje")).toBe("[Đorđe] Marić");
  expect(marked("Ђорђе Марић", "djor")).toBe("[Ђор]ђе Марић");
  expect(marked("Djordje Maric", "đor")).toBe("[Djor]dje Maric");
  expect(marked("Djordje", "đ")).toBe("[Dj]ordje");
  expect(marked("Ljubica Njegoš", "љуб")).toBe("[Ljub]ica Njegoš");
  expect(marked("Љубица Његош", "njeg ljub")).toBe("[Љуб]ица [Њег]ош");
  expect(marked("Šandor Kiš", "kis sandor")).toBe("[Šandor] [Kiš]");
  expect(marked("Jean-Luc D’Arc", "darc")).toBe("Jean-Luc D’Arc");
});

test("only the beginning of a word is marked, and of two words looked for the longer", () => {
  expect(marked("Milan Emilija", "mil")).toBe("[Mil]an Emilija");
  expect(marked("Marijana", "mar marija")).toBe("[Marija]na");
});

test("the stretches together are the text, whatever was looked for", () => {
  for (const text of ["Đorđe, Ђорђе – Đ", "", "  ", "👩‍🎨 Ana", "ẞtraße Ǆ ﬁ", "é é ж́"]) {
    for (const query of ["d", "ana", "s", "e", "", "f", "dz"]) {
      expect(
        highlight(text, searchKey(query).split(" "))
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text);
    }
  }
});

test("editions are counted in Roman numerals", () => {
  expect([1, 4, 6, 7, 9, 14, 40].map(roman)).toEqual(["I", "IV", "VI", "VII", "IX", "XIV", "XL"]);
});
