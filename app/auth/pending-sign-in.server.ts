import { redirect } from "@remix-run/node";
import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { findKey, LIFETIME, mintKey, spendKey } from "~/domain/keys/keys.server";
import type { Standing } from "~/domain/members/person";
import { isSuspended } from "~/domain/members/rules";
import { privateCookie } from "./cookies.server";

// Between the first proof and the code nobody is signed in: this cookie opens nothing but the page that asks.
const pendingCookie = privateCookie("second-step", LIFETIME["second-factor"] / 1000);

/** A person who has given the first proof and owes the second. */
export type Pending = { keyId: string; member: { id: string; standing: Standing }; returnTo: string };

/** Sends the person on to the page that asks for the second factor, for at most a quarter of an hour. */
export async function askSecondFactor(memberId: string, returnTo: string): Promise<Response> {
  const { token } = db.transaction((tx) =>
    mintKey(tx, { purpose: "second-factor", memberId, data: { returnTo } }),
  );
  return redirect("/login/second-factor", {
    headers: { "set-cookie": await pendingCookie.serialize(token) },
  });
}

/** Who owes the second proof in this browser; undefined when nobody does, or it took them too long. */
export async function findPending(request: Request): Promise<Pending | undefined> {
  const token = await pendingCookie.parse(request.headers.get("cookie")).catch(() => undefined);
  const key = typeof token === "string" ? findKey("second-factor", token) : undefined;
  if (key?.state !== "alive" || !key.memberId) return undefined;
  const member = db
    .select({ id: members.id, standing: members.standing, suspendedAt: members.suspendedAt })
    .from(members)
    .where(and(eq(members.id, key.memberId), isNull(members.leftAt)))
    .get();
  if (!member || isSuspended(member)) return undefined;
  return {
    keyId: key.id,
    member: { id: member.id, standing: member.standing },
    returnTo: key.data.returnTo ?? "/",
  };
}

/** Ends the waiting: false when it had ended meanwhile. */
export function spendPending({ keyId }: Pending): boolean {
  return db.transaction((tx) => spendKey(tx, keyId));
}

/** The Set-Cookie value that takes the waiting away. */
export const blankPending = (): Promise<string> => pendingCookie.serialize("", { maxAge: 0 });
