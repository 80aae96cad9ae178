import type { HeadersArgs, ServerBuild } from "@remix-run/node";
import { data } from "@remix-run/node";
import { refusalOfDatabase } from "~/domain/database-trouble.server";
import { Refusal } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";
import { type MessageKey, translate } from "~/i18n/translate";
import { logError } from "./log.server";
import { sayProblems } from "./spoken-problems.server";

/** What an error page gets to say: a message key, and the sentence in the reader's language. */
export type SpokenRefusal = { key: MessageKey; params: Record<string, string | number>; text: string };

/** The language that a request is read in. */
export type LanguageOf = (request: Request) => Promise<Language>;

/** Retry-After, where waiting helps. */
export function waitingHeaders({ status, params }: Refusal): Record<string, string> {
  if (status === 429) return { "Retry-After": String(params.seconds ?? 60) };
  return status === 503 ? { "Retry-After": "5" } : {};
}

/** A refusal as the answer it is: its status, its sentence, and Retry-After where waiting helps. */
function answerOf(refusal: Refusal, language: Language) {
  const { key, params } = refusal;
  const body: SpokenRefusal = { key, params, text: translate(language, key, params) };
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
 * when to come back, in a sentence that the reader reads; and so are the problems of forms. One door for all
 * routes: no screen handles refusals by itself, and no page must hold the sentences of all rules.
 */
export function speakRefusals(build: ServerBuild, languageOf: LanguageOf): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route];
      const { loader, action, headers = passOn } = route.module;
      const spokenModule = {
        loader: loader && spoken(loader, languageOf),
        action: action && spoken(action, languageOf),
        headers,
      };
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

function spoken<F extends (args: never) => unknown>(handler: F, languageOf: LanguageOf): F {
  return (async (args: { request: Request }) => {
    const reader = () => languageOf(args.request);
    try {
      return await sayProblems(await handler(args as never), reader);
    } catch (thrown) {
      const error = asRefusal(thrown);
      throw error instanceof Refusal ? answerOf(error, await reader()) : error;
    }
  }) as unknown as F;
}
