import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { readShortcut, type Shortcut } from "./shortcuts";

/** After so many milliseconds `g` is no longer the beginning of anything. */
export const MOMENT = 1200;

/** Listens for the single keys of the house while `on`; never while somebody is typing or a dialog is open. */
export function useShortcuts(on: boolean, showHelp: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!on) return;
    let previous: { key: string; at: number } | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const recent = previous && event.timeStamp - previous.at < MOMENT ? previous.key : undefined;
      previous = { key: event.key, at: event.timeStamp };
      const shortcut = readShortcut(event.key, recent);
      if (!shortcut) return;
      event.preventDefault();
      follow(shortcut);
    };
    const follow = (shortcut: Shortcut) => {
      if (shortcut.kind === "go") navigate(shortcut.to);
      else if (shortcut.kind === "row") moveToRow(shortcut.step);
      else if (shortcut.kind === "help") showHelp();
      else if (!focusSearch()) navigate("/members");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [on, showHelp, navigate]);
}

// A box that is ticked takes no letters, so keys hold on it: tick, then on to the next person.
const TYPED_INTO =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog[open]';

/** Whether a key belongs to somebody who is typing, to an open dialog or to the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true;
  const at = event.target instanceof Element ? event.target : null;
  return at?.closest(TYPED_INTO) != null;
}

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('.mast-search input, main input[type="search"]');
  search?.focus();
  return search !== null && document.activeElement === search;
}

const ROWS = ".thread-row, .entry, .wait, .item, .post";

/** Moves the focus to the next row's link, or to the post itself, from the row in which the focus stands now. */
function moveToRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`main :is(${ROWS})`)];
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[current + step];
  if (!row) return;
  const link = row.matches(".post") ? null : row.querySelector<HTMLElement>(":is(h2, h3) a");
  const target = link ?? row;
  if (target === row) row.tabIndex = -1;
  target.focus();
}
