import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { getRevealable, reveal, revealDraft } from "~/domain/contacts/reveals.server";
import { ASKED_KINDS, REVEALS_A_DAY } from "~/domain/contacts/rules";
import { found } from "~/domain/refusal";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { ReasonForm } from "./reason-form";
import { ReasonPage } from "./reason-page";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "contacts.heading");

const kindOf = (kind: string | undefined) => found(ASKED_KINDS.find((each) => each === kind));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const kind = kindOf(params.kind);
  return { kind, ...getRevealable(viewer, params.handle!, kind) };
}

/** Shows what was asked for in the answer itself, once: no address leads to it, and no cache keeps it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireMember(request);
  const kind = kindOf(params.kind);
  return submitForm(request, revealDraft, (draft) =>
    data(
      { revealed: reveal(viewer, params.handle!, kind, draft) },
      { headers: { "Cache-Control": "no-store" } },
    ),
  );
}

type Answer = Partial<FormAnswer> & { revealed?: string };

/** Asks why, then shows the address or the number. */
export default function Reveal() {
  const t = useT();
  const { kind, person, own } = useLoaderData<typeof loader>();
  const answer = useAnswer<Answer>();
  return (
    <ReasonPage person={person} title={t(`contacts.reveal.${kind}`)}>
      {answer?.revealed ? (
        <div className="revealed" role="status">
          <p className="small muted">{t(`contacts.reveal.is.${kind}`)}</p>
          <p className="serif">
            <a href={`${kind === "email" ? "mailto" : "tel"}:${answer.revealed}`}>{answer.revealed}</a>
          </p>
          <p className="small ink2">{t(own ? "contacts.reveal.own" : "contacts.reveal.noted")}</p>
        </div>
      ) : (
        <ReasonForm answer={answer} submit={t("contacts.reveal.show")} back={`/members/${person.handle}`}>
          <p className="ink2">{t(own ? "contacts.reveal.own" : "contacts.reveal.lead")}</p>
          <p className="small muted">{t("contacts.reveal.limit", { count: REVEALS_A_DAY })}</p>
        </ReasonForm>
      )}
    </ReasonPage>
  );
}
