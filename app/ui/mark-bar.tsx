import type { ReactNode, RefObject } from "react";
import { useT } from "~/i18n/use-t";
import { IconButton } from "./button";
import type { IconName } from "./icon";
import { MARKS, type MarkKind, markText } from "./markdown-marks";

const ICONS: Record<MarkKind, IconName> = {
  bold: "bold",
  italic: "ital",
  quote: "quote",
  list: "list",
  link: "link",
  code: "code",
};

type MarkBarProps = { textarea: RefObject<HTMLTextAreaElement>; children?: ReactNode };

/**
 * The buttons that write Markdown for those who do not know it, and what else stands beside them.
 * They need the script, so the caller shows them with it.
 */
export function MarkBar({ textarea, children }: MarkBarProps) {
  const t = useT();
  return (
    <div className="composer-bar" role="toolbar" aria-label={t("shell.tools.label")}>
      {MARKS.map((kind) => (
        <IconButton
          key={kind}
          className={kind === "code" ? "btn icon wide" : "btn icon"}
          icon={ICONS[kind]}
          label={t(`shell.tools.${kind}`)}
          onClick={() => textarea.current && apply(kind, textarea.current)}
        />
      ))}
      {children}
    </div>
  );
}

function apply(kind: MarkKind, textarea: HTMLTextAreaElement): void {
  const { from, to, insert, select } = markText(
    kind,
    textarea.value,
    textarea.selectionStart,
    textarea.selectionEnd,
  );
  textarea.focus();
  textarea.setSelectionRange(from, to);
  // The old command is the only one that leaves the browser's undo intact.
  if (!document.execCommand("insertText", false, insert)) {
    textarea.setRangeText(insert);
    textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }
  textarea.setSelectionRange(...select);
}
