import { expect, test } from "vitest";
import { readShortcut } from "~/ui/shortcuts";

test("g and then a letter goes to a place; the letter alone means nothing", () => {
  expect(readShortcut("l", "g")).toEqual({ kind: "go", to: "/members" });
  expect(readShortcut("l", undefined)).toBeUndefined();
  expect(readShortcut("x", "g")).toBeUndefined();
});

test("j and k walk the rows, the slash searches, the question mark explains", () => {
  expect(readShortcut("j", undefined)).toEqual({ kind: "row", step: 1 });
  expect(readShortcut("k", "j")).toEqual({ kind: "row", step: -1 });
  expect(readShortcut("/", undefined)).toEqual({ kind: "search" });
  expect(readShortcut("?", undefined)).toEqual({ kind: "help" });
});

test("a keyboard set to Cyrillic has the same keys", () => {
  expect(readShortcut("љ", "г")).toEqual({ kind: "go", to: "/questions" });
  expect(readShortcut("ј", undefined)).toEqual({ kind: "row", step: 1 });
  expect(readShortcut("к", undefined)).toEqual({ kind: "row", step: -1 });
});
