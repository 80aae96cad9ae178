import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { shortcutsOn } from "~/ui/shortcut-setting";
import { useScripted } from "~/ui/use-scripted";
import type { Row } from "./rows";

/**
 * The keyboard in the log: one line takes the Tab key, the arrows walk from line to line (j and k as elsewhere),
 * Home and End go to the first and the last that is drawn, Esc leaves.
 */
export function useRoving(rows: Row[], leave: () => void) {
  const scripted = useScripted();
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = rows.filter((row) => row.kind === "message");
  const active = lines.some(({ key }) => key === chosen) ? chosen : (lines.at(-1)?.key ?? null);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const box = event.currentTarget;
    const line = (event.target as HTMLElement).closest<HTMLElement>("li.msg");
    if (event.key === "Escape") return leave();
    const all = [...box.querySelectorAll<HTMLElement>("li.msg[data-number]")];
    const at = line ? all.indexOf(line) : all.length;
    const to = stepOf(event.key, at, all.length);
    if (to === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const line = (event.target as HTMLElement).closest<HTMLElement>("li.msg[data-number]");
    if (line) setChosen(line.id);
  };
  /** Whether the keyboard comes to a line; undefined where no script can walk. */
  const isActive = (key: string) => (scripted ? key === active : undefined);
  return { isActive, hasLine: scripted && active !== null, onKeyDown, onFocus };
}

function stepOf(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowDown") return at + 1;
  if (key === "ArrowUp") return at - 1;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (!shortcutsOn()) return undefined;
  if (key === "j") return at + 1;
  return key === "k" ? at - 1 : undefined;
}
