import { randomUUID } from "node:crypto";
import type { EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import "~/i18n/all.server";
import { pagePolicy } from "~/http/headers.server";
import { logError } from "~/http/log.server";
import { loggedPath } from "~/http/logged-path";
import { openEnvelopes, textOfPage } from "~/http/page-data.server";
import { rawPage } from "~/http/raw-page.server";
import type { loader as rootLoader } from "~/root";
import { NonceContext } from "~/ui/nonce";
import { PiecesContext } from "~/ui/piece";
import { gatherPieces } from "~/ui/pieces.server";
import { isScripted } from "~/ui/scripted";

type RootData = Awaited<ReturnType<typeof rootLoader>>["data"];

/**
 * Renders a page in one go. SQLite answers synchronously, so when we come here every loader's data is
 * ready: they are written down first and handed to the renderer finished, which then needs no Suspense and no
 * second pass (docs/decisions/0006, 0013). It leans on the pinned framework's internals.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  openEnvelopes(context);
  // Visitors get no scripts at all: their pages are documents, the same for everybody, and cached. The one
  // exception says so itself (`handle.scripted`).
  const data = context.staticHandlerContext.loaderData?.root as RootData | undefined;
  const scripted =
    data?.viewer || context.staticHandlerContext.matches.some(({ route }) => isScripted(route.handle));
  const nonce = scripted ? randomUUID() : undefined;
  handOver(context, scripted ? textOfPage(context) : "");
  const pieces = gatherPieces();
  const html = renderToString(
    <NonceContext.Provider value={nonce}>
      <PiecesContext.Provider value={pieces.keep}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </PiecesContext.Provider>
    </NonceContext.Provider>,
  );
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("content-security-policy", import.meta.env.DEV ? DEVELOPMENT_POLICY : policyFor(nonce));
  return rawPage(pieces.fill(`<!DOCTYPE html>${html}`), { status, headers });
}

const policyFor = (nonce: string | undefined) => pagePolicy(nonce ? [`'nonce-${nonce}'`] : []);

// Vite's client puts styles and a preamble inline and keeps a socket of its own.
const DEVELOPMENT_POLICY = "default-src 'self' 'unsafe-inline' data: ws:";

/** Puts the data of the page, written down, where the renderer looks for what it would otherwise wait for. */
function handOver(context: EntryContext, value: string): void {
  if (!context.serverHandoffStream) return;
  context.renderMeta = {
    ...context.renderMeta,
    streamCache: { 0: { result: { done: true, value }, promise: Promise.resolve() } },
  } as never;
  context.serverHandoffStream = { getReader: () => ({}) } as never;
}

/** An error nobody expected: logged without what was typed; the reader sees a sentence, never a stack. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  logError(error, { path: loggedPath(new URL(request.url).pathname) });
};
