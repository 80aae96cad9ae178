import { createHmac, timingSafeEqual } from "node:crypto";
import { isLetterList, type LetterList } from "~/domain/letters/lists";
import { getSecret } from "~/domain/settings/settings.server";

/**
 * The address behind “stop these letters”: made from the person and the list and sealed, so that nothing is
 * kept and an old letter's link still works. It can do no more than that.
 */
export function unsubscribePath(memberId: string, list: LetterList): string {
  const what = Buffer.from(`${memberId} ${list}`).toString("base64url");
  return `/unsubscribe/${what}~${seal(what)}`;
}

/** Whose letters and which list a token stops; undefined for one that is not ours. */
export function readUnsubscribeToken(token: string): { memberId: string; list: LetterList } | undefined {
  const [what = "", given = ""] = token.split("~");
  const [mine, theirs] = [Buffer.from(seal(what)), Buffer.from(given)];
  if (mine.length !== theirs.length || !timingSafeEqual(mine, theirs)) return undefined;
  const [memberId = "", list] = Buffer.from(what, "base64url").toString().split(" ");
  return isLetterList(list) ? { memberId, list } : undefined;
}

function seal(what: string): string {
  return createHmac("sha256", getSecret("unsubscribe")).update(what).digest("base64url");
}
