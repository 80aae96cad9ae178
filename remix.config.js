/**
 * The framework's options; app/vite.config.ts reads them from here.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  ignoredRouteFiles: ["**/*.test.{ts,tsx}"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    // The list of routes travels once, in a cached asset, instead of one request per page view.
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: true,
  },
};
