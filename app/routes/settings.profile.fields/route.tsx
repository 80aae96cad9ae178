import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { fieldsDraft } from "~/domain/members/editing/drafts.server";
import { saveFields } from "~/domain/members/editing/save-work-of.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { FieldsChoice } from "./fields-choice";
import { offeredFields } from "./offered-fields.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.fields");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return offeredFields(member, await readerLanguage(request, member));
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, fieldsDraft, async (draft) => {
    await writing.take(member.id);
    saveFields(member, draft);
    return redirect(savedAt("fields"));
  });
}

/** Up to five fields in their order, what one does in them, and the kinds of work. */
export default function FieldsPart() {
  const t = useT();
  const offered = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <PartForm
      title={t("profile.part.fields")}
      errors={errors}
      back={{ to: PROFILE, name: t("profile.back") }}
    >
      <FieldsChoice offered={offered} answer={answer} errors={errors} />
    </PartForm>
  );
}
