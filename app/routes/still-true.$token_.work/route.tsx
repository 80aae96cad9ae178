import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cardDraft } from "~/domain/members/editing/drafts.server";
import { findOwnCard, mendByLink } from "~/domain/members/freshness.server";
import { CITY_LIMIT, ORGANISATION_LIMIT, POSITION_LIMIT } from "~/domain/members/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { Field } from "~/ui/field";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.still.mend");

const cardOf = (token: string) => `/still-true/${encodeURIComponent(token)}`;

/** Behind a dead link stands the page that says so. */
export async function loader({ request, params: { token = "" } }: LoaderFunctionArgs) {
  const { card } = findOwnCard(token, await readerLanguage(request));
  if (!card) throw redirect(cardOf(token));
  const { city, organisation, position } = card;
  return { stored: { city, organisation, position }, back: cardOf(token) };
}

export async function action({ request, params: { token = "" } }: ActionFunctionArgs) {
  return submitForm(request, cardDraft, (draft) => {
    const mended = mendByLink(token, draft);
    return redirect(`${cardOf(token)}${mended ? "?thanks" : ""}`);
  });
}

/** What changes most often, mended from the letter without signing in. */
export default function MendCard() {
  const t = useT();
  const { stored, back } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const field = (name: keyof typeof stored, label: string, limit: number, autoComplete?: string) => (
    <Field
      name={name}
      label={label}
      error={errors[name]}
      defaultValue={answer ? typedText(answer.typed, name) : (stored[name] ?? "")}
      maxLength={limit}
      autoComplete={autoComplete}
      optional
    />
  );
  return (
    <PartForm
      title={t("profile.still.mend")}
      lead={t("profile.still.mend.lead")}
      errors={errors}
      back={{ to: back, name: t("profile.fresh.ask") }}
    >
      {field("position", t("profile.work.position"), POSITION_LIMIT)}
      {field("organisation", t("profile.work.organisation"), ORGANISATION_LIMIT, "organization")}
      {field("city", t("profile.work.city"), CITY_LIMIT, "address-level2")}
    </PartForm>
  );
}
