import { expect, test } from "vitest";
import { drawSky } from "~/ui/sky-drawing";
import { layOut, type Pair, type Star } from "~/ui/sky-layout";

const FIELDS = ["mus", "viz", "muz", "knj"];
const people: Star[] = Array.from({ length: 120 }, (_, id) => ({
  id,
  field: FIELDS[id % 4]!,
  ring: Math.floor(id / 20),
  kind: id % 2 ? "mentee" : "mentor",
}));
const pairs: Pair[] = people.filter(({ id }) => id % 2 === 0).map(({ id }) => [id, id + 1]);

test("the same community always gives the same sky", () => {
  expect(drawSky(layOut(people, pairs))).toBe(drawSky(layOut(people, pairs)));
});

test("everybody has a place of her own, inside the picture and in the ring of her edition", () => {
  const { stars } = layOut(people, pairs);
  expect(new Set(stars.map(({ x, y }) => `${x} ${y}`)).size).toBe(people.length);
  for (const { x, y, ring } of stars) {
    const distance = Math.hypot(x, y);
    expect(distance).toBeGreaterThan(118 + ring * 44);
    expect(distance).toBeLessThan(118 + (ring + 1) * 44);
  }
});

test("the sky says nothing but field, edition and role", () => {
  const drawn = drawSky(layOut(people, pairs), { numerals: ["I", "II<script>"] });
  expect(drawn).not.toMatch(/data-(i|a|b)=|script/);
  expect(drawn.match(/class="e[ "]/g)).toHaveLength(pairs.length);
});

test("a pair of whom one is not shown has no line", () => {
  const alone = people.filter(({ id }) => id !== 1);
  expect(layOut(alone, pairs).pairs).toHaveLength(pairs.length - 1);
});

test("a community of nobody is an empty sky, not a failure", () => {
  expect(layOut([], [])).toMatchObject({ stars: [], pairs: [], rings: 0 });
});
