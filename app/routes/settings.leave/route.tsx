import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireProof } from "~/auth/require-member.server";
import { askToLeave, findLeaving, isLastAdministrator, leavingDraft } from "~/domain/own-data/leaving.server";
import { LEAVING_KINDS } from "~/domain/own-data/rules";
import { countWhatStays } from "~/domain/own-data/what-stays.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { formerName } from "~/text/former-name";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { Choice, Choices } from "~/ui/choice";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { PendingLeave } from "./pending-leave";
import "../settings.data/own-data.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mine.leave.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireProof(request);
  return {
    have: countWhatStays(member.id),
    leaving: findLeaving(member.id) ?? null,
    address: member.address,
    lastAdmin: isLastAdministrator(member.id),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireProof(request);
  return submitForm(request, leavingDraft, ({ kind }) => {
    askToLeave(member, kind);
    logSecurity("leaving.asked", { member: member.id });
    return redirect("/settings/leave");
  });
}

/** The three ways out, what of the reader's words stays with each, and fourteen days. */
export default function Leave() {
  const t = useT();
  const { language } = useReader();
  const { have, leaving, address, lastAdmin } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const chosen = typedText(answer?.typed, "kind") || "anonymise";
  return (
    <Shell>
      <p className="small">
        <Link to="/settings/data">{t("mine.title")}</Link>
      </p>
      <div className="stack own-data">
        <h1>{t("mine.leave.title")}</h1>
        {leaving ? (
          <PendingLeave leaving={leaving} />
        ) : (
          <>
            <p className="serif ink2">{t("mine.leave.intro")}</p>
            <p>{t("mine.leave.have", have)}</p>
            {lastAdmin && (
              <Banner icon="warn" tone="warn">
                {t("mine.leave.admin")}
              </Banner>
            )}
            <Form method="post" className="stack">
              <FormSummary errors={errors} />
              <Choices name="kind" legend={t("mine.leave.question")} error={errors.kind}>
                {LEAVING_KINDS.map((kind) => (
                  <Choice
                    key={kind}
                    type="radio"
                    name="kind"
                    value={kind}
                    defaultChecked={chosen === kind}
                    label={t(`mine.leave.${kind}`)}
                    note={t(`mine.leave.${kind}.note`, { name: formerName(address, language) })}
                  />
                ))}
              </Choices>
              <p className="small muted">{t("mine.leave.others")}</p>
              <div>
                <Button kind="bad">{t("mine.leave.button")}</Button>
              </div>
            </Form>
          </>
        )}
      </div>
    </Shell>
  );
}
