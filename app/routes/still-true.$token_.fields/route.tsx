import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findReader } from "~/auth/find-reader.server";
import { fieldsDraft } from "~/domain/members/editing/drafts.server";
import { saveFields } from "~/domain/members/editing/save-work-of.server";
import type { FormAnswer } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { FieldsChoice } from "~/routes/settings.profile.fields/fields-choice";
import { offeredFields } from "~/routes/settings.profile.fields/offered-fields.server";
import { MendForm } from "~/routes/still-true.$token/mend-form";
import { cardAt, mendPart, requireCardOwner } from "~/routes/still-true.$token/mending.server";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.fields");

/** Behind a dead link stands the page that says so. */
export async function loader({ request, params: { token = "" } }: LoaderFunctionArgs) {
  const owner = requireCardOwner(token);
  const language = await readerLanguage(request, await findReader(request));
  return { offered: offeredFields(owner, language), back: cardAt(token) };
}

export async function action({ request, params: { token = "" } }: ActionFunctionArgs) {
  return mendPart(request, { token, part: "fields", shape: fieldsDraft, save: saveFields });
}

/** The fields of culture one belongs to, mended from the letter. */
export default function MendFields() {
  const t = useT();
  const { offered, back } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <MendForm part="fields" errors={errors} back={back}>
      <FieldsChoice offered={offered} answer={answer} errors={errors} />
    </MendForm>
  );
}
