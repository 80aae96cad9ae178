import { useLocation } from "@remix-run/react";
import { useState } from "react";
import type { Case } from "~/domain/moderation/queue.server";

/**
 * The case that lies open, as it was when the moderator came here: news that arrive by themselves must not
 * take a half-written decision away, nor put another button under her fingers. `changed` says that a
 * colleague has decided it meanwhile.
 */
export function usePinnedCase(chosen: Case | null): { open: Case | null; changed: boolean } {
  const { key } = useLocation();
  const [pinned, setPinned] = useState({ key, open: chosen });
  if (pinned.key !== key || (!pinned.open && chosen)) setPinned({ key, open: chosen });
  const open = pinned.key === key ? (pinned.open ?? chosen) : chosen;
  const same = chosen?.target.id === open?.target.id && chosen?.last?.number === open?.last?.number;
  return { open, changed: open !== null && !same };
}
