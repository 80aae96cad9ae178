import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { correctionDraft, correctListed, getListed } from "~/domain/joining/correcting.server";
import { listListedParts } from "~/domain/joining/correcting-parts.server";
import { listInvited } from "~/domain/joining/invitation-states.server";
import { problemIn } from "~/http/deed.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Banner } from "~/ui/banner";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { Toast } from "~/ui/toast";
import { useAnswer } from "~/ui/use-answer";
import { PersonRow } from "../staff.people._index/person-row";
import { DetailsForm } from "./details-form";
import { Parts } from "./parts";
import "../staff._index/staff.css";
import "../staff.people._index/people.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, "lists.correct.title", { name: data?.listed.person.name ?? "" });

const PROBLEMS = ["lists.correct.claimed", "lists.correct.noMentor", "forms.choose"] as const;
const DONE = ["details", "cycles", "mentor"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const memberId = params.memberId!;
  const listed = getListed(staff, memberId);
  const asked = new URL(request.url).searchParams.get("done");
  return {
    listed,
    invited: listInvited(staff, { memberId })[0]!,
    parts: listListedParts(staff, memberId),
    cycles: listCycles().map(({ slug, number, years }) => ({ slug, number, years })),
    problem: problemIn(request, PROBLEMS),
    done: DONE.find((one) => one === asked),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const memberId = params.memberId!;
  return submitForm(request, correctionDraft, (draft) => {
    correctListed(staff, memberId, draft);
    logSecurity("member.corrected", { staff: staff.id, member: memberId });
    return redirect(`/staff/people/${memberId}?done=details`);
  });
}

/** What the lists say of somebody who has not come, for the team to correct. */
export default function CorrectPerson() {
  const t = useT();
  const { language } = useReader();
  const { listed, invited, parts, cycles, problem, done } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <Shell>
      <div className="stack team invited">
        <p className="small">
          <Link to="/staff/people">{t("joining.people.title")}</Link>
        </p>
        <h1>{t("lists.correct.title", { name: nameIn(listed.person, language) })}</h1>
        <p className="serif ink2">{t("lists.correct.lead")}</p>
        {problem && (
          <Banner icon="warn" tone="warn" role="alert">
            {t(problem)}
          </Banner>
        )}
        <ul className="rows">
          <PersonRow invited={invited} isOpen />
        </ul>
        <DetailsForm listed={listed} answer={answer} />
        <Parts memberId={listed.person.id} parts={parts} cycles={cycles} />
      </div>
      {done && !answer && !problem && <Toast key={done}>{t(`lists.correct.done.${done}`)}</Toast>}
    </Shell>
  );
}
