import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listFields } from "~/domain/fields/vocabulary.server";
import { fieldsOnlyDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { saveFieldsOnly } from "~/domain/members/editing/save-work-of.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { FieldOrder } from "~/routes/settings.profile.fields/field-order";
import { typedList } from "~/ui/typed";
import "~/routes/settings.profile._index/part-form.css";
import { useT } from "~/i18n/use-t";
import { after } from "~/routes/welcome.photo/steps";
import { WelcomeStep } from "~/routes/welcome.photo/welcome-step";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "welcome.fields");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { fields } = getOwnProfile(member);
  return { chosen: fields, fields: listFields(await readerLanguage(request, member)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, fieldsOnlyDraft, ({ fields }) => {
    saveFieldsOnly(member, fields);
    return redirect(after("fields"));
  });
}

/** Second step: the fields of culture. */
export default function WelcomeFields() {
  const t = useT();
  const { chosen, fields } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <WelcomeStep step="fields" errors={errors}>
      <FieldOrder
        fields={fields}
        chosen={answer ? typedList(answer.typed, "fields") : chosen}
        error={errors.fields}
      />
    </WelcomeStep>
  );
}
