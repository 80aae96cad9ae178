import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { acceptAnswer } from "~/domain/questions/answers.server";
import { addressOfPage, addressOfReply } from "~/domain/threads/rules";
import { getThread } from "~/domain/threads/threads.server";

/** The asker says which reply answers the question. */
export async function action({ request, params }: ActionFunctionArgs) {
  const asker = await requireMember(request);
  const question = getThread(asker, params.threadId!);
  const form = await request.formData();
  acceptAnswer(asker, question, String(form.get("replyId")));

  const { id, acceptedReplyId, acceptedNumber } = getThread(asker, question.id);
  return redirect(
    acceptedReplyId && acceptedNumber
      ? addressOfReply(id, { id: acceptedReplyId, number: acceptedNumber })
      : addressOfPage(id, 1),
  );
}

/** Only a form leads here; whoever comes by the address is led to the thread. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect(`/threads/${params.threadId}`);
}
