import type { Plugin } from "vite";
import { cyrillicCatalogue } from "./cyrillic";
import { CYRILLIC_EXCEPTIONS } from "./cyrillic-exceptions";
import latin from "./sr-latn";

const NAME = "virtual:catalogue/sr-Cyrl";
const RESOLVED = `\0${NAME}`;

/** What letters and the copy of one's data say is said by the server only: no browser carries it. */
const SERVERS = /\/app\/i18n\/(?:en|sr-latn)\/(?:letters|copy)\.ts$/;
const SERVERS_KEYS = /^(?:letters|copy)\./;

/**
 * Gives the bundle `virtual:catalogue/sr-Cyrl`, generated from the Latin catalogue, so that nobody keeps
 * two Serbian catalogues in step and no browser pays for transliterating. The catalogues are dependencies
 * of the Vite config, so in development a changed sentence restarts the server and is seen at once.
 */
export function generatedCatalogue(): Plugin {
  return {
    name: "krug-cyrillic-catalogue",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id, options) {
      const browser = options?.ssr === false;
      if (browser && SERVERS.test(id)) return "export default {};";
      if (id !== RESOLVED) return undefined;
      const all = cyrillicCatalogue(latin, CYRILLIC_EXCEPTIONS);
      const wanted = Object.entries(all).filter(([key]) => !browser || !SERVERS_KEYS.test(key));
      return `export default ${JSON.stringify(Object.fromEntries(wanted))};`;
    },
  };
}
