import type { Member, Standing } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { hasSecondFactor } from "./second-factor.server";

/** How long a proof of who one is holds for what is delicate: address, password, second factor, leaving. */
const PROOF_HOLDS = 15 * 60 * 1000;

type Session = { standing: Standing; secondFactorAt: Date | null };

/** Whether one of the team came without a second factor: the session opens to them what it opens to any member. */
export function isHeldBack(session: Session): boolean {
  return isStaff(session) && session.secondFactorAt === null;
}

/**
 * The member with the powers that the session gives. The one place of this rule: pages, data, forms and
 * sockets all get their member here, so that whatever asks for the standing asks for the second factor too.
 */
export function withPowersOf(session: Pick<Session, "secondFactorAt">, member: Member): Member {
  const { standing } = member;
  return isHeldBack({ standing, ...session }) ? { ...member, standing: "member" } : member;
}

/** Whether the person of a session has proved lately enough who they are. */
export function isFresh({ provenAt }: { provenAt: Date | null }, now = Date.now()): boolean {
  return provenAt !== null && now - provenAt.getTime() < PROOF_HOLDS;
}

/** Where one proves again who one is, on the way to `returnTo`. */
export function pathToProof(returnTo: string): string {
  return `/settings/prove?${new URLSearchParams({ returnTo })}`;
}

/** Where one of the team enrols, or where the session is given the second factor it lacks. */
export function pathToSecondFactor(memberId: string, returnTo: string): string {
  if (hasSecondFactor(memberId)) return pathToProof(returnTo);
  return `/settings/second-factor?${new URLSearchParams({ needed: "1", returnTo })}`;
}
