declare module "virtual:catalogue/sr-Cyrl" {
  /** The Cyrillic catalogue, made from sr-latn/ while the bundle is built (catalogue-plugin.ts). */
  const catalogue: Record<import("./translate").MessageKey, string>;
  export default catalogue;
}
