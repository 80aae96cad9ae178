import { type RefObject, useCallback, useEffect, useState } from "react";
import { forgetSent, keepDraft, readDraft, sendDraft } from "./drafts";
import { useReader } from "./reader";

const PAUSE = 800; // milliseconds after the last letter: a word is lost at most, and the disk is left in peace

/**
 * Keeps what is typed into `textarea` on the member's device under `key`, and puts it back when she returns.
 * A text that the server sent back wins over the kept one. Returns whether a draft was put back, and how to drop it.
 */
export function useDraft(textarea: RefObject<HTMLTextAreaElement>, key: string | undefined) {
  const memberId = useReader().viewer?.id;
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    const field = textarea.current;
    if (!field || !memberId || !key) return;
    forgetSent(memberId, key);
    const kept = readDraft(memberId, key);
    if (kept && field.value === "") {
      field.value = kept;
      setRestored(true);
    }
    return watch(field, memberId, key);
  }, [textarea, memberId, key]);

  const discard = useCallback(() => {
    if (!textarea.current || !memberId || !key) return;
    textarea.current.value = "";
    keepDraft(memberId, key, "");
    setRestored(false);
    textarea.current.focus();
  }, [textarea, memberId, key]);

  return { restored, discard };
}

function watch(field: HTMLTextAreaElement, memberId: string, key: string): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  const keep = () => {
    clearTimeout(pause);
    if (waiting) keepDraft(memberId, key, field.value);
    waiting = false;
  };
  const onInput = () => {
    waiting = true;
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE);
  };
  const onSubmit = () => {
    clearTimeout(pause);
    waiting = false;
    sendDraft(memberId, key, field.value);
  };
  const form = field.form;
  field.addEventListener("input", onInput);
  form?.addEventListener("submit", onSubmit);
  window.addEventListener("pagehide", keep);
  return () => {
    keep();
    field.removeEventListener("input", onInput);
    form?.removeEventListener("submit", onSubmit);
    window.removeEventListener("pagehide", keep);
  };
}
