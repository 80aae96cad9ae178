import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { MESSAGE_LIMIT } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { TYPING_EVERY } from "~/realtime/contract";
import { IconButton } from "~/ui/button";
import { keepDraft, readDraft } from "~/ui/drafts";
import { useReader } from "~/ui/reader";
import { Attach, AttachByForm } from "./attach";
import type { RoomPage } from "./room-page";
import { UploadRows } from "./upload-rows";
import type { Uploads, UploadsState } from "./uploads";
import { useFilesGiven } from "./use-files-given";

type ComposerProps = {
  roomId: string;
  slug: string;
  label: string;
  clientId: string;
  /** What came back from a form that was not taken. */
  typed: string;
  problem: string | undefined;
  /** What was typed of a file's description, when a form without a script came back. */
  described: string;
  page: RoomPage;
  files: { state: UploadsState; uploads: Uploads };
  onWritten: () => void;
  onEscape: () => void;
};

/**
 * Where one writes into the room; never disabled. What is typed stays on the device until it is sent.
 * Enter sends where there is a keyboard, Shift+Enter begins a line; on a phone the button sends. Without a
 * script the same form posts to the page.
 */
export function Composer(props: ComposerProps) {
  const { roomId, slug, label, clientId, typed, described, page, files, onWritten, onEscape } = props;
  const t = useT();
  const text = useRef<HTMLTextAreaElement>(null);
  const draft = useKeptDraft(text, roomId);
  const [tooLong, setTooLong] = useState(0);
  const sayTyping = useTypingWord(page);
  const given = useFilesGiven(files);
  const problem = tooLong > 0 ? t("forms.tooLongBy", { count: tooLong }) : (given.problem ?? props.problem);

  const onInput = () => {
    const body = text.current!.value;
    draft.keep(body);
    setTooLong(Math.max(0, body.trim().length - MESSAGE_LIMIT));
    if (body.trim()) sayTyping();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const body = text.current!.value.trim();
    if ((!body && given.rows.length === 0) || body.length > MESSAGE_LIMIT || given.isLacking()) return;
    page.write(body, given.take());
    text.current!.value = "";
    draft.keep("");
    onWritten();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Escape") onEscape();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    text.current!.form!.requestSubmit();
  };
  return (
    <>
      {problem && (
        <p id="body-problem" className="say-problem" role="alert">
          {problem}
        </p>
      )}
      <UploadRows rows={given.rows} uploads={files.uploads} />
      <form
        method="post"
        encType="multipart/form-data"
        action={`/rooms/${slug}`}
        onSubmit={onSubmit}
        {...given.dropping}
      >
        <input type="hidden" name="clientId" value={clientId} />
        <Attach uploads={files.uploads} />
        <label className="vh" htmlFor="body">
          {label}
        </label>
        <textarea
          id="body"
          name="body"
          rows={1}
          ref={text}
          defaultValue={typed}
          placeholder={t("rooms.placeholder")}
          onInput={onInput}
          onKeyDown={onKeyDown}
          onPaste={given.onPaste}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "body-problem" : undefined}
          autoComplete="off"
        />
        <IconButton type="submit" icon="send" label={t("forms.send")} />
        <AttachByForm described={described} />
      </form>
    </>
  );
}

/** Puts back what was typed and not sent, and keeps what is being typed. */
function useKeptDraft(text: React.RefObject<HTMLTextAreaElement>, roomId: string) {
  const memberId = useReader().viewer!.id;
  const key = `room:${roomId}`;
  useEffect(() => {
    const field = text.current;
    if (field && field.value === "") field.value = readDraft(memberId, key) ?? "";
  }, [text, memberId, key]);
  return { keep: (body: string) => keepDraft(memberId, key, body) };
}

/** Tells the room that one is typing, not more often than it needs to know. */
function useTypingWord(page: RoomPage): () => void {
  const told = useRef(Number.NEGATIVE_INFINITY);
  return () => {
    const now = performance.now();
    if (now - told.current < TYPING_EVERY) return;
    told.current = now;
    page.typing();
  };
}

const hasKeyboard = () => window.matchMedia("(hover: hover) and (pointer: fine)").matches;
