import { useState } from "react";
import type { ThreadView } from "./view.server";

type Visit = { threadId: string; firstNew: number | undefined; since: Date | null };

/**
 * What was new when the reader came, kept for as long as she stays: each load remembers that she has read,
 * and a nudge loads the page anew, which must not take the marks away under her eyes.
 */
export function useVisit({ thread, firstNew }: Pick<ThreadView, "thread" | "firstNew">): Visit {
  const now = { threadId: thread.id, firstNew, since: thread.readAt };
  const [visit, setVisit] = useState<Visit>(now);
  if (visit.threadId === thread.id && (visit.firstNew !== undefined || firstNew === undefined)) return visit;
  setVisit(now);
  return now;
}
