import type { EntryContext, LoaderFunction, RequestHandler, ServerBuild } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import { pageText } from "./page-text.server";

// The framework writes the data of a page down before the page is drawn, and takes as long for it as the
// queries take. So where a whole page is asked for it is handed an empty envelope for each route, and what stands
// behind it is written once, quickly, when the page is drawn (docs/decisions/0013). Data that the browser asks
// for alone (`.data`) stay the framework's own matter.

const INSIDE = Symbol("data of a route");
const FOR_PAGE = Symbol("a page is asked for");
type Marked = { [FOR_PAGE]?: boolean };

/** The same build, whose screens hand over their data in envelopes wherever `handlingPages` says so. */
export function withEnvelopes(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route?.module.loader || !route.module.default) return [id, route];
      return [id, { ...route, module: { ...route.module, loader: enveloping(route.module.loader) } }];
    }),
  );
  return { ...build, routes };
}

/** The same handler, which says to the loaders when it is a page that is asked for. */
export function handlingPages(handler: RequestHandler): RequestHandler {
  return (request, context) => handler(request, IS_DATA.test(request.url) ? context : marked(context));
}

const IS_DATA = /\.data(\?|$)|[?&]_data=/;
const marked = (context: object = {}) => ({ ...context, [FOR_PAGE]: true }) as never;

function enveloping(loader: LoaderFunction): LoaderFunction {
  return async (args) => {
    const result = await loader(args);
    if (!(args.context as Marked)[FOR_PAGE] || result instanceof Response) return result;
    return isWithHeaders(result) ? { ...result, data: envelopeOf(result.data) } : envelopeOf(result);
  };
}

/** What `data()` makes: data with a status and headers. */
function isWithHeaders(result: unknown): result is { type: string; data: unknown; init: unknown } {
  return result !== null && typeof result === "object" && "init" in result && "type" in result;
}

// What the framework writes down of it is {}: it does not look at symbols.
const envelopeOf = (value: unknown) => ({ [INSIDE]: value });

function opened(value: unknown): unknown {
  return value !== null && typeof value === "object" && INSIDE in value ? value[INSIDE] : value;
}

/** Takes the data of a page out of their envelopes, for drawing. */
export function openEnvelopes({ staticHandlerContext: page }: EntryContext): void {
  const entries = Object.entries(page.loaderData ?? {});
  page.loaderData = Object.fromEntries(entries.map(([id, value]) => [id, opened(value)]));
}

/** The data of a page as its script in the browser reads them: what was loaded, answered and refused. */
export function textOfPage({ staticHandlerContext: page, serializeError }: EntryContext): string {
  const { loaderData, actionData, errors } = page;
  return pageText({ loaderData, actionData, errors: errors && sayErrors(errors, serializeError) });
}

/** Errors as the framework's browser part makes them whole again. */
function sayErrors(errors: Record<string, unknown>, serialize: EntryContext["serializeError"]) {
  const say = (error: unknown) => {
    if (isRouteErrorResponse(error)) return { ...error, __type: "RouteErrorResponse" };
    if (!(error instanceof Error)) return error;
    const subtype = error.name === "Error" ? {} : { __subType: error.name };
    return { ...serialize(error), __type: "Error", ...subtype };
  };
  return Object.fromEntries(Object.entries(errors).map(([id, error]) => [id, say(error)]));
}
