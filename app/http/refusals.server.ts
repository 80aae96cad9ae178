import type { HeadersArgs, ServerBuild } from "@remix-run/node";
import { data } from "@remix-run/node";
import { refusalOfDatabase } from "~/domain/database-trouble.server";
import { Refusal } from "~/domain/refusal";
import type { MessageKey } from "~/i18n/translate";
import { logError } from "./log.server";

/** What an error page gets to say: a message key, spoken by the page in the reader's language. */
export type SpokenRefusal = { key: MessageKey; params: Record<string, string | number> };

/** Retry-After, where waiting helps. */
export function waitingHeaders({ status, params }: Refusal): Record<string, string> {
  if (status === 429) return { "Retry-After": String(params.seconds ?? 60) };
  return status === 503 ? { "Retry-After": "5" } : {};
}

/** A refusal as the answer it is: its status, and Retry-After where waiting helps. */
export function answerOf(refusal: Refusal) {
  const body: SpokenRefusal = { key: refusal.key, params: refusal.params };
  return data(body, { status: refusal.status, headers: waitingHeaders(refusal) });
}

const PASSED_ON = ["Retry-After", "X-Robots-Tag"];

/** The framework drops the headers of data unless the route names them; these concern every route. */
function passOn({ errorHeaders, actionHeaders, loaderHeaders, parentHeaders }: HeadersArgs): HeadersInit {
  const all = [errorHeaders, actionHeaders, loaderHeaders, parentHeaders];
  return PASSED_ON.flatMap((name): [string, string][] => {
    const value = all.map((headers) => headers?.get(name)).find(Boolean);
    return value ? [[name, value]] : [];
  });
}

/**
 * The same build in which every loader and action that refuses answers with the refusal's status, and says
 * when to come back. One door for all routes: no screen handles refusals by itself.
 */
export function speakRefusals(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route];
      const { loader, action, headers = passOn } = route.module;
      const spokenModule = { loader: loader && spoken(loader), action: action && spoken(action), headers };
      return [id, { ...route, module: { ...route.module, ...spokenModule } }];
    }),
  );
  return { ...build, routes };
}

/**
 * What was thrown, with trouble of the database turned into a refusal. That the disk is full or somebody
 * holds the lock is told to the reader in a sentence, and to whoever keeps the server in the log.
 */
export function asRefusal(thrown: unknown): unknown {
  const error = refusalOfDatabase(thrown);
  if (error !== thrown) logError(thrown, { where: "database" });
  return error;
}

function spoken<F extends (...args: never[]) => unknown>(handler: F): F {
  return (async (...args: never[]) => {
    try {
      return await handler(...args);
    } catch (thrown) {
      const error = asRefusal(thrown);
      throw error instanceof Refusal ? answerOf(error) : error;
    }
  }) as unknown as F;
}
