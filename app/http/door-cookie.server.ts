import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { readEnvironment } from "~/environment.server";

const secure = readEnvironment().publicUrl?.protocol === "https:";
const HALF_AN_HOUR = 30 * 60;
const cookie = createCookie(`${secure ? "__Host-" : ""}door`, {
  path: "/",
  maxAge: HALF_AN_HOUR,
  sameSite: "lax",
  httpOnly: true,
  secure,
});

/**
 * What a browser remembers between asking for a code and typing it: the address, where one was going, and
 * the code of an invitation once it was right. An address of mail does not belong into an URL.
 */
const knocking = z.object({
  email: z.string().max(254),
  returnTo: z.string().max(2_000).optional(),
  code: z.string().max(20).optional(),
});
export type Knocking = z.infer<typeof knocking>;

/** What the browser of this request remembers; undefined when nothing or nonsense. */
export async function readDoor(request: Request): Promise<Knocking | undefined> {
  const value = knocking.safeParse(await cookie.parse(request.headers.get("cookie")));
  return value.success ? value.data : undefined;
}

/** The Set-Cookie value that remembers it for half an hour. */
export const rememberDoor = (value: Knocking): Promise<string> => cookie.serialize(value);

/** The Set-Cookie value that forgets it. */
export const forgetDoor = (): Promise<string> => cookie.serialize("", { maxAge: 0 });
