import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** Every source file of a folder, as paths from the root. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter(
      (file) => /\.(ts|tsx|js)$/.test(file) && !file.endsWith(".d.ts") && statSync(join(ROOT, file)).isFile(),
    );
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
type Import = { from: string; to: string; typeOnly: boolean };

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(IMPORT)].map((match) => ({
    from: file,
    to: resolved(file, (match[2] ?? match[3])!),
    typeOnly: match[1] !== undefined,
  }));
}

/** A path from the root for our own modules; the bare name for a package. */
function resolved(file: string, name: string): string {
  if (name.startsWith("~/")) return `app/${name.slice(2)}`;
  if (name.startsWith("db/")) return name;
  if (name.startsWith(".")) return relative(ROOT, resolve(ROOT, dirname(file), name));
  return name;
}

const imports = [...sources("app"), ...sources("db")].flatMap(importsOf);

/** The room a module belongs to; each has a height, and imports only go down. */
function room(path: string): string {
  if (path.startsWith("db/seeds/")) return "seeds";
  if (path.startsWith("db/")) return "db";
  const [, folder] = path.match(/^app\/([^/]+)\//) ?? [];
  if (folder) return folder;
  return path.startsWith("app/") ? "top" : "package";
}

const MAY_IMPORT: Record<string, string[]> = {
  text: ["i18n"], // one room with two doors: text asks only for the names of the languages
  i18n: ["text"],
  db: ["text", "i18n"],
  domain: ["text", "i18n", "db"],
  auth: ["text", "i18n", "db", "domain"],
  http: ["text", "i18n", "db", "domain"],
  mail: ["text", "i18n", "db", "domain"],
  realtime: ["text", "i18n", "db", "domain", "auth", "http"],
  ui: ["text", "i18n", "domain"],
  routes: ["text", "i18n", "db", "domain", "auth", "http", "mail", "realtime", "ui"],
  seeds: ["text", "i18n", "db", "domain", "auth"],
};

/** Modules of the top level that everybody may ask: they import nothing of ours. */
const LEAVES = ["app/environment.server", "app/shell-counts.server"];

test("imports go down the house: text and i18n, db, domain, then auth, http, mail, realtime and ui, then routes", () => {
  const wrong = imports.filter(({ from, to }) => {
    const [upper, lower] = [room(from), room(to)];
    if (lower === "package" || upper === lower || upper === "top") return false;
    if (LEAVES.includes(to)) return false;
    return !MAY_IMPORT[upper]?.includes(lower);
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("the screens ask the domain, never the tables", () => {
  const wrong = imports.filter(({ from, to }) => from.startsWith("app/routes/") && /^db\//.test(to));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("the domain knows no sockets, no HTTP and no mail", () => {
  const foreign = /^(socket\.io|@remix-run|node:http|nodemailer|react)/;
  const wrong = imports.filter(({ from, to }) => from.startsWith("app/domain/") && foreign.test(to));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("inside the domain the leaves lean on nobody, and there are no circles", () => {
  const noun = (path: string) => path.match(/^app\/domain\/([^/.]+)\//)?.[1];
  const leans = new Map<string, Set<string>>();
  for (const { from, to, typeOnly } of imports) {
    const [upper, lower] = [noun(from), noun(to)];
    if (typeOnly || !upper || !lower || upper === lower) continue;
    leans.set(upper, (leans.get(upper) ?? new Set()).add(lower));
  }
  for (const leaf of ["prose", "notifications", "cycles", "fields", "settings", "keys", "letters"]) {
    expect([...(leans.get(leaf) ?? [])], `${leaf} is a leaf`).toEqual([]);
  }
  const circle = (start: string, at: string, seen: Set<string>): boolean =>
    [...(leans.get(at) ?? [])].some(
      (next) => next === start || (!seen.has(next) && circle(start, next, seen.add(next))),
    );
  expect([...leans.keys()].filter((start) => circle(start, start, new Set([start])))).toEqual([]);
});

test("only app/auth/lucia.server.ts and its adapter know Lucia", () => {
  const wrong = imports.filter(
    ({ from, to }) => to === "lucia" && !/^app\/auth\/(lucia|session-adapter)\.server\.ts$/.test(from),
  );
  expect(wrong.map(({ from }) => from)).toEqual([]);
});

test("nobody imports the empty package named remix", () => {
  expect(imports.filter(({ to }) => to === "remix").map(({ from }) => from)).toEqual([]);
});

test("no screen asks for useId: the browser's renderer numbers otherwise than the server's", () => {
  const asking = [...sources("app")].filter((file) =>
    /\buseId\(/.test(readFileSync(join(ROOT, file), "utf8")),
  );
  expect(asking).toEqual([]);
});

test("the seeds are asked by the start and by tests only", () => {
  const wrong = imports.filter(
    ({ from, to }) => room(to) === "seeds" && room(from) !== "seeds" && from !== "app/boot.server.ts",
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("a server module says so in its name", () => {
  const serverOnly =
    /^(drizzle-orm|better-sqlite3|lucia|socket\.io$|marked|sanitize-html|pino|@node-rs\/argon2|node:|db\/client|db\/schema)/;
  const free = /^(db\/|app\/(server|entry\.server|routes|vite|start|root|i18n\/catalogue-plugin))/;
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      !typeOnly && serverOnly.test(to) && !free.test(from) && !/\.server\.tsx?$/.test(from),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("every noun of the schema has its room in the domain", () => {
  const elsewhere: Record<string, string> = {
    sessions: "app/auth",
    "second-factors": "app/auth",
    messages: "app/domain/rooms",
  };
  const nouns = readdirSync(join(ROOT, "db/schema")).map((file) => file.replace(/\.ts$/, ""));
  const without = nouns
    .filter((noun) => !["index", "columns"].includes(noun))
    .filter((noun) => !existsSync(join(ROOT, elsewhere[noun] ?? `app/domain/${noun}`)));
  expect(without).toEqual([]);
});

test("migrations are sentences, and nobody leaves console calls or suspicious casts behind", () => {
  const names = readdirSync(join(ROOT, "db/migrations")).filter((name) => name.endsWith(".sql"));
  expect(names.every((name) => /^\d{4}_[a-z]+(_[a-z0-9]+){2,}\.sql$/.test(name))).toBe(true);
  const marks = /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-nocheck|\bas any\b|\beval\(|new Function\(/;
  const wrong = [...sources("app"), ...sources("db")].filter((file) =>
    marks.test(readFileSync(join(ROOT, file), "utf8")),
  );
  expect(wrong).toEqual([]);
});

/** Who reads private parts of profiles without the gate of `seen`, each for a reason. */
const PAST_THE_GATE: [RegExp, string][] = [
  [/^app\/auth\//, "an address of mail is how one comes in"],
  [/^app\/mail\//, "letters need an address"],
  [/^app\/domain\/(joining|mail-desk|own-data)\//, "invitations, bounced letters, one's own data"],
  [
    /^app\/domain\/members\/(editing\/|freshness|photo|viewer|email-)/,
    "one's own; lists carry a photo only if all see it",
  ],
  [/^app\/domain\/members\/quota\.server/, "one's own; of others it shows only that no questions go there"],
  [
    /^app\/domain\/members\/(profile-row|suggestions|search|people-to-try)\.server/,
    "asks reachesViewer, or the demo",
  ],
];
const PRIVATE =
  /\bmembers\.(city|citySlug|organisation|position|positionEn|sectorSlug|bio\w+|lifePath|links|languages|capacity|contactStyle|monthlyQuestions|contactDays|pausedUntil|photoKey|email|phone)\b/;

test("private parts of a profile leave the database through one gate", () => {
  const wrong = sources("app")
    .filter((file) => !PAST_THE_GATE.some(([allowed]) => allowed.test(file)))
    .filter((file) => {
      const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
      return lines.some((line) => PRIVATE.test(line) && !/\bseen\(/.test(line));
    });
  expect(wrong).toEqual([]);
});
