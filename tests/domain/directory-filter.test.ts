import { expect, test } from "vitest";
import {
  cleared,
  countChosen,
  hrefOf,
  parseFilter,
  queryOf,
  toggled,
  without,
} from "~/domain/members/directory/directory-filter";

const known = {
  field: new Set(["music", "film"]),
  helps: new Set(["touring"]),
  role: new Set(["mentor"]),
  cycle: new Set(["6-ciklus"]),
  city: new Set(["nis"]),
  specialism: new Set(["jazz"]),
  seeks: new Set(["touring"]),
  available: new Set(["now"]),
  confirmed: new Set(["lately"]),
  kind: new Set(["production"]),
  sector: new Set(["civil"]),
  language: new Set(["en"]),
};
const parse = (search: string) => parseFilter(new URLSearchParams(search), known);

test("an address and a filter say the same, always in the same order", () => {
  const filter = parse("page=3&q=%C4%91or%C4%91e&sort=newest&city=nis&field=film&field=music&cycle=6-ciklus");
  const href = "/members?field=film&field=music&cycle=6-ciklus&city=nis&q=%C4%91or%C4%91e&sort=newest&page=3";
  expect(hrefOf(filter)).toBe(href);
  expect(parse(href.split("?")[1]!)).toEqual(filter);
  expect(hrefOf(parse("sort=name&page=1&q=&field=nothing"))).toBe("/members");
});

test("choosing and dropping begins again at the first page and keeps the order", () => {
  const filter = parse("field=music&q=ana&sort=newest&page=4");
  expect(hrefOf(toggled(filter, "field", "film"))).toBe("/members?field=music&field=film&q=ana&sort=newest");
  expect(hrefOf(toggled(filter, "field", "music"))).toBe("/members?q=ana&sort=newest");
  expect(hrefOf(without(filter, "field", "q"))).toBe("/members?sort=newest");
  expect(hrefOf(cleared(filter))).toBe("/members?sort=newest");
  expect(countChosen(filter)).toBe(2);
});

test("a query keeps its letters, but is one line, has an end and must hold a letter or a digit", () => {
  expect(queryOf("  Ђорђе \u0000\n  Marić ")).toBe("Ђорђе Marić");
  expect(queryOf("* \" -- '")).toBe("");
  expect(queryOf("a".repeat(10_000))).toHaveLength(120);
  expect(parse("page=2.5").page).toBe(1);
  expect(parse("page=1e99").page).toBe(1);
});
