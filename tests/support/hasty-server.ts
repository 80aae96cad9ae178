import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { aliases, generatedCatalogue } from "../../app/vite.shared";

const ROOT = resolve(import.meta.dirname, "../..");

/** In the place of the group commit, everywhere, one that answers too soon. */
const hasty: Plugin = {
  name: "hasty-commit",
  enforce: "pre",
  resolveId: (source) =>
    source.endsWith("/group-commit.server") ? join(import.meta.dirname, "hasty-commit.server.ts") : undefined,
};

/** Builds the server of sockets that acknowledges before it commits; resolves with the file to run. */
export async function buildHastyServer(): Promise<string> {
  // Inside the project, where the bundle finds its packages.
  const outDir = join(ROOT, "build/hasty");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: [hasty, generatedCatalogue()],
    resolve: { alias: aliases },
    build: { ssr: join(import.meta.dirname, "sockets-only.ts"), outDir, emptyOutDir: true, target: "node20" },
  });
  return join(outDir, "sockets-only.js");
}
