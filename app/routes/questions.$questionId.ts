import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { getThread } from "~/domain/threads/threads.server";

/** A question is a thread and is read there; its address in the list of questions leads to it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  return redirect(`/threads/${getThread(viewer, params.questionId!).id}`);
}
