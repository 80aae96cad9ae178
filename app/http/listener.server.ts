import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import type { RequestHandler } from "@remix-run/node";
import { sqlite } from "db/client.server";
import type { Environment } from "~/environment.server";
import { announcedSize, BodyTooLarge, bodyLimitOf, readBody, takeTurn } from "./body.server";
import { clientAddress } from "./client-address.server";
import { commonHeaders, NOTHING_POLICY } from "./headers.server";
import { answerHealth } from "./health.server";
import { log, logError, logSecurity } from "./log.server";
import { loggedPath } from "./logged-path";
import { sendResponse, toFetchRequest } from "./node-adapter.server";
import { isForwarded, isFromUs } from "./origin.server";
import { pageCache } from "./page-cache.server";
import { sendPlainProblem } from "./plain-problem.server";
import { readerLanguage, readerTheme } from "./preferences.server";
import { RAW_PAGE, type RawPage } from "./raw-page.server";
import { publicFiles } from "./static.server";

type Parts = {
  environment: Environment;
  origins: () => string[];
  /** Resolves when the community may be shown. */
  ready: Promise<{ demo: boolean }>;
  render: () => Promise<RequestHandler>;
  /** Whether a Cookie header holds a session's secret, alive or not. */
  hasSession: (cookieHeader: string | null) => boolean;
};

const METHODS = new Set(["GET", "HEAD", "POST"]);

/**
 * Everything that stands in front of the pages, in this order: headers, method, the demo's refusal of
 * forwarded requests, health, files, the origin, the size of the body, the visitors' cache, the framework.
 */
export function createListener({ environment, origins, ready, render, hasSession }: Parts) {
  const files = publicFiles(environment.production);
  const headers = commonHeaders(environment.publicUrl?.protocol === "https:");
  const writes = sqlite.prepare("SELECT total_changes()").pluck();
  const cache = pageCache(() => `${writes.get()}.${sqlite.pragma("data_version", { simple: true })}`);
  let handler: Promise<RequestHandler> | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { demo } = await ready;
    for (const name in headers) response.setHeader(name, headers[name]!);
    response.setHeader("content-security-policy", NOTHING_POLICY);
    if (!METHODS.has(request.method ?? "")) return sendPlainProblem(request, response, 405);
    if (demo && isForwarded(request)) return sendPlainProblem(request, response, 403, "errors.demoForwarded");
    if (!isReadable(request.url ?? "/")) return sendPlainProblem(request, response, 400);
    if (request.url === "/healthz") return answerHealth(response);
    if (files(request, response)) return;
    if (!isFromUs(request, origins())) {
      logSecurity("origin.refused", { client: clientAddress(request, environment.trustProxy) });
      return sendPlainProblem(request, response, 403, "errors.origin");
    }
    await answerPage(request, response);
  }

  async function answerPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "POST") return answerWith(undefined, request, response);
    const limit = bodyLimitOf(request.url ?? "/", hasSession(request.headers.cookie ?? null));
    const giveTurn = await takeTurn(announcedSize(request, limit));
    try {
      await answerWith(await readBody(request, limit), request, response);
    } finally {
      giveTurn();
    }
  }

  async function answerWith(
    body: Buffer | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const asked = toFetchRequest(request, response, origins()[0]!, body);
    asked.headers.set("x-client", clientAddress(request, environment.trustProxy));
    const known = hasSession(asked.headers.get("cookie"));
    const key = known
      ? undefined
      : cache.keyOf(request, await readerLanguage(asked), await readerTheme(asked));
    if (key && cache.answer(key, request, response)) return;
    handler ??= render();
    if (!environment.production) handler = render();
    const page: RawPage = await (await handler)(asked);
    setPageHeaders(page, known, new URL(asked.url).pathname);
    const html = page[RAW_PAGE];
    if (key && html && page.status === 200) {
      cache.keep(key, html, [...page.headers]);
      // The first reader gets the mark of the page as well, and need not load it twice.
      if (cache.answer(key, request, response)) return;
    }
    await sendResponse(request, response, page);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const began = performance.now();
    try {
      await answer(request, response);
    } catch (error) {
      sendFailure(request, response, error);
    }
    log.info({
      method: request.method,
      path: loggedPath(request.url),
      status: response.statusCode,
      ms: Math.round((performance.now() - began) * 10) / 10,
    });
  };
}

/** Whether an address can be decoded; the framework would complain about it past our log. */
function isReadable(url: string): boolean {
  try {
    return !url.includes("%") || decodeURIComponent(url.split("?")[0]!) !== "";
  } catch {
    return false;
  }
}

const INDEXED = new Set(["/", "/privacy", "/rules", "/accessibility"]);

function setPageHeaders(page: Response, known: boolean, path: string): void {
  // What a member saw must not come back from a cache after signing out.
  const kept = page.headers.get("cache-control")?.includes("immutable") || page.headers.has("etag");
  if (!kept) page.headers.set("cache-control", known ? "private, no-store" : "private, no-cache");
  page.headers.append("vary", "cookie, accept-language");
  // A page says so itself where its person let everybody in.
  const indexed = INDEXED.has(path) || page.headers.has("x-robots-tag");
  if (!indexed) page.headers.set("x-robots-tag", "noindex, nofollow");
}

function sendFailure(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
  } else if (error instanceof BodyTooLarge) {
    response.setHeader("connection", "close");
    sendPlainProblem(request, response, 413);
  } else {
    logError(error, { path: loggedPath(request.url) });
    sendPlainProblem(request, response, 500);
  }
}
