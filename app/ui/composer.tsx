import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useT } from "~/i18n/use-t";
import { FieldError } from "./field-error";
import { MarkBar } from "./mark-bar";
import { LivePreview, Preview, PreviewSubmit } from "./preview";
import { useDraft } from "./use-draft";
import { useScripted } from "./use-scripted";

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
  /** The language written in, where it is not the page's. */
  lang?: string;
  error?: string;
  hint?: ReactNode;
  /** Under this name the text is kept on the device, apart for each member; without it nothing is kept. */
  draftKey?: string;
  /**
   * Offers to show the text as it will be read; `html` is what the server made of it without the script.
   * A form whose buttons stand elsewhere puts PreviewSubmit behind them.
   */
  preview?: { html?: string };
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
  preview,
  children,
  ...text
}: ComposerProps) {
  const textarea = useRef<HTMLTextAreaElement>(null);
  const scripted = useScripted();
  const draft = useDraft(textarea, draftKey);
  const [previewing, setPreviewing] = useState(false);
  const togglePreview = () => setPreviewing((before) => !before);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className={showLabel ? undefined : "vh"} htmlFor={name}>
        {label}
      </label>
      <div className="composer">
        {scripted && (
          <MarkBar textarea={textarea}>
            {preview && <PreviewSwitch on={previewing} onClick={togglePreview} />}
          </MarkBar>
        )}
        <div className={previewing || preview?.html ? "composer-split" : undefined}>
          <textarea
            id={name}
            name={name}
            ref={textarea}
            aria-invalid={error ? true : undefined}
            aria-describedby={described || undefined}
            onKeyDown={(event) => onKey(event, preview && togglePreview)}
            {...text}
          />
          {previewing ? (
            <LivePreview textarea={textarea} />
          ) : (
            preview?.html && !scripted && <Preview html={preview.html} />
          )}
        </div>
        {draft.restored && <DraftNote onDiscard={draft.discard} />}
        {children && (
          <div className="composer-bar">
            {children}
            {preview && <PreviewSubmit />}
          </div>
        )}
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

function PreviewSwitch({ on, onClick }: { on: boolean; onClick: () => void }) {
  const t = useT();
  return (
    <button type="button" className="btn small push" aria-pressed={on} onClick={onClick}>
      {t("threads.preview")}
    </button>
  );
}

function onKey(event: KeyboardEvent<HTMLTextAreaElement>, togglePreview?: () => void): void {
  if (!(event.ctrlKey || event.metaKey)) return;
  if (event.key === "Enter") event.currentTarget.form?.requestSubmit();
  else if (event.shiftKey && event.code === "KeyP" && togglePreview) togglePreview();
  else return;
  event.preventDefault();
}
