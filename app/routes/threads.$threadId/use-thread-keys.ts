import { useEffect } from "react";
import { shortcutsOn } from "~/ui/shortcut-setting";
import { latinKey } from "~/ui/shortcuts";
import { isTyping, MOMENT } from "~/ui/use-shortcuts";
import { gapAfter, quoted } from "./quote";

const QUOTE_LIMIT = 600; // characters of a whole post that is quoted; the reader has it above

/** The keys of a thread, `r` `q` `n`, and the buttons of its posts that write into the composer. */
export function useThreadKeys(): void {
  useEffect(() => {
    let began = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      const key = latinKey(event.key);
      const second = event.timeStamp - began < MOMENT; // of `g r`, which leads elsewhere
      began = key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (second || isTyping(event) || !shortcutsOn()) return;
      const handled = HANDLERS[key]?.();
      if (handled) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, []);
}

const HANDLERS: Record<string, () => boolean> = {
  r: () => write(""),
  q: () => {
    const selection = selectedText();
    return selection !== "" && write(quoted(selection));
  },
  n: () => {
    const link = document.querySelector<HTMLElement>('[data-key="n"]');
    link?.click();
    return link !== null;
  },
};

function onClick(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const button = event.target instanceof Element ? event.target.closest("[data-quote], [data-answer]") : null;
  if (!(button instanceof HTMLElement)) return;
  const { answer } = button.dataset;
  const text = answer === undefined ? quoted(textToQuote(button)) : `@${answer} `;
  if (write(text)) event.preventDefault();
}

/** The selection inside this post, or else the beginning of the post. */
function textToQuote(button: HTMLElement): string {
  const prose = button.closest(".post")?.querySelector<HTMLElement>(".prose");
  const { anchorNode } = getSelection() ?? {};
  if (prose && anchorNode && prose.contains(anchorNode) && selectedText() !== "") return selectedText();
  const text = prose?.innerText.trim() ?? "";
  return text.length > QUOTE_LIMIT ? `${text.slice(0, text.lastIndexOf(" ", QUOTE_LIMIT))} …` : text;
}

const selectedText = (): string => getSelection()?.toString().trim() ?? "";

/** Puts text at the end of the reply and the cursor behind it, as typing does, so that undo and draft hold. */
function write(text: string): boolean {
  const field = document.querySelector<HTMLTextAreaElement>(".reply-place textarea");
  if (!field) return false;
  field.focus();
  const end = field.value.length;
  field.setSelectionRange(end, end);
  const insert = text && gapAfter(field.value) + text;
  if (insert && !document.execCommand("insertText", false, insert)) {
    field.setRangeText(insert, end, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.scrollIntoView({ block: "nearest" });
  return true;
}
