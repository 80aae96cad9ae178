import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import encodeQR from "qr";
import { noteProof } from "~/auth/prove.server";
import { requireProvenVisit } from "~/auth/require-member.server";
import { confirmEnrolment, findEnrolment, findSecondFactor } from "~/auth/second-factor.server";
import { clientOf } from "~/http/client-address.server";
import { codeForm } from "~/http/code-form.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { countCode } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { CodeForm } from "../login_.second-factor/code-form";
import "../settings._index/settings.css";
import { NothingWaits } from "./nothing-waits";
import { QrPicture } from "./qr-picture";
import { RecoveryCodeList } from "./recovery-code-list";
import "./second-factor.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.enrol.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { member } = await requireProvenVisit(request);
  const waiting = findEnrolment(member.id);
  return {
    waiting: waiting && { ...waiting, squares: encodeQR(waiting.address, "raw", { border: 3 }) },
    inForce: findSecondFactor(member.id) !== undefined,
    returnTo: safeReturn(new URL(request.url).searchParams.get("returnTo"), "/settings/second-factor"),
  };
}

/**
 * The first code brings the second factor into force. The recovery codes are in this answer and nowhere else,
 * so there is no redirect: loaded again, the code is refused.
 */
export async function action({ request }: ActionFunctionArgs) {
  const { member, session } = await requireProvenVisit(request);
  return submitForm(request, codeForm, async ({ code }) => {
    const forget = await countCode(member.id, clientOf(request));
    const codes = confirmEnrolment(member.id, code);
    if (!codes) return data<FormAnswer>({ errors: { code: { key: "factors.code.wrong" } }, typed: {} }, 400);
    await forget();
    noteProof(session.id, { secondFactor: true });
    logSecurity("second-factor.on", { member: member.id });
    return data({ codes });
  });
}

export default function Enrol() {
  const t = useT();
  const { waiting, inForce, returnTo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer | { codes: string[] }>();
  if (answer && "codes" in answer) {
    return (
      <Shell>
        <div className="stack settings">
          <RecoveryCodeList codes={answer.codes} next={returnTo} />
        </div>
      </Shell>
    );
  }
  return (
    <Shell>
      <div className="stack settings">
        <h1>{t("factors.enrol.title")}</h1>
        {waiting ? (
          <>
            <p>{t("factors.enrol.scan")}</p>
            <QrPicture squares={waiting.squares} label={t("factors.enrol.picture")} />
            <p>
              <a href={waiting.address}>{t("factors.enrol.here")}</a>
            </p>
            <div>
              <p>{t("factors.enrol.type")}</p>
              <p className="secret" translate="no">
                {waiting.secret.replace(/(.{4})(?=.)/g, "$1 ")}
              </p>
            </div>
            <CodeForm
              label={t("factors.enrol.code")}
              hint={t("factors.code.hint")}
              go={t("factors.enrol.confirm")}
              answer={answer}
              digits
            />
          </>
        ) : (
          <NothingWaits inForce={inForce} />
        )}
      </div>
    </Shell>
  );
}
