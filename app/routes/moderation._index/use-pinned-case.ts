import { useLocation } from "@remix-run/react";
import { useState } from "react";
import type { Case } from "~/domain/moderation/queue.server";

type Pinned = { key: string; open: Case | null };

/**
 * The case that lies open, as it was when the moderator came here or last sent something: news that arrive
 * by themselves must not take a half-written decision away, nor put another button under her fingers.
 * `changed` says that a colleague has decided meanwhile.
 */
export function usePinnedCase(chosen: Case | null) {
  const { key } = useLocation(); // of one arrival, and of each form that was answered
  const [kept, keep] = useState<Pinned>({ key, open: chosen });
  const stale = kept.key !== key || (!kept.open && chosen);
  const pinned = stale ? { key, open: chosen } : kept;
  if (stale) keep(pinned);
  const { open } = pinned;
  const same = chosen?.target.id === open?.target.id && chosen?.last?.number === open?.last?.number;
  return { open, changed: open !== null && !same, key };
}
