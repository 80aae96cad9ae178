import { defineConfig } from "vitest/config";
import { aliases, generatedCatalogue } from "../app/vite.shared";

const shared = {
  environment: "node",
  pool: "forks",
  testTimeout: 300_000,
  hookTimeout: 300_000,
  // What is waited for comes when it comes: a slow machine fails nothing.
  expect: { poll: { timeout: 30_000 } },
} as const;

/** The house (fast, before the rest), the community (what people do), the bench (speed), the pictures. */
export default defineConfig({
  resolve: { alias: aliases },
  plugins: [generatedCatalogue()],
  test: {
    // Two files at a time, also on two cores: most of them wait for a browser or a server.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...shared, name: "house", include: ["tests/*.test.ts"] } },
      {
        extends: true,
        test: {
          ...shared,
          name: "community",
          include: [
            "tests/{text,i18n,domain,db,auth,http,mail,routes,realtime,operations,seeds,browser}/**/*.test.{ts,tsx}",
          ],
          globalSetup: "tests/support/global-setup.ts",
          setupFiles: "tests/support/own-database.ts",
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "bench",
          include: ["tests/bench/**/*.bench.ts"],
          exclude: ["tests/bench/soak.bench.ts"],
          testTimeout: 600_000,
          fileParallelism: false,
        },
      },
      { extends: true, test: { ...shared, name: "soak", include: ["tests/bench/soak.bench.ts"] } },
      {
        extends: true,
        test: {
          ...shared,
          name: "pictures",
          include: ["tests/pictures/**/*.test.ts"],
          globalSetup: "tests/support/global-setup.ts",
          testTimeout: 600_000,
        },
      },
    ],
  },
});
