import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cardDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { saveCardWork } from "~/domain/members/editing/save.server";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { WorkFields } from "~/routes/settings.profile.work/work-fields";
import { MendForm } from "~/routes/still-true.$token/mend-form";
import { cardAt, mendPart, requireCardOwner } from "~/routes/still-true.$token/mending.server";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.work");

/** Behind a dead link stands the page that says so. */
export async function loader({ params: { token = "" } }: LoaderFunctionArgs) {
  const { city, organisation, position } = getOwnProfile(requireCardOwner(token));
  return { stored: { city, organisation, position }, back: cardAt(token) };
}

export async function action({ request, params: { token = "" } }: ActionFunctionArgs) {
  return mendPart(request, { token, part: "work", shape: cardDraft, save: saveCardWork });
}

/** What changes most often, mended from the letter: where one is and what one does. */
export default function MendWork() {
  const t = useT();
  const { stored, back } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <MendForm part="work" errors={errors} back={back}>
      <WorkFields stored={stored} answer={answer} errors={errors} />
    </MendForm>
  );
}
