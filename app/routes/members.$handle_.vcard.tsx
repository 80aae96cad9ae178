import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { askForCard, describeCard } from "~/domain/contacts/card.server";
import { revealDraft } from "~/domain/contacts/reveals.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { ReasonForm } from "./members.$handle_.reveal.$kind/reason-form";
import { Carried, ReasonPage } from "./members.$handle_.reveal.$kind/reason-page";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "contacts.reveal.vcard");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return describeCard(await requireMember(request), params.handle!);
}

/** Notes the reason; the card itself has an address of its own, which the browser saves as a file. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireMember(request);
  return submitForm(request, revealDraft, (draft) => {
    askForCard(viewer, params.handle!, draft);
    return redirect(`/members/${params.handle}/card.vcf`);
  });
}

/** What the card holds, and why one takes it. */
export default function Card() {
  const t = useT();
  const { person, own, email, phone } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <ReasonPage person={person} title={t("contacts.reveal.vcard")}>
      <ReasonForm
        answer={answer}
        submit={t("contacts.card.take")}
        back={`/members/${person.handle}`}
        document
      >
        <p className="ink2">{t("contacts.card.lead")}</p>
        <Carried email={email} phone={phone} />
        <p className="small muted">{t(own ? "contacts.reveal.own" : "contacts.reveal.lead")}</p>
      </ReasonForm>
    </ReasonPage>
  );
}
