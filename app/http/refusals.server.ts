import type { ServerBuild } from "@remix-run/node";
import { data } from "@remix-run/node";
import { refusalOfDatabase } from "~/domain/database-trouble.server";
import { Refusal } from "~/domain/refusal";
import type { MessageKey } from "~/i18n/translate";

/** What an error page gets to say: a message key, spoken by the page in the reader's language. */
export type SpokenRefusal = { key: MessageKey; params: Record<string, string | number> };

/** A refusal as the answer it is: its status, and Retry-After where waiting helps. */
export function answerOf(refusal: Refusal) {
  const headers: Record<string, string> = {};
  if (refusal.status === 429) headers["Retry-After"] = String(refusal.params.seconds ?? 60);
  if (refusal.status === 503) headers["Retry-After"] = "5";
  const body: SpokenRefusal = { key: refusal.key, params: refusal.params };
  return data(body, { status: refusal.status, headers });
}

/**
 * The same build in which every loader and action that refuses answers with the refusal's status.
 * One door for all routes: no screen handles refusals by itself.
 */
export function speakRefusals(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route];
      const { loader, action } = route.module;
      return [
        id,
        {
          ...route,
          module: { ...route.module, loader: loader && spoken(loader), action: action && spoken(action) },
        },
      ];
    }),
  );
  return { ...build, routes };
}

function spoken<F extends (...args: never[]) => unknown>(handler: F): F {
  return (async (...args: never[]) => {
    try {
      return await handler(...args);
    } catch (thrown) {
      const error = refusalOfDatabase(thrown);
      throw error instanceof Refusal ? answerOf(error) : error;
    }
  }) as unknown as F;
}
