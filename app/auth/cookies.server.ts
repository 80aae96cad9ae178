import { createCookie } from "@remix-run/node";
import { readEnvironment } from "~/environment.server";

/** A cookie that scripts cannot read, for `maxAge` seconds; under https no neighbour host can plant it. */
export function privateCookie(name: string, maxAge: number) {
  const secure = readEnvironment().publicUrl?.protocol === "https:";
  return createCookie(secure ? `__Host-${name}` : name, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure,
    maxAge,
  });
}
