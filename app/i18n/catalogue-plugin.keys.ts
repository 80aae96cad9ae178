import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The message keys that a module and all it imports can ask for in the browser: every string that is a key,
 * and of every template all keys that it can become. Too many rather than too few. Modules of the server are
 * left out, except those that lie beside the module itself, which hand keys to their own screen.
 */
export function keysAskedBy(entry: string, app: string, keys: readonly string[]): Set<string> {
  const asked = new Set<string>();
  for (const file of modulesOf(entry, app)) {
    for (const key of keysIn(readFileSync(file, "utf8"), keys)) asked.add(key);
  }
  return asked;
}

/** The keys that the text of a module names, in whole or as a template. */
export function keysIn(source: string, keys: readonly string[]): string[] {
  const code = withoutComments(source);
  const written = new Set([...code.matchAll(/"(\w+(?:\.[\w-]+)+)"/g)].map(([, key]) => key!));
  const templates = [...code.matchAll(/`(\w+\.[^`]*)`/g)].map(([, template]) => patternOf(template!));
  return keys.filter((key) => written.has(key) || templates.some((pattern) => pattern.test(key)));
}

/** `members.${x}.title` as the pattern of all keys it can become. */
function patternOf(template: string): RegExp {
  const words = template.split(/\$\{[^}]*\}/).map((text) => text.replace(/[^\w]/g, "\\$&"));
  return new RegExp(`^${words.join("[\\w.-]+")}$`);
}

const IMPORT = /(?:^|\n)(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g;

function modulesOf(entry: string, app: string): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, from, lazily] of withoutComments(readFileSync(file, "utf8")).matchAll(IMPORT)) {
      const imported = fileOf((from ?? lazily)!, file, app);
      if (imported && isSaidHere(imported, entry, app)) visit(imported);
    }
  };
  visit(entry);
  return found;
}

function isSaidHere(file: string, entry: string, app: string): boolean {
  if (file.startsWith(join(app, "i18n/"))) return false;
  return !/\.server\.tsx?$/.test(file) || dirname(file) === dirname(entry);
}

function fileOf(name: string, importer: string, app: string): string | undefined {
  const path = name.startsWith("~/")
    ? join(app, name.slice(2))
    : name.startsWith(".")
      ? join(dirname(importer), name)
      : undefined;
  if (!path) return undefined;
  return [`${path}.tsx`, `${path}.ts`, `${path}/index.ts`].find((file) => existsSync(file));
}

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
