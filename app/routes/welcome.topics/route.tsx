import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listTerms } from "~/domain/fields/vocabulary.server";
import { topicsDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { saveTopics } from "~/domain/members/editing/save-work-of.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { TopicsChoice } from "~/routes/settings.profile.topics/topics-choice";
import { after } from "~/routes/welcome.photo/steps";
import { WelcomeStep } from "~/routes/welcome.photo/welcome-step";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "welcome.topics");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { helps, seeks } = getOwnProfile(member);
  return { stored: { helps, seeks }, topics: listTerms("topics", await readerLanguage(request, member)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, topicsDraft, (draft) => {
    saveTopics(member, draft);
    return redirect(after("topics"));
  });
}

/** Third step: what one can help with and what one looks for. */
export default function WelcomeTopics() {
  const t = useT();
  const { stored, topics } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <WelcomeStep step="topics" errors={errors}>
      <TopicsChoice topics={topics} stored={stored} answer={answer} errors={errors} />
    </WelcomeStep>
  );
}
