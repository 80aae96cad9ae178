import { type FormEvent, type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { MESSAGE_LIMIT } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { TYPING_EVERY } from "~/realtime/contract";
import { IconButton } from "~/ui/button";
import type { Answered } from "./acts";
import { Attach, AttachByForm } from "./attach";
import { ComposerLine } from "./composer-line";
import type { RoomPage } from "./room-page";
import { UploadRows } from "./upload-rows";
import type { Uploads, UploadsState } from "./uploads";
import { useComposerDraft } from "./use-composer-draft";
import { useFilesGiven } from "./use-files-given";
import type { Writing } from "./use-writing";

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
  text: RefObject<HTMLTextAreaElement>;
  writing: Writing;
  /** Takes up a writing that an earlier visit left unfinished. */
  onResume: (writing: Writing) => void;
  /** It becomes the place for something new again. */
  onStop: () => void;
  onWritten: () => void;
  /** Esc, when there is nothing to cancel. */
  onEscape: () => void;
  /** Arrow up in an empty composer. */
  onEditLast: () => void;
};

/**
 * Where one writes into the room, and where one gives what is there other words; never disabled. What is typed stays
 * on the device until it is sent. Enter sends where there is a keyboard, Shift+Enter begins a line; on a phone the
 * button sends. Without a script the same form posts to the page.
 */
export function Composer(props: ComposerProps) {
  const { roomId, slug, label, clientId, typed, page, files, text, writing, onResume, onStop, onWritten } =
    props;
  const t = useT();
  const draft = useComposerDraft({ text, roomId, writing, onResume });
  const [tooLong, setTooLong] = useState(0);
  const { sayTyping, haveSent } = useTypingWord(page);
  const given = useFilesGiven(files);
  const editing = writing.kind === "edit";
  const problem = tooLong > 0 ? t("forms.tooLongBy", { count: tooLong }) : (given.problem ?? props.problem);

  const onInput = () => {
    const body = text.current!.value;
    draft.keep(body);
    setTooLong(Math.max(0, body.trim().length - MESSAGE_LIMIT));
    if (body.trim()) sayTyping();
  };
  /** Cancels an edit; what was begun as an answer stays as it is typed and answers nothing. */
  const stop = () => {
    if (writing.kind === "edit") draft.finishEdit();
    setTooLong(0);
    onStop();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const body = text.current!.value.trim();
    if (body.length > MESSAGE_LIMIT || (!body && (editing || given.rows.length === 0))) return;
    if (!editing && given.isLacking()) return;
    if (writing.kind === "edit") page.edit(writing.edited, body);
    else page.write(body, answeredBy(writing), given.take());
    if (writing.kind !== "edit") draft.empty();
    stop();
    if (writing.kind === "edit") return;
    haveSent();
    onWritten();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Escape") return writing.kind === "new" ? props.onEscape() : stop();
    if (event.key === "ArrowUp" && writing.kind === "new" && text.current!.value === "") {
      event.preventDefault();
      return props.onEditLast();
    }
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    text.current!.form!.requestSubmit();
  };
  return (
    <>
      <ComposerLine writing={writing} uploads={files.state.uploads} onStop={stop} />
      {problem && (
        <p id="body-problem" className="say-problem" role="alert">
          {problem}
        </p>
      )}
      {!editing && <UploadRows rows={given.rows} uploads={files.uploads} />}
      <form
        method="post"
        encType="multipart/form-data"
        action={`/rooms/${slug}`}
        onSubmit={onSubmit}
        {...given.dropping}
      >
        <input type="hidden" name="clientId" value={clientId} />
        {!editing && <Attach uploads={files.uploads} />}
        <label className="vh" htmlFor="body">
          {writing.kind === "edit" ? t("messages.editing") : label}
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
        <IconButton
          type="submit"
          icon={writing.kind === "edit" ? "check" : "send"}
          label={writing.kind === "edit" ? t("forms.save") : t("forms.send")}
        />
        <AttachByForm described={props.described} />
      </form>
    </>
  );
}

function answeredBy(writing: Writing): Answered | undefined {
  if (writing.kind !== "reply") return undefined;
  const { answered } = writing;
  return "post" in answered ? { operationId: answered.post.id } : { messageId: answered.message.id };
}

/** Tells the room that one is typing, not more often than it needs to know, and anew after each message. */
function useTypingWord(page: RoomPage) {
  const told = useRef(Number.NEGATIVE_INFINITY);
  return {
    sayTyping: () => {
      const now = performance.now();
      if (now - told.current < TYPING_EVERY) return;
      told.current = now;
      page.typing();
    },
    haveSent: () => {
      told.current = Number.NEGATIVE_INFINITY;
    },
  };
}

const hasKeyboard = () => window.matchMedia("(hover: hover) and (pointer: fine)").matches;
