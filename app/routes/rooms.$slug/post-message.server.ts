import { data, redirect } from "@remix-run/node";
import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { DESCRIPTION_LIMIT } from "~/domain/rooms/file-rules";
import type { FileMention } from "~/domain/rooms/files.server";
import { draftWithFiles, type MessageDraft, messageDraft, postMessage } from "~/domain/rooms/messages.server";
import { markRead } from "~/domain/rooms/reading.server";
import { getRoom, type Room } from "~/domain/rooms/rooms.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { readParts } from "~/http/multipart.server";
import { asRefusal, waitingHeaders } from "~/http/refusals.server";
import { keepFileOf } from "~/http/room-file-form.server";

/**
 * Posts what the composer's form holds without a script: words, and one file with what is to be seen in it. What
 * is wrong comes back with what was typed; only the file has to be chosen again, as browsers will have it.
 */
export async function postByForm(request: Request, member: Member, room: Room) {
  const form = await readParts(request);
  const file = await fileOf(form, member, room);
  if (file && "problem" in file) return file.problem;
  const shape = file ? draftWithFiles : messageDraft;
  return submitForm(form, shape, async (draft: MessageDraft) => {
    const { events } = await postMessage(member, room, { ...draft, ...(file && { files: [file] }) });
    const [event] = events;
    markRead(member, getRoom(member, room.slug), event!.number);
    return redirect(`/rooms/${room.slug}#${event?.type === "message" ? event.messageId : ""}`);
  });
}

async function fileOf(form: FormData, member: Member, room: Room) {
  try {
    const file = await keepFileOf(form, member, room, form.get("clientId"));
    if (!file) return undefined;
    const description = String(form.get("description") ?? "").trim();
    if (description.length > DESCRIPTION_LIMIT)
      throw new Refusal(422, "forms.tooLong", { max: DESCRIPTION_LIMIT });
    const mention: FileMention = { id: file.id, description, adorns: form.get("adorns") === "on" };
    return mention;
  } catch (thrown) {
    const error = asRefusal(thrown);
    if (!(error instanceof Refusal) || error.status === 404) throw error;
    return { problem: problemAnswer(error, form) };
  }
}

function problemAnswer(error: Refusal, form: FormData) {
  const typed = { body: String(form.get("body") ?? ""), description: String(form.get("description") ?? "") };
  const errors = { file: { key: error.key, params: error.params } };
  return data<FormAnswer>({ errors, typed }, { status: error.status, headers: waitingHeaders(error) });
}
