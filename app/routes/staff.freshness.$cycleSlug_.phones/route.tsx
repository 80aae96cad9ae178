import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { countRevealsLeft } from "~/domain/contacts/reveals.server";
import type { PhoneLine } from "~/domain/freshness-desk/phone-list.server";
import { phoneListDraft, revealPhones } from "~/domain/freshness-desk/phone-list.server";
import { listStalePeople } from "~/domain/freshness-desk/stale-people.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { CycleTitle } from "../staff.freshness._index/cycle-title";
import { PhoneSheet } from "./phone-sheet";
import { WhoForm } from "./who-form";
import "../staff._index/staff.css";
import "../staff.freshness._index/freshness.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "freshness.phones.title");

/** Who may be asked for a number; the numbers themselves come only in the answer to the form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const { cycle, stale } = listStalePeople(staff, params.cycleSlug!);
  const people = stale
    .filter(({ hasPhone }) => hasPhone)
    .map(({ person, confirmedAt }) => ({ person, confirmedAt }));
  return { cycle, people, left: countRevealsLeft(staff) };
}

/** Shows the numbers in the answer itself, once: no address leads to them, and no cache keeps them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const language = await readerLanguage(request, staff);
  return submitForm(request, phoneListDraft, (draft) =>
    data(
      { lines: revealPhones(staff, params.cycleSlug!, draft, language), reason: draft.reason },
      { headers: { "Cache-Control": "no-store" } },
    ),
  );
}

type Sheet = { lines: PhoneLine[]; reason: string };
type Answer = Partial<FormAnswer> & Partial<Sheet>;

/** Asks whom one wants to call and why, then shows the list for paper. */
export default function Phones() {
  const t = useT();
  const { cycle } = useLoaderData<typeof loader>();
  const answer = useAnswer<Answer>();
  const back = `/staff/freshness/${cycle.slug}`;
  const title = <CycleTitle cycle={cycle} />;
  return (
    <Shell>
      {answer?.lines ? (
        <PhoneSheet title={title} lines={answer.lines} reason={answer.reason!} back={back} />
      ) : (
        <div className="stack team freshness">
          <p className="small">
            <Link to={back}>{title}</Link>
          </p>
          <h1>{t("freshness.phones.title")}</h1>
          <p className="serif ink2">{t("freshness.phones.lead")}</p>
          <Who answer={answer} back={back} />
        </div>
      )}
    </Shell>
  );
}

/** The form, or why there is nobody to choose, or no reveal left. */
function Who({ answer, back }: { answer: Answer | undefined; back: string }) {
  const t = useT();
  const { people, left } = useLoaderData<typeof loader>();
  if (people.length === 0) {
    return (
      <Empty title={t("freshness.phones.none")}>
        <p>{t("freshness.phones.noneText")}</p>
      </Empty>
    );
  }
  return (
    <>
      <p className="small muted">
        {t("freshness.phones.left", { count: left })} {left === 0 && t("freshness.phones.used")}
      </p>
      {(left > 0 || answer) && <WhoForm people={people} left={left} back={back} answer={answer} />}
    </>
  );
}
