import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { discussionDraft } from "~/domain/threads/drafts.server";
import { startThread } from "~/domain/threads/threads.server";
import { submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { answerPreview, type PreviewedForm } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { threadFormData } from "./form-data.server";
import { ThreadForm } from "./thread-form";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "threads.new.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  if (new URL(request.url).searchParams.get("kind") === "question") throw redirect("/questions/new");
  return threadFormData(member, request, await readerLanguage(request, member));
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const preview = await answerPreview(request);
  if (preview) return preview;
  const language = await readerLanguage(request, member);
  return submitForm(request, discussionDraft, async (draft) => {
    await writing.take(member.id);
    return redirect(`/threads/${startThread(member, "discussion", draft, language).id}`);
  });
}

export default function NewThread() {
  const t = useT();
  const form = useLoaderData<typeof loader>();
  const answer = useAnswer<PreviewedForm>();
  return (
    <Shell>
      <div className="cols">
        <ThreadForm
          {...form}
          answer={answer}
          draftKey="threads/new"
          words={{
            title: t("threads.new.titleLabel"),
            titlePlaceholder: t("threads.new.titlePlaceholder"),
            body: t("threads.new.bodyLabel"),
            bodyPlaceholder: t("threads.new.bodyPlaceholder"),
            send: t("threads.new.publish"),
          }}
        >
          <header>
            <h1>{t("threads.new.title")}</h1>
            <p className="thread-form-lead">{t("threads.new.lead")}</p>
          </header>
        </ThreadForm>
        <aside className="stack">
          <section>
            <div className="head">
              <h2>{t("threads.new.how")}</h2>
            </div>
            <ol className="ticks small">
              <li>{t("threads.new.how.1")}</li>
              <li>{t("threads.new.how.2")}</li>
              <li>{t("threads.new.how.3")}</li>
            </ol>
          </section>
          <p className="small">
            <Link to="/questions/new">{t("threads.new.askInstead")}</Link>
          </p>
        </aside>
      </div>
    </Shell>
  );
}
