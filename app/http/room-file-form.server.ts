import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import type { RoomFile } from "~/domain/rooms/file-rules";
import { keepFile } from "~/domain/rooms/files.server";
import type { Room } from "~/domain/rooms/rooms.server";
import { limiter } from "./limits.server";
import { readFileOf } from "./multipart.server";

/** Files of one person: ten messages full of them in as many minutes. */
const uploads = limiter({ name: "room-files", points: 60, seconds: 10 * 60 });

/** What a device calls a file of its own. */
const CLIENT_ID = /^[\w-]{8,64}$/;

/**
 * Keeps the file in the field `file` of a form for a message of the room, under the device's own id of it;
 * undefined where none was chosen. Refuses (422) a form that is none, (429) who sends too many, and as `keepFile`.
 */
export async function keepFileOf(
  form: FormData,
  member: Member,
  room: Room,
  clientId: FormDataEntryValue | null,
): Promise<RoomFile | undefined> {
  const file = form.get("file");
  const bytes = await readFileOf(form, "file");
  if (!bytes || typeof file === "string" || file === null) return undefined;
  if (typeof clientId !== "string" || !CLIENT_ID.test(clientId)) throw new Refusal(422, "forms.invalid");
  await uploads.take(member.id);
  return keepFile(member, room, { clientId, name: file.name, bytes });
}
