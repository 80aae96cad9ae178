import { redirect } from "@remix-run/node";
import type { Member } from "~/domain/members/person";
import { canModerate, isStaff, isSuspended } from "~/domain/members/rules";
import { findViewer } from "~/domain/members/viewer.server";
import { Refusal } from "~/domain/refusal";
import { validateSession } from "./lucia.server";

/** Who is asking (nobody for a visitor), and the Set-Cookie value when their cookie is to be sent again. */
export type Visit = { member?: Member; cookie?: string };

/** The visit a request belongs to. A suspended or dormant person is a visitor. */
export async function findVisit(request: Request): Promise<Visit> {
  const session = await validateSession(request.headers.get("cookie"));
  const member = session && findViewer(session.memberId);
  return member && !isSuspended(member) ? { member, cookie: session.cookie } : {};
}

/** Who is asking, or undefined for a visitor. */
export async function findMember(request: Request): Promise<Member | undefined> {
  return (await findVisit(request)).member;
}

/** Who is asking; a visitor is sent to sign in and comes back to the same page afterwards. */
export async function requireMember(request: Request): Promise<Member> {
  const member = await findMember(request);
  if (member) return member;
  throw redirect(`/login?${new URLSearchParams({ returnTo: returnAddress(request) })}`);
}

/** As requireMember; others than the team get the answer of a page that does not exist. */
export async function requireStaff(request: Request): Promise<Member> {
  const member = await requireMember(request);
  if (!isStaff(member)) throw new Refusal(404, "errors.404.text");
  return member;
}

/** As requireStaff, for the alumni who help with moderation too. */
export async function requireModerator(request: Request): Promise<Member> {
  const member = await requireMember(request);
  if (!canModerate(member)) throw new Refusal(404, "errors.404.text");
  return member;
}

function returnAddress(request: Request): string {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, "");
  return request.method === "GET" ? path + url.search : path;
}
