import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findReader } from "~/auth/find-reader.server";
import { topicsDraft } from "~/domain/members/editing/drafts.server";
import { saveTopics } from "~/domain/members/editing/save-work-of.server";
import type { FormAnswer } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { offeredTopics } from "~/routes/settings.profile.topics/offered-topics.server";
import { TopicsChoice } from "~/routes/settings.profile.topics/topics-choice";
import { MendForm } from "~/routes/still-true.$token/mend-form";
import { cardAt, mendPart, requireCardOwner } from "~/routes/still-true.$token/mending.server";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.topics");

/** Behind a dead link stands the page that says so. */
export async function loader({ request, params: { token = "" } }: LoaderFunctionArgs) {
  const owner = requireCardOwner(token);
  const language = await readerLanguage(request, await findReader(request));
  return { ...offeredTopics(owner, language), back: cardAt(token) };
}

export async function action({ request, params: { token = "" } }: ActionFunctionArgs) {
  return mendPart(request, { token, part: "topics", shape: topicsDraft, save: saveTopics });
}

/** What one helps with and looks for, mended from the letter. */
export default function MendTopics() {
  const t = useT();
  const { stored, topics, back } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <MendForm part="topics" errors={errors} back={back}>
      <TopicsChoice topics={topics} stored={stored} answer={answer} errors={errors} />
    </MendForm>
  );
}
