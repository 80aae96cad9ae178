import { expect, test } from "vitest";
import { type MarkKind, markText } from "~/ui/markdown-marks";

/** The text after the button was pressed; the selection stands in [ ] before and after. */
function press(kind: MarkKind, marked: string): string {
  const [start, end] = [marked.indexOf("["), marked.indexOf("]") - 1];
  const text = marked.replace("[", "").replace("]", "");
  const { from, to, insert, select } = markText(kind, text, start, end);
  const after = text.slice(0, from) + insert + text.slice(to);
  return `${after.slice(0, select[0])}[${after.slice(select[0], select[1])}]${after.slice(select[1])}`;
}

test("the bold button makes the chosen words bold, and pressed again plain", () => {
  expect(press("bold", "dobar [dan] svima")).toBe("dobar **[dan]** svima");
  expect(press("bold", "dobar **[dan]** svima")).toBe("dobar [dan] svima");
});

test("with nothing chosen, one goes on writing between the signs", () => {
  expect(press("italic", "ovo je []")).toBe("ovo je _[]_");
  expect(press("code", "piši []")).toBe("piši `[]`");
});

test("quote and list take whole lines, also where only a part was chosen", () => {
  expect(press("quote", "prva\ndr[uga\ntre]ća")).toBe("prva\n[> druga\n> treća]");
  expect(press("quote", "prva\n[> druga\n> treća]")).toBe("prva\n[druga\ntreća]");
  expect(press("list", "[]")).toBe("- []");
});

test("code in one line stays in the line, several lines get a fence", () => {
  expect(press("code", "piši [npm] ovde")).toBe("piši `[npm]` ovde");
  expect(press("code", "[a\nb]")).toBe("```\n[a\nb]\n```");
});

test("a link asks for the address when there are words, and for the words when there are none", () => {
  const words = markText("link", "vidi zapisnik", 5, 13);
  expect(words).toEqual({ from: 5, to: 13, insert: "[zapisnik](https://)", select: [16, 24] });
  expect(markText("link", "vidi ", 5, 5)).toEqual({ from: 5, to: 5, insert: "[](https://)", select: [6, 6] });
});
