import { expect, test } from "vitest";
import { pageWindow } from "~/ui/page-window";

test("a pager shows the ends, where one is, and the neighbours", () => {
  expect(pageWindow(1, 2)).toEqual([1, 2]);
  expect(pageWindow(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
  expect(pageWindow(12, 12)).toEqual([1, null, 11, 12]);
});

test("a gap of one page is filled with that page", () => {
  expect(pageWindow(1, 4)).toEqual([1, 2, 3, 4]);
  expect(pageWindow(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
});
