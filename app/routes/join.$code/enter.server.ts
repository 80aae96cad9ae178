import { completeSignIn } from "~/auth/complete-sign-in.server";
import { joinByCode } from "~/domain/joining/join-by-code.server";
import type { Key } from "~/domain/keys/keys.server";
import { clientOf } from "~/http/client-address.server";
import { logSecurity } from "~/http/log.server";
import { readerLanguage } from "~/http/preferences.server";

/** Takes a seat with a proved mailbox and goes in: to the first steps, or home for who has been here before. */
export async function enter(request: Request, key: Key): Promise<Response> {
  const { first, ...arrival } = joinByCode(key, await readerLanguage(request));
  logSecurity("join.confirmed", { client: clientOf(request), member: arrival.id });
  return completeSignIn(request, arrival, first ? "/welcome" : "/");
}
