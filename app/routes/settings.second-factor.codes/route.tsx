import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { countRecoveryCodes, replaceRecoveryCodes } from "~/auth/recovery-codes.server";
import { requireProof } from "~/auth/require-member.server";
import { findSecondFactor } from "~/auth/second-factor.server";
import { found } from "~/domain/refusal";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import "../settings._index/settings.css";
import { RecoveryCodeList } from "../settings.second-factor.enrol/recovery-code-list";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.codes.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireProof(request);
  found(findSecondFactor(member.id));
  return { left: countRecoveryCodes(member.id) };
}

/** New codes are in this answer and nowhere else. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireProof(request);
  found(findSecondFactor(member.id));
  const codes = replaceRecoveryCodes(member.id);
  logSecurity("second-factor.new-codes", { member: member.id });
  return data({ codes });
}

export default function RecoveryCodes() {
  const t = useT();
  const { left } = useLoaderData<typeof loader>();
  const answer = useAnswer<{ codes: string[] }>();
  return (
    <Shell>
      <div className="stack settings">
        {answer ? (
          <RecoveryCodeList codes={answer.codes} next="/settings/second-factor" />
        ) : (
          <Form method="post" className="stack">
            <h1>{t("factors.codes.title")}</h1>
            <p>{t("factors.codes.left", { count: left })}</p>
            <p className="ink2">{t("factors.codes.newText")}</p>
            <div className="row">
              <button className="btn" data-kind="primary" type="submit">
                {t("factors.codes.new")}
              </button>
              <Link className="btn" data-kind="quiet" to="/settings/second-factor">
                {t("forms.cancel")}
              </Link>
            </div>
          </Form>
        )}
      </div>
    </Shell>
  );
}
