import type { Member } from "~/domain/members/person";
import { signal } from "~/domain/signals.server";
import { blankCookie, endAllSessions, endSession, readSessionCookie } from "./lucia.server";
import { hashSessionId } from "./session-adapter.server";

/** Ends the session of the request on the server and closes its sockets; returns the cookie that clears the browser's. */
export async function signOut(request: Request): Promise<string> {
  const id = readSessionCookie(request.headers.get("cookie"));
  if (id) {
    await endSession(id);
    signal({ type: "session.ended", sessionId: hashSessionId(id) });
  }
  return blankCookie();
}

/** Ends every session of the member and closes all their sockets. */
export async function signOutEverywhere(member: Member): Promise<string> {
  await endAllSessions(member.id);
  signal({ type: "member.evicted", memberId: member.id });
  return blankCookie();
}
