import { data } from "@remix-run/node";
import { expect, test } from "vitest";
import { Refusal } from "~/domain/refusal";
import { speakRefusals } from "~/http/refusals.server";

type Handler = (args: { request: Request }) => unknown;
const request = new Request("http://127.0.0.1/threads/new", { method: "POST" });

/** A route of which an action answers, or throws, as given; read in Serbian Cyrillic. */
function spoken(action: () => unknown): Promise<unknown> {
  const build = { routes: { only: { id: "only", path: "x", module: { action, default: () => null } } } };
  const { routes } = speakRefusals(build as never, async () => "sr-Cyrl");
  return (routes.only!.module.action as unknown as Handler)({ request }) as Promise<unknown>;
}

test("the problem of a field comes with its sentence, in the reader's language", async () => {
  const errors = { form: { key: "auth.wrong" }, body: { key: "forms.tooLong", params: { max: 2_000 } } };
  const answer = await spoken(() => data({ errors, typed: { body: "…" } }, 400));
  expect(answer).toMatchObject({
    data: {
      errors: {
        form: { text: expect.stringMatching(/^[^a-z]+$/) },
        body: { text: expect.stringMatching(/2\.000/) },
      },
      typed: { body: "…" },
    },
    init: { status: 400 },
  });
});

test("a refusal comes with its sentence; an answer without problems comes as it is", async () => {
  const refused = spoken(() => {
    throw new Refusal(403, "errors.403.text");
  });
  await expect(refused).rejects.toMatchObject({ data: { key: "errors.403.text" }, init: { status: 403 } });
  await expect(refused).rejects.toHaveProperty("data.text");
  for (const answer of [null, { saved: true }, data({ errors: {} }), new Response("x")]) {
    expect(await spoken(() => answer)).toBe(answer);
  }
});
