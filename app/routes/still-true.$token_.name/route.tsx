import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nameDraft } from "~/domain/members/editing/drafts.server";
import { saveName } from "~/domain/members/editing/save.server";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { NameFields } from "~/routes/settings.profile.name/name-fields";
import { storedName } from "~/routes/settings.profile.name/stored-name.server";
import { MendForm } from "~/routes/still-true.$token/mend-form";
import { cardAt, mendPart, requireCardOwner } from "~/routes/still-true.$token/mending.server";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.name");

/** Behind a dead link stands the page that says so. */
export async function loader({ params: { token = "" } }: LoaderFunctionArgs) {
  return { stored: storedName(requireCardOwner(token)), back: cardAt(token) };
}

export async function action({ request, params: { token = "" } }: ActionFunctionArgs) {
  return mendPart(request, { token, part: "name", shape: nameDraft, save: saveName });
}

/** How one is called, mended from the letter. */
export default function MendName() {
  const t = useT();
  const { stored, back } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <MendForm part="name" errors={errors} back={back}>
      <NameFields stored={stored} answer={answer} errors={errors} />
    </MendForm>
  );
}
