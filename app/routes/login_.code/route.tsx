import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { enterByKey, findKeyTyped } from "~/auth/sign-in-by-key.server";
import { emailKey } from "~/domain/members/members.server";
import { clientOf } from "~/http/client-address.server";
import { readDoor, rememberDoor } from "~/http/door-cookie.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { codeGuesses } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";
import { LetterCode, WhereLettersAre } from "./letter-code";
import { letterCode, wrongCode } from "./letter-code.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.typeCode.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const door = await readDoor(request);
  return { email: door?.email ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const client = clientOf(request);
  return submitForm(request, letterCode, async ({ email, code }) => {
    const account = `${emailKey(email)} ${client}`;
    await codeGuesses.take(account);
    const door = await readDoor(request);
    const key = findKeyTyped(email, code);
    if (key?.purpose === "claim") {
      const cookie = await rememberDoor({ ...door, email, code });
      return redirect("/claim", { headers: { "set-cookie": cookie } });
    }
    const entered = key && enterByKey(key);
    if (!entered) {
      logSecurity("sign-in.code-refused", { client });
      return wrongCode({ email, code });
    }
    await codeGuesses.forget(account);
    logSecurity("sign-in.accepted", { client, by: "code" });
    return completeSignIn(request, entered.member, safeReturn(entered.returnTo ?? door?.returnTo));
  });
}

/** Where the code of a letter is typed. The address stays in the browser and never stands in a URL. */
export default function Code() {
  const t = useT();
  const { email } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Gate>
      <GateHead title={t("auth.typeCode.title")} problem={errors[""]}>
        {email ? t("auth.typeCode.lead", { email }) : t("auth.typeCode.leadAnybody")}
      </GateHead>
      <WhereLettersAre />
      <LetterCode email={email} answer={answer} go={t("auth.typeCode.go")} />
      <p className="small ink2">
        {t("auth.typeCode.nothing")} <Link to="/login/letter">{t("auth.typeCode.again")}</Link> ·{" "}
        <Link to="/help">{t("auth.help")}</Link>
      </p>
    </Gate>
  );
}
