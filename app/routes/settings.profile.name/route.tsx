import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { nameDraft } from "~/domain/members/editing/drafts.server";
import { saveName } from "~/domain/members/editing/save.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { NameFields } from "./name-fields";
import { storedName } from "./stored-name.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.name");

export async function loader({ request }: LoaderFunctionArgs) {
  return storedName(await requireMember(request));
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, nameDraft, async (draft) => {
    await writing.take(member.id);
    saveName(member, draft);
    return redirect(savedAt("name"));
  });
}

/** How one is called, in every script, and how one is spoken to. */
export default function NamePart() {
  const t = useT();
  const stored = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <PartForm title={t("profile.part.name")} errors={errors} back={{ to: PROFILE, name: t("profile.back") }}>
      <NameFields stored={stored} answer={answer} errors={errors} />
    </PartForm>
  );
}
