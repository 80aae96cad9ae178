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
import { CITY_LIMIT, ORGANISATION_LIMIT, POSITION_LIMIT } from "~/domain/members/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { Field } from "~/ui/field";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";

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
  const textOf = (name: keyof typeof stored) =>
    answer ? typedText(answer.typed, name) : (stored[name] ?? "");
  return (
    <PartForm title={t("profile.part.work")} errors={errors} back={{ to: PROFILE, name: t("profile.back") }}>
      <Field
        name="city"
        label={t("profile.work.city")}
        hint={t("profile.work.cityHint")}
        error={errors.city}
        defaultValue={textOf("city")}
        maxLength={CITY_LIMIT}
        list="cities"
        autoComplete="address-level2"
        optional
      />
      <datalist id="cities">
        {cities.map((city) => (
          <option key={city} value={city} />
        ))}
      </datalist>
      <Field
        name="position"
        label={t("profile.work.position")}
        hint={t("profile.work.positionHint")}
        error={errors.position}
        defaultValue={textOf("position")}
        maxLength={POSITION_LIMIT}
        lang="sr"
        optional
      />
      <Field
        name="positionEn"
        label={t("profile.work.positionEn")}
        error={errors.positionEn}
        defaultValue={textOf("positionEn")}
        maxLength={POSITION_LIMIT}
        lang="en"
        optional
      />
      <Field
        name="organisation"
        label={t("profile.work.organisation")}
        error={errors.organisation}
        defaultValue={textOf("organisation")}
        maxLength={ORGANISATION_LIMIT}
        autoComplete="organization"
        optional
      />
      <Field name="sector" label={t("profile.work.sector")} error={errors.sector} optional>
        {(wiring) => (
          <select {...wiring} defaultValue={textOf("sector")}>
            <option value="">{t("profile.work.noSector")}</option>
            {sectors.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </PartForm>
  );
}
