import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { getAnnouncement } from "~/domain/announcements/announcements.server";
import { withdrawAnnouncement } from "~/domain/announcements/announcing.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  withdrawAnnouncement(staff, params.id!);
  return redirect("/announcements");
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return redirect(`/announcements/${getAnnouncement(staff, params.id!).id}`);
}
