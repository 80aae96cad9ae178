import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { readRoomFile } from "~/domain/media/room-files.server";
import { found } from "~/domain/refusal";
import { getFile } from "~/domain/rooms/seen-files.server";
import { answerFile } from "~/http/file-answer.server";

/** A picture as it stands in the talk; to whom, as the picture itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const { key, mediaType, name } = getFile(viewer, params.slug!, params.fileId!);
  const bytes = found(await readRoomFile(key, "thumb"));
  return answerFile(request, { bytes, mediaType, name, inline: true });
}
