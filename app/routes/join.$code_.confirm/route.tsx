import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { joinCodeKey } from "~/domain/joining/codes.server";
import { findKeyByCode } from "~/domain/keys/keys.server";
import { emailKey } from "~/domain/members/members.server";
import { clientOf } from "~/http/client-address.server";
import { readDoor } from "~/http/door-cookie.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { codeGuesses } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { enter } from "../join.$code/enter.server";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";
import { LetterCode, WhereLettersAre } from "../login_.code/letter-code";
import { letterCode, wrongCode } from "../login_.code/letter-code.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.typeCode.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const door = await readDoor(request);
  return { email: door?.email ?? "", hall: joinCodeKey(params.code!) };
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, letterCode, async ({ email, code }) => {
    const account = `${emailKey(email)} ${clientOf(request)}`;
    await codeGuesses.take(account);
    const key = findKeyByCode("join", emailKey(email), code);
    if (!key) return wrongCode({ email, code });
    return enter(request, key);
  });
}

/** Where somebody in the hall types the code of the letter. */
export default function ConfirmByCode() {
  const t = useT();
  const { email, hall } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Gate>
      <GateHead title={t("auth.typeCode.title")} problem={errors[""]}>
        {email ? t("joining.confirm.sent", { email }) : t("auth.typeCode.leadAnybody")}
      </GateHead>
      <WhereLettersAre />
      <LetterCode email={email} answer={answer} go={t("joining.confirm.go")} />
      <p className="small ink2">
        {t("auth.typeCode.nothing")} <Link to={`/join/${hall}`}>{t("joining.confirm.again")}</Link>
      </p>
    </Gate>
  );
}
