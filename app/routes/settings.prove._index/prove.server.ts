import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { noteProof, type WaysToProve, waysToProve } from "~/auth/prove.server";
import { requireVisit } from "~/auth/require-member.server";
import type { Member } from "~/domain/members/person";
import { found } from "~/domain/refusal";
import { clientOf } from "~/http/client-address.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { safeReturn } from "~/http/return-to.server";
import type { MessageKey } from "~/i18n/translate";

/** What every page of proof needs: who asks, by which ways they may prove it, and where they were going. */
export async function askedToProve(request: Request) {
  const { member, session } = await requireVisit(request);
  const returnTo = safeReturn(new URL(request.url).searchParams.get("returnTo"), "/settings");
  return { member, session, ways: waysToProve(member), returnTo };
}

/** As askedToProve, for the page of one way; it does not exist (404) for whom that way is shut. */
export async function askedToProveBy(request: Request, way: keyof WaysToProve) {
  const asked = await askedToProve(request);
  found(asked.ways[way] || undefined);
  return asked;
}

type Proof<T> = {
  way: keyof WaysToProve;
  shape: z.ZodType<T>;
  /** Whether what was typed proves it, and uses it up. */
  proves: (member: Member, value: T) => boolean | Promise<boolean>;
  /** Counts the try, or refuses; returns the way to forget it. */
  count: (memberId: string, client: string) => Promise<() => Promise<unknown>>;
  field: string;
  wrong: MessageKey;
};

/** Takes a form of proof: notes it on the session and goes back to where one was; otherwise says what is wrong. */
export async function submitProof<T extends { returnTo?: string }>(request: Request, proof: Proof<T>) {
  const { way, shape, proves, count, field, wrong } = proof;
  const asked = await askedToProveBy(request, way);
  const { member, session } = asked;
  return submitForm(request, shape, async (value) => {
    const forget = await count(member.id, clientOf(request));
    if (!(await proves(member, value))) {
      logSecurity("proof.refused", { member: member.id, client: clientOf(request) });
      return data<FormAnswer>({ errors: { [field]: { key: wrong } }, typed: {} }, 400);
    }
    await forget();
    noteProof(session.id, { secondFactor: way === "code" || (way === "passkey" && asked.ways.code) });
    logSecurity("proof.accepted", { member: member.id, client: clientOf(request) });
    return redirect(safeReturn(value.returnTo, "/settings"));
  });
}
