import { type RefObject, useEffect, useRef } from "react";
import { keepDraft, readDraft } from "~/ui/drafts";
import { useReader } from "~/ui/reader";
import type { Writing } from "./use-writing";

type Parts = {
  text: RefObject<HTMLTextAreaElement>;
  roomId: string;
  writing: Writing;
  onResume: (writing: Writing) => void;
};

/**
 * Keeps what is being typed, and puts it back when she returns. A new message and an edit are kept apart: who stops
 * to mend something finds afterwards what she was writing.
 */
export function useComposerDraft({ text, roomId, writing, onResume }: Parts) {
  const memberId = useReader().viewer!.id;
  const key = `room:${roomId}`;
  const resume = useRef(onResume);
  const editing = writing.kind === "edit";

  useEffect(() => {
    const field = text.current;
    if (field?.value !== "") return;
    const left = editOf(readDraft(memberId, `${key}:edit`));
    if (left) resume.current(left);
    else field.value = readDraft(memberId, key) ?? "";
  }, [text, memberId, key]);

  // The field is for other words now: those of the message that is mended, or what was being written before.
  const wasEditing = useRef(false);
  useEffect(() => {
    const field = text.current;
    if (!field || (!editing && !wasEditing.current)) return;
    wasEditing.current = editing;
    field.value = writing.kind === "edit" ? writing.body : (readDraft(memberId, key) ?? "");
    field.setSelectionRange(field.value.length, field.value.length);
  }, [text, memberId, key, writing, editing]);

  const keep = (body: string) => {
    if (writing.kind !== "edit") return keepDraft(memberId, key, body);
    keepDraft(memberId, `${key}:edit`, JSON.stringify({ edited: writing.edited, body }));
  };
  return {
    keep,
    /** An edit is over: what was being written before is there again. */
    finishEdit: () => {
      keepDraft(memberId, `${key}:edit`, "");
      if (text.current) text.current.value = readDraft(memberId, key) ?? "";
    },
    /** It was sent. */
    empty: () => {
      keepDraft(memberId, key, "");
      if (text.current) text.current.value = "";
    },
  };
}

function editOf(kept: string | null): Writing | undefined {
  try {
    const { edited, body } = JSON.parse(kept ?? "");
    if (typeof body !== "string" || typeof edited !== "object" || edited === null) return undefined;
    return { kind: "edit", edited, body };
  } catch {
    return undefined;
  }
}
