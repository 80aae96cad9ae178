import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { keysAskedBy } from "./catalogue-plugin.keys";
import { compileMessage } from "./compile";
import { cyrillicCatalogue } from "./cyrillic";
import { CYRILLIC_EXCEPTIONS } from "./cyrillic-exceptions";
import english from "./en";
import { LANGUAGES, type Language } from "./languages";
import latin from "./sr-latn";

const CYRILLIC = "virtual:catalogue/sr-Cyrl";
const SENTENCES = "virtual:sentences/";
const APP = fileURLToPath(new URL("../", import.meta.url));

/** What letters and the copy of one's data say is said by the server only: no browser carries it. */
const SERVERS_KEYS = /^(?:letters|copy)\./;

const cyrillic = cyrillicCatalogue(latin, CYRILLIC_EXCEPTIONS);
const CATALOGUES: Record<Language, Record<string, string>> = {
  "sr-Latn": latin,
  "sr-Cyrl": cyrillic,
  en: english,
};
const KEYS = Object.keys(english).filter((key) => !SERVERS_KEYS.test(key));

/**
 * Gives the bundle the catalogues. `virtual:catalogue/sr-Cyrl` is generated from the Latin one, so that nobody
 * keeps two Serbian catalogues in step. In the browser every screen brings the sentences that its modules ask
 * for, and the root those of the frame; in development the root brings all. The catalogues are dependencies of
 * the Vite config, so in development a changed sentence restarts the server and is seen at once.
 */
export function generatedCatalogue(): Plugin {
  let development = false;
  return {
    name: "krug-catalogue",
    enforce: "pre",
    configResolved(config) {
      development = config.command === "serve";
    },
    resolveId: (id) => (id === CYRILLIC || id.startsWith(SENTENCES) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CYRILLIC}`) return `export default ${JSON.stringify(cyrillic)};`;
      if (!id.startsWith(`\0${SENTENCES}`)) return undefined;
      const [, language, screen = ""] = id.slice(SENTENCES.length + 1).match(/^(?:([\w-]+):)?(.+)$/)!;
      return language ? sentences(language as Language, screen, development) : learning(screen);
    },
    transform(code, id, options) {
      const screen = options?.ssr === false && screenOf(id);
      if (!screen || (development && screen !== ROOT)) return undefined;
      if (keysOf(screen, development).length === 0) return undefined;
      return { code: `import "${SENTENCES}${screen}";\n${code}`, map: null };
    },
  };
}

const ROOT = "root";

/** The root's or a route's own module, as a path from app/ without its ending. */
function screenOf(id: string): string | undefined {
  if (!id.startsWith(APP)) return undefined;
  return id.slice(APP.length).match(/^(root|routes\/(?:[^/]+|[^/]+\/route))\.tsx$/)?.[1];
}

/** A module that is there when the sentences of a screen are: who imports it waits for them. */
function learning(screen: string): string {
  const sources = LANGUAGES.map((language) => {
    return `"${language}": () => import("${SENTENCES}${language}:${screen}")`;
  });
  return `import { learn } from "~/i18n/load";\nawait learn({ ${sources.join(", ")} });`;
}

function sentences(language: Language, screen: string, development: boolean): string {
  const said = keysOf(screen, development).map((key) => [key, compileMessage(CATALOGUES[language][key]!)]);
  return `export default ${JSON.stringify(Object.fromEntries(said))};`;
}

const asked = new Map<string, Set<string>>();

function keysOf(screen: string, development: boolean): string[] {
  if (development) return KEYS;
  const frame = askedBy(ROOT);
  return screen === ROOT ? [...frame] : [...askedBy(screen)].filter((key) => !frame.has(key));
}

function askedBy(screen: string): Set<string> {
  const known = asked.get(screen) ?? keysAskedBy(`${APP}${screen}.tsx`, APP, KEYS);
  asked.set(screen, known);
  return known;
}
