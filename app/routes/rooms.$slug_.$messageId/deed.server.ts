import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import type { Member } from "~/domain/members/person";
import { getMessage } from "~/domain/rooms/one-message.server";
import { getRoom, type Room } from "~/domain/rooms/rooms.server";

type Deed = (member: Member, room: Room, messageId: string) => Promise<unknown>;

/** Does something with the message of the address, without a script, and goes back to it in the room. */
export async function doWithMessage({ request, params }: ActionFunctionArgs, deed: Deed): Promise<Response> {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  const { message } = getMessage(member, room, params.messageId!);
  await deed(member, room, message.id);
  return redirect(addressOf(room.slug, message));
}

/** Where a message stands in its room. */
export const addressOf = (slug: string, { number, id }: { number: number; id: string }) =>
  `/rooms/${slug}?at=${number}#${id}`;

/** Who comes to the address of a deed by themselves is shown the message. */
export async function toMessage({ request, params }: LoaderFunctionArgs): Promise<Response> {
  await requireMember(request);
  return redirect(`/rooms/${params.slug}/${params.messageId}`);
}
