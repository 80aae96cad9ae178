import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { findOwnReport, report, reportDraft } from "~/domain/moderation/reports.server";
import { canDecide, canReport } from "~/domain/moderation/rules";
import { findTarget, getRef, getTarget } from "~/domain/moderation/targets.server";
import { plainText } from "~/domain/prose/excerpt.server";
import { allow, found } from "~/domain/refusal";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { addressOf, caseAddress } from "../moderation._index/target-words";
import { ReportForm } from "./report-form";
import { Thanks } from "./thanks";
import "~/ui/screens/staff.css";
import "./report.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "moderation.report.title");

const EXCERPT = 300;

const refOf = (request: Request) => {
  const { searchParams } = new URL(request.url);
  return getRef(searchParams.get("type"), searchParams.get("id"));
};

/** The form, or what became of the viewer's report: that is there also when the thing itself is not any more. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const ref = refOf(request);
  const made = findOwnReport(member, ref) ?? null;
  const target = findTarget(member, ref);
  const back = target ? { to: addressOf(target), room: target.room !== null } : null;
  if (made) return { made, back, target: null, excerpt: "", decides: false };
  allow(canReport(member, found(target)), "moderation.problem.notYours");
  return {
    made,
    back,
    target: found(target),
    excerpt: plainText(target!.html, EXCERPT),
    decides: canDecide(member, target!),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const ref = refOf(request);
  return submitForm(request, reportDraft, async (draft) => {
    await writing.take(member.id);
    if (!findOwnReport(member, ref)) report(member, getTarget(member, ref), draft);
    return redirect(`/report?${new URLSearchParams(ref)}`);
  });
}

export default function Report() {
  const t = useT();
  const { made, back, target, excerpt, decides } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <Shell>
      <div className="stack report">
        {target ? (
          <>
            <h1>{t("moderation.report.title")}</h1>
            <p className="ink2">{t("moderation.report.lead")}</p>
            {decides && (
              <p>
                <Link to={caseAddress(target)}>{t("moderation.report.decide")}</Link>
              </p>
            )}
            <ReportForm target={target} excerpt={excerpt} back={back!.to} answer={answer} />
          </>
        ) : (
          <Thanks made={made!} back={back} />
        )}
      </div>
    </Shell>
  );
}
