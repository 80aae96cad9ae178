import type { Plugin } from "vite";
import { cyrillicCatalogue } from "./cyrillic";
import { CYRILLIC_EXCEPTIONS } from "./cyrillic-exceptions";
import latin from "./sr-latn";

const NAME = "virtual:catalogue/sr-Cyrl";
const RESOLVED = `\0${NAME}`;

/**
 * Gives the bundle `virtual:catalogue/sr-Cyrl`, generated from the Latin catalogue, so that nobody keeps
 * two Serbian catalogues in step and no browser pays for transliterating. The catalogues are dependencies
 * of the Vite config, so in development a changed sentence restarts the server and is seen at once.
 */
export function generatedCatalogue(): Plugin {
  return {
    name: "krug-cyrillic-catalogue",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export default ${JSON.stringify(cyrillicCatalogue(latin, CYRILLIC_EXCEPTIONS))};`
        : undefined,
  };
}
