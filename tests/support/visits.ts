import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import type { FormAnswer } from "~/http/form.server";
import { asMember, asVisitor, routeArgs } from "./requests";

type Handler = (args: never) => unknown;
type Visit = { path?: string; params?: Record<string, string>; form?: Record<string, string | string[]> };
export type Outcome = { status: number; to?: string | null; answer?: FormAnswer; data?: unknown };

/** What a loader or an action gives a member, or a visitor: data, where it leads, or what it refuses with. */
export async function visit(who: Member | null, handler: Handler, asked: Visit = {}): Promise<Outcome> {
  const { path = "/", params, form } = asked;
  const request = who ? await asMember(who, path, { form }) : asVisitor(path, { form });
  try {
    return outcomeOf(await handler(routeArgs(request, params)));
  } catch (thrown) {
    if (thrown instanceof Refusal) return { status: thrown.status };
    if (thrown instanceof Response) return outcomeOf(thrown);
    throw thrown;
  }
}

function outcomeOf(given: unknown): Outcome {
  if (given instanceof Response) return { status: given.status, to: given.headers.get("location") };
  const wrapped = given as { type?: string; data: unknown; init?: { status?: number } };
  if (wrapped.type === "DataWithResponseInit") {
    return { status: wrapped.init?.status ?? 200, answer: wrapped.data as FormAnswer };
  }
  return { status: 200, data: given };
}
