// Mail programs know neither custom properties nor oklch(): these are the tokens of ui/tokens.css, computed.
// tests/contrast.test.ts does it again, so that they cannot drift apart.

/** The roles that letters use, by day. */
export const DAY = {
  paper: "#fcf6f7",
  sheet: "#ffffff",
  sunk: "#f5eced",
  rule: "#e0d4d8",
  ink: "#281825",
  "ink-2": "#554451",
  accent: "#c20d53",
  "on-accent": "#ffffff",
} as const;

/** The same by night. */
export const NIGHT: Record<keyof typeof DAY, string> = {
  paper: "#1c141a",
  sheet: "#251c23",
  sunk: "#140d12",
  rule: "#3e333b",
  ink: "#f1ebed",
  "ink-2": "#c5bac0",
  accent: "#f77a95",
  "on-accent": "#280b13",
};

/** The style sheet that turns a letter dark, for the programs that read one. */
export const NIGHT_STYLE = [
  "@media(prefers-color-scheme:dark){",
  `.paper{background:${NIGHT.paper}!important;color:${NIGHT.ink}!important}`,
  `.sheet{background:${NIGHT.sheet}!important;border-color:${NIGHT.rule}!important}`,
  `.brand{color:${NIGHT.ink}!important;border-color:${NIGHT.ink}!important}`,
  `.text,.fact{color:${NIGHT.ink}!important;border-color:${NIGHT.rule}!important}`,
  `.note{color:${NIGHT["ink-2"]}!important}.foot{border-color:${NIGHT.rule}!important}`,
  `.button{background:${NIGHT.accent}!important;color:${NIGHT["on-accent"]}!important}`,
  `.code{background:${NIGHT.sunk}!important;color:${NIGHT.ink}!important}.link{color:${NIGHT.accent}!important}`,
  "}",
].join("");
