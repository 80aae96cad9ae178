import { isRouteErrorResponse } from "@remix-run/react";
import { hasMessage } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { ErrorPage } from "./error-page";
import { Shell } from "./shell";

type Spoken = { key?: unknown; params?: Record<string, string | number> };

/** The page for what a route threw: its status, and the refusal's own sentence when it has one. */
export function RouteProblem({ error }: { error: unknown }) {
  const t = useT();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { key, params } =
    (isRouteErrorResponse(error) ? (error.data as Spoken | undefined) : undefined) ?? {};
  const sentence = hasMessage(key) ? t(key, params) : undefined;
  return (
    <Shell>
      <ErrorPage status={status} text={sentence} />
    </Shell>
  );
}
