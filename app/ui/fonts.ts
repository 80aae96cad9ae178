/**
 * The two faces that every page needs at once; the rest are asked for by the script that uses them.
 * For root's `links`, so that the first line of text does not wait for the stylesheet to be read.
 */
export const PRELOADS = ["pz-la", "cm-la"].map((face) => ({
  rel: "preload" as const,
  as: "font" as const,
  type: "font/woff2",
  href: `/fonts/${face}.woff2`,
  crossOrigin: "anonymous" as const,
}));
