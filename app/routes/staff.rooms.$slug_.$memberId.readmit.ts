import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { readmit } from "~/domain/rooms/membership.server";
import { getManagedRoom, getRoomMember } from "~/domain/rooms/roster.server";

/** Lets somebody into the room who was put out of it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const room = getManagedRoom(staff, params.slug!);
  const person = getRoomMember(staff, room, params.memberId!);
  readmit(staff, room, person.id);
  return redirect(`/staff/rooms/${room.slug}?changed=${person.id}`);
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect(`/staff/rooms/${params.slug}`);
}
