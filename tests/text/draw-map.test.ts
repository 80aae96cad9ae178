import { expect, test } from "vitest";
import { MAP, placeTowns, WATER } from "~/routes/members.map/draw-map";

const towns = [
  { slug: "kragujevac", name: "Kragujevac", count: 9 },
  { slug: "beograd", name: "Beograd", count: 101 },
  { slug: "subotica", name: "Subotica", count: 8 },
  { slug: "nis", name: "Niš", count: 18 },
  { slug: "london", name: "London", count: 2 },
];

test("towns of the region lie on the map, the others in the list", () => {
  const { drawn, elsewhere } = placeTowns(towns);
  expect(drawn.map(({ name }) => name)).toEqual(["Beograd", "Niš", "Kragujevac", "Subotica"]);
  expect(elsewhere.map(({ name }) => name)).toEqual(["London"]);
  for (const { x, y } of drawn) {
    expect(x > 0 && x < MAP.width && y > 0 && y < MAP.height).toBe(true);
  }
});

test("Subotica is north of Beograd and Niš south-east of it, and the larger town is the larger circle", () => {
  const { drawn } = placeTowns(towns);
  const at = (slug: string) => drawn.find((town) => town.slug === slug)!;
  expect(at("subotica").y).toBeLessThan(at("beograd").y);
  expect(at("nis").y).toBeGreaterThan(at("beograd").y);
  expect(at("nis").x).toBeGreaterThan(at("beograd").x);
  expect(at("beograd").radius).toBeGreaterThan(at("nis").radius);
});

test("of two towns whose names would stand on each other only the larger is named", () => {
  const near = [
    { slug: "cuprija", name: "Ćuprija", count: 2 },
    { slug: "paracin", name: "Paraćin", count: 5 },
  ];
  const { drawn } = placeTowns(near);
  expect(drawn.map(({ labelled }) => labelled !== null)).toEqual([true, false]);
});

test("rivers are smooth lines of numbers", () => {
  for (const path of [WATER.shore, ...WATER.rivers]) expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(C[-\d. ]+)+$/);
});
