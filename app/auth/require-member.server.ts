import { redirect } from "@remix-run/node";
import type { Member } from "~/domain/members/person";
import { canModerate, isStaff, isSuspended } from "~/domain/members/rules";
import { findViewer } from "~/domain/members/viewer.server";
import { Refusal } from "~/domain/refusal";
import { type LiveSession, validateSession } from "./lucia.server";
import { isFresh, isHeldBack, pathToProof, pathToSecondFactor, withPowersOf } from "./session-powers.server";

/** Who is asking (nobody for a visitor), by which session. */
export type Visit = { member?: Member; session?: LiveSession };
export type MemberVisit = Required<Visit>;

/** The visit a request belongs to. A suspended or dormant person is a visitor. */
export async function findVisit(request: Request): Promise<Visit> {
  const session = await validateSession(request.headers.get("cookie"));
  const member = session && findViewer(session.memberId);
  return member && !isSuspended(member) ? { member: withPowersOf(session, member), session } : {};
}

/** Who is asking, or undefined for a visitor. */
export async function findMember(request: Request): Promise<Member | undefined> {
  return (await findVisit(request)).member;
}

/** Who is asking; a visitor is sent to sign in and comes back to the same page afterwards. */
export async function requireMember(request: Request): Promise<Member> {
  return (await requireVisit(request)).member;
}

/** As requireMember, with the session they came by. */
export async function requireVisit(request: Request): Promise<MemberVisit> {
  const { member, session } = await findVisit(request);
  if (member && session) return { member, session };
  throw redirect(`/login?${new URLSearchParams({ returnTo: returnAddress(request) })}`);
}

/** As requireMember; others than the team get the answer of a page that does not exist. */
export function requireStaff(request: Request): Promise<Member> {
  return requirePowers(request, isStaff);
}

/** As requireStaff, for the alumni who help with moderation too. */
export function requireModerator(request: Request): Promise<Member> {
  return requirePowers(request, canModerate);
}

/** One of the team whose session lacks the second factor is sent to enrol, or to give it. */
async function requirePowers(request: Request, may: (member: Member) => boolean): Promise<Member> {
  const { member, session } = await requireVisit(request);
  if (may(member)) return member;
  if (isHeldBack(session)) throw redirect(pathToSecondFactor(session.memberId, returnAddress(request)));
  throw new Refusal(404, "errors.404.text");
}

/** As requireMember; whoever has not proved lately who they are is sent to do so, and comes back. */
export async function requireProof(request: Request): Promise<Member> {
  return (await requireProvenVisit(request)).member;
}

/** As requireProof, with the session. */
export async function requireProvenVisit(request: Request): Promise<MemberVisit> {
  const visit = await requireVisit(request);
  if (isFresh(visit.session)) return visit;
  throw redirect(pathToProof(returnAddress(request)));
}

function returnAddress(request: Request): string {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, "");
  return request.method === "GET" ? path + url.search : path;
}
