import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { countRecoveryCodes } from "~/auth/recovery-codes.server";
import { requireProvenVisit, requireVisit } from "~/auth/require-member.server";
import { beginEnrolment, findSecondFactor } from "~/auth/second-factor.server";
import { isStaff } from "~/domain/members/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { useDateWords } from "~/ui/use-date-words";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { member, session } = await requireVisit(request);
  const query = new URL(request.url).searchParams;
  return {
    since: findSecondFactor(member.id)?.since ?? null,
    codesLeft: countRecoveryCodes(member.id),
    obligatory: isStaff(session),
    needed: query.has("needed"),
    returnTo: safeReturn(query.get("returnTo"), ""),
  };
}

/** Begins to turn it on: makes a secret that counts once a code of it was given. */
export async function action({ request }: ActionFunctionArgs) {
  const { member } = await requireProvenVisit(request);
  return submitForm(request, z.object({ returnTo: z.string().max(2_000).optional() }), (form) => {
    beginEnrolment(member.id);
    const returnTo = safeReturn(form.returnTo, "");
    return redirect(`/settings/second-factor/enrol${returnTo && `?${new URLSearchParams({ returnTo })}`}`);
  });
}

export default function SecondFactor() {
  const t = useT();
  const dateWords = useDateWords();
  const { since, codesLeft, obligatory, needed, returnTo } = useLoaderData<typeof loader>();
  const errors = sentencesOf(useAnswer<FormAnswer>()?.errors, t);
  return (
    <Shell>
      <div className="stack settings">
        <p className="small">
          <Link to="/settings">{t("settings.title")}</Link>
        </p>
        <h1>{t("factors.title")}</h1>
        {needed && !since && <Banner icon="shield">{t("factors.needed")}</Banner>}
        <p className="ink2">{t("factors.lead")}</p>
        <p>
          <b>{since ? t("factors.on", { since: dateWords(since) }) : t("factors.off")}</b>{" "}
          {since && t("factors.codes.left", { count: codesLeft })}
        </p>
        {!since && (
          <Form method="post" className="stack">
            <FormSummary errors={errors} />
            <input type="hidden" name="returnTo" value={returnTo} />
            <div className="row">
              <button className="btn" data-kind="primary" type="submit">
                {t("factors.begin")}
              </button>
            </div>
          </Form>
        )}
        {since && (
          <div className="row">
            <Link className="btn" to="/settings/second-factor/codes">
              {t("factors.codes.new")}
            </Link>
            {!obligatory && (
              <Link className="btn" data-kind="quiet" to="/settings/second-factor/off">
                {t("factors.switchOff")}
              </Link>
            )}
          </div>
        )}
        {since && obligatory && <p className="small muted">{t("factors.obligatory")}</p>}
      </div>
    </Shell>
  );
}
