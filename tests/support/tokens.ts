import { readFileSync } from "node:fs";

export type Theme = "light" | "dark";

const css = readFileSync(new URL("../../app/ui/tokens.css", import.meta.url), "utf8");

/** The twelve fields and their hues, as written in tokens.css. */
export const fieldHues = [...css.matchAll(/\[data-f="?(\w+)"?\]\s*\{\s*--h:\s*(\d+)/g)].map(
  ([, code, hue]) => ({
    code: code!,
    hue: Number(hue),
  }),
);

/** The luminance of a token in a theme; of a field's token for a hue. Throws when tokens.css has no such colour. */
export function luminance(token: string, theme: Theme, hue = 335): number {
  const value = css
    .match(new RegExp(`--${token}:([^;]+);`))?.[1]
    ?.replace(/\s+/g, " ")
    .trim();
  if (!value) throw new Error(`tokens.css has no --${token}`);
  const colour = ofTheme(value, theme)
    .replace(/calc\(([\d.]+) \* var\(--c\)\)/g, "$1")
    .replace(/var\(--h\)/g, String(hue));
  return luminanceOf(colour);
}

/** The ratio of WCAG 2 between two luminances. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

export const WHITE = 1;

function ofTheme(value: string, theme: Theme): string {
  const inside = value.match(/^light-dark\((.*)\)$/)?.[1];
  if (!inside) return value;
  const comma = outerComma(inside);
  return (theme === "light" ? inside.slice(0, comma) : inside.slice(comma + 1)).trim();
}

function outerComma(text: string): number {
  let depth = 0;
  for (const [place, sign] of [...text].entries()) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "," && depth === 0) return place;
  }
  throw new Error(`No two colours in ${text}`);
}

function luminanceOf(colour: string): number {
  if (colour === "#fff") return WHITE;
  const parts = colour.match(/^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/);
  if (!parts) throw new Error(`Not a colour this check can read: ${colour}`);
  const [red, green, blue] = linear(Number(parts[1]) / 100, Number(parts[2]), Number(parts[3]));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** OKLCH to linear sRGB, what does not fit cut off as a screen does. */
function linear(lightness: number, chroma: number, hue: number): [number, number, number] {
  const turn = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(turn), chroma * Math.sin(turn)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (light: number) => Math.min(1, Math.max(0, light));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
