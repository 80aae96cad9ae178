import { flatRoutes } from "@remix-run/fs-routes";

/**
 * The address bar names the screen folder. In the order of the alphabet, so that neighbours in the list of routes
 * look alike: every page carries it, and packed it is smaller so.
 */
export default flatRoutes({ ignoredRouteFiles: ["**/*.css", "**/*.test.{ts,tsx}"] }).then((routes) =>
  routes.sort((one, other) => (one.file < other.file ? -1 : 1)),
);
