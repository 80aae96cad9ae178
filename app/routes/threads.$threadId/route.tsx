import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { countMentorsOf } from "~/domain/questions/mentors.server";
import { replyDraft } from "~/domain/threads/drafts.server";
import { postReply } from "~/domain/threads/replies.server";
import { addressOfPage, addressOfReply, REPLIES_A_PAGE } from "~/domain/threads/rules";
import { getThread } from "~/domain/threads/threads.server";
import { canonicalPage } from "~/http/canonical-page.server";
import { submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { pageCount } from "~/http/paging";
import { readerLanguage } from "~/http/preferences.server";
import { answerPreview, type PreviewedForm } from "~/http/preview.server";
import { useThreadChannel } from "~/realtime/use-realtime";
import { pageTitle } from "~/ui/page-title";
import { Pager } from "~/ui/pager";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { Posts } from "./posts";
import { ReplyPlace } from "./reply-place";
import { Silence } from "./silence";
import { ThreadAside } from "./thread-aside";
import { ThreadHead } from "./thread-head";
import { useThreadKeys } from "./use-thread-keys";
import { useVisit } from "./use-visit";
import { viewThread } from "./view.server";
import "./thread.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return pageTitle(matches, "threads.title");
  const { thread, page } = data;
  if (page === 1) return pageTitle(matches, { text: thread.title });
  return pageTitle(matches, "threads.pageOf", { title: thread.title, page });
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const thread = getThread(viewer, params.threadId!);
  const pages = pageCount(thread.lastNumber, REPLIES_A_PAGE);
  const page = canonicalPage(request, pages);
  const view = viewThread(viewer, thread, page, await readerLanguage(request, viewer));
  const silent = thread.lastNumber === 0 && thread.kind === "question" && thread.fieldSlug;
  return { ...view, page, pages, mentors: silent ? countMentorsOf(silent) : 0 };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const thread = getThread(member, params.threadId!);
  const preview = await answerPreview(request);
  if (preview) return preview;
  const language = await readerLanguage(request, member);
  return submitForm(request, replyDraft, async (draft) => {
    await writing.take(member.id);
    const reply = postReply(member, thread, draft, language);
    return redirect(addressOfReply(reply.threadId, reply));
  });
}

export default function ThreadScreen() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useAnswer<PreviewedForm>();
  const { firstNew, since } = useVisit(loaded);
  const view = { ...loaded, firstNew, since };
  const { thread, page, pages } = view;
  useThreadChannel(thread.id);
  useThreadKeys();
  return (
    <Shell>
      <ThreadHead view={view} />
      <div className="cols thread-cols">
        <div>
          <Posts view={view} />
          {thread.replyCount === 0 && page === 1 && <Silence kind={thread.kind} mentors={view.mentors} />}
          <Pager page={page} pages={pages} hrefOf={(number) => addressOfPage(thread.id, number)} />
          <ReplyPlace view={view} answer={answer} />
        </div>
        <ThreadAside view={view} />
      </div>
    </Shell>
  );
}
