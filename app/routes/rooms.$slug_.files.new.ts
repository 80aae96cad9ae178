import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { Refusal } from "~/domain/refusal";
import { getRoom } from "~/domain/rooms/rooms.server";
import { readParts } from "~/http/multipart.server";
import { asRefusal, waitingHeaders } from "~/http/refusals.server";
import { keepFileOf } from "~/http/room-file-form.server";

/**
 * Takes one file for a message that is being written; its form has `file` and the device's `clientId` of it.
 * Answers in JSON, to the script of the composer: the file, or the problem to be said.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  try {
    const form = await readParts(request);
    const file = await keepFileOf(form, member, room, form.get("clientId"));
    if (!file) throw new Refusal(422, "files.problem.noFile");
    return Response.json({ file });
  } catch (thrown) {
    const error = asRefusal(thrown);
    if (!(error instanceof Refusal)) throw error;
    const problem = { key: error.key, params: error.params };
    return Response.json({ problem }, { status: error.status, headers: waitingHeaders(error) });
  }
}

/** Who types the address comes to the room. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  return redirect(`/rooms/${getRoom(viewer, params.slug!).slug}`);
}
