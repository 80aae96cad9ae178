import { findNextDue, settleDue } from "./settling.server";

const HOUR = 60 * 60_000;

/**
 * Settles the extracts whose time is over, each at its moment. To be asked at the start and every hour: what is due
 * until the next time was made a day before. `onFailure` hears of an extract that could not be settled, which is
 * tried again at the next round, and of anything else that went wrong.
 */
export function createSettler(onFailure: (error: unknown, id?: string) => void, now = () => new Date()) {
  let next: NodeJS.Timeout | undefined;
  function settle(): void {
    for (const { id, error } of settleDue(now()).failed) onFailure(error, id);
    clearTimeout(next);
    const due = findNextDue(now());
    const wait = due ? due.getTime() - now().getTime() : HOUR;
    if (wait < HOUR) next = setTimeout(settleThen, Math.max(0, wait)).unref();
  }
  // Nobody stands around a timer to catch what it throws.
  function settleThen(): void {
    try {
      settle();
    } catch (error) {
      onFailure(error);
    }
  }
  return { settle, stop: () => clearTimeout(next) };
}
