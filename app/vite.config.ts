import type { AddressInfo } from "node:net";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "../remix.config.js";
import { fewChunks, oneEmptyScript, onlyWebSocket, smallRenderer } from "./vite.browser";
import { precompress } from "./vite.precompress";
import { aliases, generatedCatalogue } from "./vite.shared";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const SERVER = "/app/server.ts";

/** In development our own listener and the sockets live inside Vite's HTTP server: one port, one process. */
const ownServer: Plugin = {
  name: "own-server",
  configureServer(vite) {
    const ours = () => vite.ssrLoadModule(SERVER) as Promise<typeof import("./server")>;
    vite.httpServer?.once("listening", async () => {
      const { attachRealtime, openPost } = await ours();
      await attachRealtime(vite.httpServer as never);
      await openPost((vite.httpServer!.address() as AddressInfo).port);
    });
    return () => {
      vite.middlewares.use(async (request, response, next) => {
        try {
          request.url = request.originalUrl;
          (await ours()).listener(request, response);
        } catch (error) {
          vite.ssrFixStacktrace(error as Error);
          next(error);
        }
      });
    };
  },
};

/**
 * The server's bundle begins at app/server.ts; beside it stand the commands that keep the data
 * (build/server/keep.js) and the thread that takes files apart (build/server/cleaner.js). After remix(), which sets the input itself.
 */
const serverInput: Plugin = {
  name: "own-server-input",
  config: (_config, env) =>
    env.isSsrBuild
      ? {
          build: {
            rollupOptions: {
              input: {
                index: `.${SERVER}`,
                keep: "./db/keep.server.ts",
                cleaner: "./app/domain/media/cleaner.server.ts",
              },
              output: { entryFileNames: "[name].js" },
            },
          },
        }
      : undefined,
};

export default defineConfig({
  plugins: [
    ownServer,
    generatedCatalogue(),
    remix(remixOptions),
    serverInput,
    smallRenderer,
    onlyWebSocket,
    fewChunks,
    oneEmptyScript,
    precompress("build/client"),
  ],
  resolve: { alias: aliases },
  // Forms and sockets are checked against this port, so another one would be refused by everything.
  server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 3000), strictPort: true },
  build: {
    target: "es2022",
    cssMinify: "lightningcss",
    // Lower what can be lowered; light-dark() stays, because the dark panels need it resolved in place.
    // Said here, since the minifier takes these and not the targets of `css.lightningcss`.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
  },
  // Vite's scanner finds server packages in routes, would bundle them for the browser and reload the page;
  // what the browser does need is named, so that it is not found late, by a reload.
  optimizeDeps: {
    include: [
      "react",
      "react-dom/client",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "@remix-run/react",
      "socket.io-client",
      "idb",
      "@noble/hashes/sha2.js",
      "@noble/hashes/utils.js",
    ],
    exclude: [
      "@remix-run/node",
      "better-sqlite3",
      "drizzle-orm",
      "lucia",
      "socket.io",
      "marked",
      "sanitize-html",
      "@node-rs/argon2",
      "pino",
      "rate-limiter-flexible",
      "redis",
      "ulid",
      "zod",
    ],
  },
});
