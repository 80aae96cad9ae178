import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { keysAskedBy, keysIn } from "~/i18n/catalogue-plugin.keys";
import english from "~/i18n/en";
import latin from "~/i18n/sr-latn";
import { PROBLEMS } from "~/realtime/problems";

const catalogues = { en: english, "sr-Latn": latin } as Record<string, Record<string, string>>;
const app = join(import.meta.dirname, "../app");
const nouns = readdirSync(join(app, "i18n/en")).map((file) => file.replace(".ts", ""));

test("every sentence exists in both written languages", () => {
  expect(Object.keys(latin).sort()).toEqual(Object.keys(english).sort());
});

test("every catalogue file is in the index, holds its own noun only, and no key stands in two", () => {
  for (const [language, folder] of [
    ["en", "en"],
    ["sr-Latn", "sr-latn"],
  ] as const) {
    const keys = nouns
      .filter((noun) => noun !== "index")
      .flatMap((noun) => {
        const source = readFileSync(join(app, "i18n", folder, `${noun}.ts`), "utf8");
        const own = [...source.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key!);
        expect(
          own.filter((key) => !key.startsWith(`${noun}.`)),
          `${folder}/${noun}.ts`,
        ).toEqual([]);
        return own;
      });
    expect(keys.sort()).toEqual(Object.keys(catalogues[language]!).sort());
  }
});

test("both languages of a sentence take the same arguments, and Serbian plurals have three forms", () => {
  for (const key of Object.keys(english)) {
    const [spoken, srpski] = [argumentsOf(key, "en"), argumentsOf(key, "sr-Latn")];
    expect([...srpski.keys()].sort(), key).toEqual([...spoken.keys()].sort());
    for (const forms of srpski.values()) {
      if (forms?.includes("other") && forms.includes("one")) expect(forms, key).toContain("few");
    }
  }
});

test("no sentence holds a straight apostrophe, which ICU would take for quoting", () => {
  for (const messages of Object.values(catalogues)) {
    expect(Object.keys(messages).filter((key) => messages[key]!.includes("'"))).toEqual([]);
  }
});

test("every sentence that a screen or a rule asks for exists", () => {
  const missing = sources(app)
    .flatMap((file) =>
      keysAskedFor(readFileSync(file, "utf8")).map((key) => ({ file: file.slice(app.length), key })),
    )
    .filter(({ key }) => !(key in english));
  expect(missing).toEqual([]);
});

test("a screen brings what it and the modules it imports ask for, templates too, and nothing of the server", () => {
  const keys = Object.keys(english);
  const asked = (path: string) => keysAskedBy(join(app, path), `${app}/`, keys);
  const directory = asked("routes/members._index/route.tsx");
  for (const key of ["members.none.title", "members.facet.city", "cycles.genitive.3", "shell.nav.members"]) {
    expect([...directory], key).toContain(key);
  }
  expect([...directory].filter((key) => /^(letters|copy|moderation|factors)\./.test(key))).toEqual([]);
  expect([...asked("routes/settings.letters/route.tsx")]).toContain("mail.list.saved-views.note");
  expect([...asked("routes/settings.prove.code/route.tsx")]).toContain("factors.prove.title");
  const template = ["errors.", "{known}.title"].join("$");
  const source = `t(\`${template}\`) /* "shell.skip" */\nconst key = "forms.send";`;
  const said = keysIn(source, keys);
  expect(said).toEqual(expect.arrayContaining(["errors.404.title", "forms.send"]));
  expect(said).not.toContain("shell.skip");
});

test("the page of a room can say whatever a socket may answer to a message", () => {
  const rules = [
    "realtime/answers.server.ts",
    "domain/database-trouble.server.ts",
    ...["messages", "change-message", "editing", "reactions", "pins", "posting", "files"].map(
      (file) => `domain/rooms/${file}.server.ts`,
    ),
    "domain/rooms/rules.ts",
    "domain/prose/budget.ts",
    "domain/prose/reader.server.ts",
    "domain/prose/render.server.ts",
    "domain/refusal.ts",
  ];
  const told = rules.flatMap((file) => keysIn(readFileSync(join(app, file), "utf8"), Object.keys(english)));
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((key) => !(PROBLEMS as string[]).includes(key))).toEqual([]);
});

/** Arguments of a message with the categories of those that choose (undefined for a plain one). */
function argumentsOf(key: string, language: string): Map<string, string[] | undefined> {
  const found = new Map<string, string[] | undefined>();
  const collect = (elements: Element[]) => {
    for (const { type, value, options } of elements) {
      if (type === LITERAL || type === POUND) continue;
      found.set(value!, options ? Object.keys(options) : found.get(value!));
      for (const option of Object.values(options ?? {})) collect(option.value);
    }
  };
  const message = catalogues[language]![key]!;
  collect(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as Element[]);
  return found;
}

type Element = { type: number; value?: string; options?: Record<string, { value: Element[] }> };
const LITERAL = 0;
const POUND = 7;

/** Whatever stands first in t("…"), and any other string that reads like a key of one of our nouns. */
function keysAskedFor(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const called = [...code.matchAll(/\b(?:t|translate)\(\s*(?:[\w.]+,\s*)?"([^"]+)"/g)].map(([, key]) => key!);
  const looksLikeKey = new RegExp(`"((?:${nouns.join("|")})\\.[a-z0-9][\\w.]*[\\w])"`, "g");
  const written = [...code.matchAll(looksLikeKey)].map(([, key]) => key!);
  return [...new Set([...called, ...written])].filter((key) => !NOT_KEYS.test(key));
}

// Columns and signals are named by the same nouns: "members.name", "threads.ts".
const NOT_KEYS = /\.(ts|tsx|css|id|server)$|^(sr-Latn|sr-Cyrl|en|letters\.waiting)$/;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === join(app, "i18n") ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
