import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { requireMember } from "~/auth/require-member.server";
import { listFields, listSpecialismsByField, listTerms } from "~/domain/fields/vocabulary.server";
import { fieldsDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { saveFields } from "~/domain/members/editing/save-work-of.server";
import { KIND_LIMIT } from "~/domain/members/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { ChipChoice } from "~/routes/settings.profile._index/chip-choice";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedList } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { FieldOrder } from "./field-order";
import { Specialisms } from "./specialisms";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.fields");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const language = await readerLanguage(request, member);
  const { fields, specialisms, kindsOfWork } = getOwnProfile(member);
  return {
    stored: { fields, specialisms, kindsOfWork },
    fields: listFields(language),
    specialisms: listSpecialismsByField(language),
    kinds: listTerms("kindsOfWork", language),
  };
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
  const { stored, fields, specialisms, kinds } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const listOf = (name: keyof typeof stored) => (answer ? typedList(answer.typed, name) : stored[name]);
  const [chosen, setChosen] = useState(listOf("fields"));
  return (
    <PartForm
      title={t("profile.part.fields")}
      errors={errors}
      back={{ to: PROFILE, name: t("profile.back") }}
    >
      <FieldOrder fields={fields} chosen={listOf("fields")} error={errors.fields} onChoose={setChosen} />
      <Specialisms
        fields={fields}
        specialisms={specialisms}
        shown={chosen}
        chosen={listOf("specialisms")}
        error={errors.specialisms}
      />
      <ChipChoice
        name="kindsOfWork"
        legend={t("profile.fields.kinds", { max: KIND_LIMIT })}
        error={errors.kindsOfWork}
        options={kinds.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={listOf("kindsOfWork")}
        max={KIND_LIMIT}
      />
    </PartForm>
  );
}
