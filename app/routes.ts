import { flatRoutes } from "@remix-run/fs-routes";

/** The address bar names the screen folder. */
export default flatRoutes({ ignoredRouteFiles: ["**/*.css", "**/*.test.{ts,tsx}"] });
