import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { audienceDraft, getAudiences, setAudiences } from "~/domain/members/audiences.server";
import { listFilledParts } from "~/domain/members/filled-parts.server";
import { endWelcome } from "~/domain/members/welcome.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { AudienceFields, AudienceMeanings } from "~/routes/settings.privacy/audience-fields";
import { AudiencePreview } from "~/routes/settings.privacy/audience-preview";
import { typedOr } from "~/routes/settings.privacy/typed-or";
import { useChoices } from "~/routes/settings.privacy/use-choices";
import { after } from "~/routes/welcome.photo/steps";
import { WelcomeStep } from "~/routes/welcome.photo/welcome-step";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "welcome.privacy");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return {
    audiences: getAudiences(member),
    filled: listFilledParts(member),
    page: `/members/${member.handle}`,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, audienceDraft, (audiences) => {
    setAudiences(member, audiences);
    endWelcome(member);
    return redirect(after("privacy"));
  });
}

/** Last step: who sees what. What is safe is chosen already. */
export default function WelcomePrivacy() {
  const t = useT();
  const { audiences, filled, page } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const { chosen, onChange } = useChoices(audiences);
  return (
    <WelcomeStep step="privacy" errors={errors} onChange={onChange}>
      <AudiencePreview chosen={chosen} filled={filled} page={page} />
      <AudienceMeanings />
      <AudienceFields chosen={typedOr(audiences, answer)} errors={errors} />
    </WelcomeStep>
  );
}
