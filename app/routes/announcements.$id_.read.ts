import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { requireMember } from "~/auth/require-member.server";
import { getAnnouncement } from "~/domain/announcements/announcements.server";
import { markRead } from "~/domain/announcements/reading.server";
import { submitForm } from "~/http/form.server";
import { safeReturn } from "~/http/return-to.server";

const wayBack = z.object({ returnTo: z.string().optional() });

/** Read without opening: it leaves the member's home. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const announcement = getAnnouncement(member, params.id!);
  return submitForm(request, wayBack, ({ returnTo }) => {
    markRead(member, announcement);
    return redirect(safeReturn(returnTo));
  });
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return redirect(`/announcements/${getAnnouncement(member, params.id!).id}`);
}
