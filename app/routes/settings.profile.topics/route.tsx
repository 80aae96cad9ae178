import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { topicsDraft } from "~/domain/members/editing/drafts.server";
import { saveTopics } from "~/domain/members/editing/save-work-of.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { offeredTopics } from "./offered-topics.server";
import { TopicsChoice } from "./topics-choice";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.topics");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return offeredTopics(member, await readerLanguage(request, member));
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, topicsDraft, async (draft) => {
    await writing.take(member.id);
    saveTopics(member, draft);
    return redirect(savedAt("topics"));
  });
}

/** What one can help with and what one looks for. */
export default function TopicsPart() {
  const t = useT();
  const { stored, topics } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <PartForm
      title={t("profile.part.topics")}
      errors={errors}
      back={{ to: PROFILE, name: t("profile.back") }}
    >
      <TopicsChoice topics={topics} stored={stored} answer={answer} errors={errors} />
    </PartForm>
  );
}
