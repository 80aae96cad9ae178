import { expect, test } from "vitest";
import { avatarTiles, drawTiles } from "~/ui/avatar-tiles";

test("a member's avatar is the same on every page and every day", () => {
  expect(avatarTiles("mem_jelena")).toEqual(avatarTiles("mem_jelena"));
  expect(avatarTiles("jd")).toEqual([
    { primitive: 1, turns: 3, tone: 3 },
    { primitive: 0, turns: 3, tone: 3 },
    { primitive: 1, turns: 0, tone: 3 },
    { primitive: 6, turns: 3, tone: 2 },
  ]);
});

test("members who joined one after the other do not look alike", () => {
  const pictures = Array.from({ length: 330 }, (_, joined) => drawTiles(avatarTiles(`mem_01HZ${joined}`)));
  expect(new Set(pictures).size).toBeGreaterThan(320);
});

test("a second field colours two of the four tiles, and no field colours none", () => {
  const tiles = avatarTiles("mem_jelena");
  expect(drawTiles(tiles, "edu").match(/data-f="edu"/g)).toHaveLength(2);
  expect(drawTiles(tiles)).not.toContain("data-f");
});
