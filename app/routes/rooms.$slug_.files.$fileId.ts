import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { readRoomFile } from "~/domain/media/room-files.server";
import { found } from "~/domain/refusal";
import { getFile } from "~/domain/rooms/seen-files.server";
import { answerFile } from "~/http/file-answer.server";

/** A file of a room, for those who may see it now; for everybody else it does not exist. A PDF is saved, not opened here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const { key, kind, mediaType, name } = getFile(viewer, params.slug!, params.fileId!);
  const bytes = found(await readRoomFile(key, "full"));
  return answerFile(request, { bytes, mediaType, name, inline: kind !== "pdf" });
}
