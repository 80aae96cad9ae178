import type { WindowPlace } from "~/domain/rooms/events.server";

/** The line at the upper edge of what one sees, and how far below that edge it begins, in pixels. */
export type Anchor = { id: string; number: number; top: number };

/** The first message that one sees. */
export function anchorIn(box: HTMLElement): Anchor | null {
  const edge = box.getBoundingClientRect().top;
  const lines = [...box.querySelectorAll<HTMLElement>("[data-number]")];
  const line = lines[firstBelow(lines, edge)];
  if (!line) return null;
  return { id: line.id, number: Number(line.dataset.number), top: line.getBoundingClientRect().top - edge };
}

/** The lines stand one under another: half of them are left out at each look. */
function firstBelow(lines: HTMLElement[], edge: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.getBoundingClientRect().bottom > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Moves the box so that the line stands where it stood. */
export function holdAnchor(box: HTMLElement, anchor: Anchor | null): void {
  const line = anchor && document.getElementById(anchor.id);
  if (!line) return;
  const moved = line.getBoundingClientRect().top - box.getBoundingClientRect().top - anchor.top;
  if (Math.abs(moved) >= 1) box.scrollTop += moved;
}

/** Where a line stands now that is drawn; null when it is not. */
export function anchorOf(box: HTMLElement, number: number): Anchor | null {
  const line = lineOf(box, number);
  const edge = box.getBoundingClientRect().top;
  return line && { id: line.id, number, top: line.getBoundingClientRect().top - edge };
}

/** A line that one is led to; `top` is where it stood when one left it. */
export type Target = { number: number; top?: number };

/** Brings a line before the eyes and gives it the focus; false when it is not drawn. */
export function showLine(box: HTMLElement, { number, top }: Target): boolean {
  const line = lineOf(box, number);
  if (!line) return false;
  if (top === undefined) moveTo(box, line);
  else holdAnchor(box, { id: line.id, number, top });
  line.focus({ preventScroll: true });
  return true;
}

/** The first sight: the line that the address names, the first unread one, or the end. */
export function begin(box: HTMLElement, { at, after }: WindowPlace): void {
  const named = at === undefined ? hashTarget() : lineOf(box, at);
  const target = named ?? box.querySelector<HTMLElement>(".is-new-line");
  if (target) moveTo(box, target);
  else box.scrollTop = after === undefined ? box.scrollHeight : 0;
}

const lineOf = (box: HTMLElement, number: number) =>
  box.querySelector<HTMLElement>(`[data-number="${number}"]`);

function moveTo(box: HTMLElement, line: HTMLElement): void {
  const above = line.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop += above - box.clientHeight / 4;
}

function hashTarget(): HTMLElement | null {
  const { hash } = window.location;
  return hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
}
