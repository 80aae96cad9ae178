import { isRouteErrorResponse } from "@remix-run/react";
import { ErrorPage } from "./error-page";
import { isUnreached, NoConnection } from "./no-connection";
import { Shell } from "./shell";

/** The page for what a route threw: its status, and the refusal's own sentence when it has one. */
export function RouteProblem({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { text } = (isRouteErrorResponse(error) && (error.data as { text?: string } | undefined)) || {};
  return <Shell>{isUnreached(error) ? <NoConnection /> : <ErrorPage status={status} text={text} />}</Shell>;
}
