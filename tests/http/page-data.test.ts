import { data, type ServerBuild } from "@remix-run/node";
import { UNSAFE_ErrorResponseImpl as ErrorResponse } from "@remix-run/router";
import { decode } from "turbo-stream";
import { expect, test } from "vitest";
import { handlingPages, openEnvelopes, textOfPage, withEnvelopes } from "~/http/page-data.server";

const thread = { title: "Ko ima ključ?", at: new Date("2026-03-01T10:00:00Z") };
const screen = () => null;

/** A house with one route, and what its loader hands over when an address is asked for. */
function asked(url: string, loader: () => unknown, isScreen = true): Promise<unknown> {
  const module = { loader, ...(isScreen && { default: screen }) };
  const build = withEnvelopes({ routes: { thread: { id: "thread", module } } } as unknown as ServerBuild);
  const handler = handlingPages(
    async (request, context = {}) =>
      build.routes.thread!.module.loader!({ request, context, params: {} } as never) as never,
  );
  return handler(new Request(`https://krug.example.org${url}`)) as Promise<unknown>;
}

const pageOf = (page: object) =>
  ({ staticHandlerContext: page, serializeError: ({ message }: Error) => ({ message }) }) as never;
const readBack = async (text: string) => (await decode(new Blob([text]).stream())).value;

test("the framework sees an empty envelope, and the page what is inside it", async () => {
  const handedOver = await asked("/threads/thr_1", () => thread);
  expect(Object.keys(handedOver as object)).toEqual([]);
  const page = { loaderData: { thread: handedOver, root: null }, actionData: null, errors: null };
  openEnvelopes(pageOf(page));
  expect(page.loaderData).toEqual({ thread, root: null });
  openEnvelopes(pageOf(page)); // an error while it is drawn has it drawn once more
  expect(page.loaderData.thread).toBe(thread);
  expect(await readBack(textOfPage(pageOf(page)))).toEqual(page);
});

test("the status and headers that come with data stay outside of the envelope", async () => {
  const init = { status: 404, headers: { "x-robots-tag": "noindex" } };
  const handedOver = await asked("/threads/thr_1?page=2", () => data(thread, init));
  expect(handedOver).toMatchObject({ type: "DataWithResponseInit", init });
  expect(JSON.stringify(handedOver)).not.toContain("ključ");
});

test("what is asked for as data, what is no screen and what is an answer already come as they are", async () => {
  expect(await asked("/threads/thr_1.data", () => thread)).toBe(thread);
  expect(await asked("/threads/thr_1.data?_routes=root", () => thread)).toBe(thread);
  expect(await asked("/photos/1", () => thread, false)).toBe(thread);
  const answer = new Response(null, { status: 302 });
  expect(await asked("/threads/thr_1", () => answer)).toBe(answer);
});

test("a refusal and a mishap reach the browser as it makes them whole again", async () => {
  const errors = {
    thread: new ErrorResponse(404, "", { key: "errors.404.text" }),
    root: new TypeError("Oh"),
  };
  const text = textOfPage(pageOf({ loaderData: {}, actionData: null, errors }));
  expect(await readBack(text)).toMatchObject({
    errors: {
      thread: { status: 404, data: { key: "errors.404.text" }, __type: "RouteErrorResponse" },
      root: { message: "Oh", __type: "Error", __subType: "TypeError" },
    },
  });
});
