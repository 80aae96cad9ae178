import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { withdrawAnswer } from "~/domain/questions/answers.server";
import { addressOfReply } from "~/domain/threads/rules";
import { getThread } from "~/domain/threads/threads.server";

/** The asker takes her choice back, and stays at the reply that it was. */
export async function action({ request, params }: ActionFunctionArgs) {
  const asker = await requireMember(request);
  const { acceptedReplyId, acceptedNumber, ...question } = getThread(asker, params.threadId!);
  withdrawAnswer(asker, question);
  if (!acceptedReplyId || !acceptedNumber) return redirect(`/threads/${question.id}`);
  return redirect(addressOfReply(question.id, { id: acceptedReplyId, number: acceptedNumber }));
}

/** Only a form leads here; whoever comes by the address is led to the thread. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect(`/threads/${params.threadId}`);
}
