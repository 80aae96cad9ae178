import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listTerms } from "~/domain/fields/vocabulary.server";
import { workDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile, listKnownCities } from "~/domain/members/editing/own-profile.server";
import { saveWork } from "~/domain/members/editing/save.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { WorkFields } from "./work-fields";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.work");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const language = await readerLanguage(request, member);
  const { city, organisation, position, positionEn, sectorSlug } = getOwnProfile(member);
  return {
    stored: { city, organisation, position, positionEn, sector: sectorSlug },
    cities: listKnownCities(language),
    sectors: listTerms("sectors", language),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, workDraft, async (draft) => {
    await writing.take(member.id);
    saveWork(member, draft);
    return redirect(savedAt("work"));
  });
}

/** Where one is and what one does. */
export default function WorkPart() {
  const t = useT();
  const { stored, cities, sectors } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <PartForm title={t("profile.part.work")} errors={errors} back={{ to: PROFILE, name: t("profile.back") }}>
      <WorkFields stored={stored} answer={answer} errors={errors} whole={{ cities, sectors }} />
    </PartForm>
  );
}
