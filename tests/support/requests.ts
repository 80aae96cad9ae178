import { startSession } from "~/auth/lucia.server";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";

const HERE = "http://127.0.0.1:3000";

type Options = { form?: Record<string, string | string[]>; headers?: Record<string, string> };

/** A request as the browser of a visitor sends it; a form makes it a POST. */
export function asVisitor(path: string, { form, headers = {} }: Options = {}): Request {
  if (!form) return new Request(HERE + path, { headers });
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
  }
  return new Request(HERE + path, { method: "POST", body, headers: { ...headers, origin: HERE } });
}

/** The Cookie header of a real session of the member; of the team, one with the second factor it needs. */
export async function cookieOf(
  member: Pick<Member, "id" | "standing">,
  { secondFactor = isStaff(member) } = {},
): Promise<string> {
  return (await startSession(member, "test", { secondFactor })).split(";")[0]!;
}

/** A request of a signed-in member, with a real session. */
export async function asMember(member: Member, path: string, options: Options = {}): Promise<Request> {
  const cookie = await cookieOf(member);
  return asVisitor(path, { ...options, headers: { ...options.headers, cookie } });
}

/** The arguments of a loader or an action. */
export function routeArgs(request: Request, params: Record<string, string> = {}) {
  return { request, params, context: {} } as never;
}
