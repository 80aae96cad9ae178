import { useCallback, useMemo, useRef, useState } from "react";
import type { Edited } from "./acts";
import type { DrawnMessage } from "./drawn";
import type { PostOperation } from "./operation";

/** What one writes: something new, an answer, or other words for what is there. */
export type Writing =
  | { kind: "new" }
  | { kind: "reply"; answered: Quotable }
  | { kind: "edit"; edited: Edited; body: string };

/** What can be quoted: a message of the room, or one's own that waits. */
export type Quotable = { message: DrawnMessage } | { post: PostOperation };

const NEW: Writing = { kind: "new" };

/** What the composer is for at the moment, and the ways into and out of it. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing>(NEW);
  const text = useRef<HTMLTextAreaElement>(null);
  const focus = useCallback(() => text.current?.focus(), []);
  const ways = useMemo(
    () => ({
      reply: (answered: Quotable) => {
        setWriting({ kind: "reply", answered });
        text.current?.focus();
      },
      edit: (message: DrawnMessage) => {
        if (message.body === undefined && message.words === undefined) return;
        setWriting(editingOf(message));
        text.current?.focus();
      },
      editWaiting: ({ id, body }: PostOperation) => {
        setWriting({ kind: "edit", edited: { operationId: id }, body });
        text.current?.focus();
      },
      resume: setWriting,
      stop: () => setWriting(NEW),
    }),
    [],
  );
  return { writing, text, focus, ...ways };
}

/** A message that was edited already and not sent is edited from there, not from what the room has. */
function editingOf({ id, revision, body, words, failed }: DrawnMessage): Writing {
  const refused = failed?.find((operation) => operation.type === "edit");
  const typed = refused?.type === "edit" ? refused.body : undefined;
  return { kind: "edit", edited: { messageId: id, revision }, body: typed ?? words ?? body ?? "" };
}
