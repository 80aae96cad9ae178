import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { audienceDraft, getAudiences, setAudiences } from "~/domain/members/audiences.server";
import { listFilledParts } from "~/domain/members/filled-parts.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { AudienceFields, AudienceMeanings } from "./audience-fields";
import { AudiencePreview } from "./audience-preview";
import { typedOr } from "./typed-or";
import { useChoices } from "./use-choices";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "audience.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return {
    audiences: getAudiences(member),
    filled: listFilledParts(member),
    page: `/members/${member.handle}`,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, audienceDraft, (audiences) => {
    setAudiences(member, audiences);
    return redirect("/settings/privacy?saved");
  });
}

/** Who sees which part of one's page, all in one form, with what others see beside it. */
export default function Privacy() {
  const t = useT();
  const { audiences, filled, page, saved } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const { chosen, onChange } = useChoices(audiences);
  return (
    <Shell>
      <p className="small">
        <Link to="/settings">{t("settings.title")}</Link>
      </p>
      <h1 className="audience-title">{t("audience.title")}</h1>
      <div className="cols">
        <Form method="post" className="stack" onChange={onChange}>
          {saved && !answer && (
            <Banner icon="check" role="status">
              {t("audience.saved")}
            </Banner>
          )}
          <FormSummary errors={errors} />
          <p>{t("audience.lead")}</p>
          <AudienceMeanings />
          <p className="small ink2">{t("audience.always")}</p>
          <AudienceFields chosen={typedOr(audiences, answer)} errors={errors} />
          <div className="row">
            <button className="btn" data-kind="primary" type="submit">
              {t("forms.save")}
            </button>
          </div>
        </Form>
        <aside>
          <AudiencePreview chosen={chosen} filled={filled} page={page} />
        </aside>
      </div>
    </Shell>
  );
}
