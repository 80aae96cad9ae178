import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { requireMember } from "~/auth/require-member.server";
import { listReach } from "~/domain/questions/mentors.server";
import { questionDraft } from "~/domain/threads/drafts.server";
import { startThread } from "~/domain/threads/threads.server";
import { submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { answerPreview, type PreviewedForm } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { threadFormData } from "../threads.new/form-data.server";
import { ThreadForm } from "../threads.new/thread-form";
import { ReachOf } from "./reach-of";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "questions.form.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const language = await readerLanguage(request, member);
  return { form: threadFormData(member, request, language), reach: listReach(member) };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const preview = await answerPreview(request);
  if (preview) return preview;
  const language = await readerLanguage(request, member);
  return submitForm(request, questionDraft, async (draft) => {
    await writing.take(member.id);
    return redirect(`/threads/${startThread(member, "question", draft, language).id}`);
  });
}

export default function NewQuestion() {
  const t = useT();
  const { form, reach } = useLoaderData<typeof loader>();
  const answer = useAnswer<PreviewedForm>();
  const [field, setField] = useState(typedText(answer?.typed, "field") || form.chosenField);
  return (
    <Shell>
      <div className="cols">
        <ThreadForm
          {...form}
          answer={answer}
          draftKey="questions/new"
          mustChooseField
          onField={setField}
          words={{
            title: t("questions.form.titleLabel"),
            body: t("questions.form.bodyLabel"),
            send: t("questions.form.send"),
          }}
        >
          <header>
            <h1>{t("questions.form.title")}</h1>
            <p className="thread-form-lead">{t("questions.form.lead")}</p>
          </header>
        </ThreadForm>
        <ReachOf field={field} reach={reach} />
      </div>
    </Shell>
  );
}
