import { expect, test } from "vitest";
import { DAY, NIGHT } from "~/mail/colours";
import { contrast, fieldHues, luminance, type Theme, WHITE } from "./support/tokens";

const THEMES: Theme[] = ["light", "dark"];

// The smallest ratio of WCAG 2 for each pair that the design lets meet; DESIGN.md, section 4.
const PAIRS: [colour: string, ground: string, least: number][] = [
  ...onEveryGround("ink", 7),
  ...onEveryGround("ink-2", 7),
  ...onEveryGround("ink-3", 4.5),
  ...onEveryGround("accent", 4.5),
  ...onEveryGround("ok", 4.5),
  ...onEveryGround("warn", 4.5),
  ...onEveryGround("bad", 4.5),
  ...onEveryGround("edge", 3),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-up", 4.5],
  ["accent", "accent-wash", 4.5],
  ["ink", "accent-wash", 7],
  ["ink-3", "accent-wash", 4.5],
  ["ink", "warn-wash", 7],
  ["warn", "warn-wash", 4.5],
  ["paper", "ink", 7],
];

const FIELD_PAIRS: [colour: string, ground: string, least: number][] = [
  ["f-ink", "paper", 4.5],
  ["f-ink", "f-wash", 4.5],
  ["ink", "f-wash", 4.5],
  ["ink-2", "f-wash", 4.5],
  ["ink-3", "f-wash", 4.5],
  ["ok", "f-wash", 4.5],
  ["f-dot", "paper", 3],
];

test("every text and every sign can be read on every ground it stands on, by day and by night", () => {
  const tooFaint = THEMES.flatMap((theme) =>
    PAIRS.flatMap(([colour, ground, least]) => {
      const ratio = contrast(luminance(colour, theme), luminance(ground, theme));
      return ratio < least
        ? [`${theme}: --${colour} on --${ground} is ${ratio.toFixed(1)}, not ${least}`]
        : [];
    }),
  );
  expect(tooFaint).toEqual([]);
});

test("letters wear the colours of the tokens, computed for programs that cannot", () => {
  for (const [role, hex] of Object.entries(DAY)) {
    expect(luminanceOfHex(hex), role).toBeCloseTo(luminance(role, "light"), 2);
  }
  for (const [role, hex] of Object.entries(NIGHT)) {
    expect(luminanceOfHex(hex), role).toBeCloseTo(luminance(role, "dark"), 2);
  }
});

/** As WCAG counts it, from the three pairs of digits. */
function luminanceOfHex(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test("the night panel is dark in both themes and its text can be read", () => {
  const night = luminance("night", "light");
  expect(contrast(luminance("ink", "dark"), night)).toBeGreaterThanOrEqual(7);
  expect(contrast(luminance("ink-2", "dark"), night)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(luminance("accent", "dark"), night)).toBeGreaterThanOrEqual(4.5);
});

test("no field of culture is harder to read than another", () => {
  expect(fieldHues).toHaveLength(12);
  const tooFaint = fieldHues.flatMap(({ code, hue }) =>
    THEMES.flatMap((theme) =>
      FIELD_PAIRS.flatMap(([colour, ground, least]) => {
        const ratio = contrast(luminance(colour, theme, hue), luminance(ground, theme, hue));
        return ratio < least ? [`${code}, ${theme}: --${colour} on --${ground} is ${ratio.toFixed(1)}`] : [];
      }),
    ),
  );
  expect(tooFaint).toEqual([]);
});

test("initials can be read on every tile of every avatar", () => {
  const tooFaint = fieldHues.flatMap(({ code, hue }) =>
    ["f-1", "f-2", "f-3"].flatMap((tile) => {
      const ratio = contrast(WHITE, luminance(tile, "light", hue));
      return ratio < 4.5 ? [`${code}: white on --${tile} is ${ratio.toFixed(1)}`] : [];
    }),
  );
  expect(tooFaint).toEqual([]);
});

function onEveryGround(colour: string, least: number): [string, string, number][] {
  return ["paper", "sheet", "sunk"].map((ground) => [colour, ground, least]);
}
