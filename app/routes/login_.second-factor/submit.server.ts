import { data, redirect } from "@remix-run/node";
import { completeSecondFactor } from "~/auth/complete-sign-in.server";
import { findPending } from "~/auth/pending-sign-in.server";
import { clientOf } from "~/http/client-address.server";
import { codeForm } from "~/http/code-form.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { countCode } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import type { MessageKey } from "~/i18n/translate";

/** Lets in who owes the second proof and gives it by `spend`, which uses the code up; says `wrong` otherwise. */
export function submitSecondFactor(
  request: Request,
  spend: (memberId: string, code: string) => boolean,
  wrong: MessageKey,
) {
  return submitForm(request, codeForm, async ({ code }) => {
    const pending = await findPending(request);
    if (!pending) return redirect("/login/second-factor");
    const { id } = pending.member;
    const client = clientOf(request);
    const forget = await countCode(id, client);
    if (!spend(id, code)) {
      logSecurity("second-factor.refused", { member: id, client });
      return data<FormAnswer>({ errors: { code: { key: wrong } }, typed: {} }, 400);
    }
    await forget();
    const entered = await completeSecondFactor(request, pending);
    logSecurity("second-factor.accepted", { member: id, client });
    return entered ?? redirect("/login/second-factor");
  });
}
