import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { closeThread, getThread } from "~/domain/threads/threads.server";

/** Staff close a thread for replies, or open it again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireMember(request);
  const thread = getThread(staff, params.threadId!);
  const form = await request.formData();
  closeThread(staff, thread, form.get("closed") === "yes");
  return redirect(`/threads/${thread.id}`);
}

/** Only a form leads here; whoever comes by the address is led to the thread. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect(`/threads/${params.threadId}`);
}
