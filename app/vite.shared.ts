import { fileURLToPath } from "node:url";

/** The two roots that imports may start from; vite and vitest share them. */
export const aliases = [
  { find: /^~\//, replacement: fileURLToPath(new URL("./", import.meta.url)) },
  { find: /^db\//, replacement: fileURLToPath(new URL("../db/", import.meta.url)) },
];

export { generatedCatalogue } from "./i18n/catalogue-plugin";
