import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useT } from "~/i18n/use-t";
import { FieldError } from "./field-error";
import { MarkBar } from "./mark-bar";
import { useDraft } from "./use-draft";

type ComposerProps = {
  name: string;
  label: ReactNode;
  /** Shown above the box; hidden by default, where the heading already says what is written here. */
  showLabel?: boolean;
  maxLength: number;
  defaultValue?: string;
  placeholder?: string;
  required?: boolean;
  rows?: number;
  error?: string;
  hint?: ReactNode;
  /** Under this name the text is kept on the device, apart for each member; without it nothing is kept. */
  draftKey?: string;
  /** What stands under the text: the button that sends, and choices beside it. */
  children?: ReactNode;
};

/**
 * Where a post is written, in Markdown. Stands inside the caller's form; Ctrl+Enter sends it.
 * After a successful post to the page one stays on, give it a new `key`, so that it begins empty.
 */
export function Composer({
  name,
  label,
  showLabel = false,
  error,
  hint,
  draftKey,
  children,
  ...text
}: ComposerProps) {
  const textarea = useRef<HTMLTextAreaElement>(null);
  const scripted = useScripted();
  const draft = useDraft(textarea, draftKey);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className={showLabel ? undefined : "vh"} htmlFor={name}>
        {label}
      </label>
      <div className="composer">
        {scripted && <MarkBar textarea={textarea} />}
        <div>
          <textarea
            id={name}
            name={name}
            ref={textarea}
            aria-invalid={error ? true : undefined}
            aria-describedby={described || undefined}
            onKeyDown={sendOnCtrlEnter}
            {...text}
          />
        </div>
        {draft.restored && <DraftNote onDiscard={draft.discard} />}
        {children && <div className="composer-bar">{children}</div>}
      </div>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </div>
  );
}

function DraftNote({ onDiscard }: { onDiscard: () => void }) {
  const t = useT();
  return (
    <p className="composer-draft" role="status">
      {t("shell.draft.restored")}
      <button type="button" className="btn small" data-kind="quiet" onClick={onDiscard}>
        {t("shell.draft.discard")}
      </button>
    </p>
  );
}

function sendOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** True once the script runs here; before that, and without it, nothing that needs it is shown. */
function useScripted(): boolean {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return scripted;
}
