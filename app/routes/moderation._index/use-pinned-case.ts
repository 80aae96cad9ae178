import { useLocation } from "@remix-run/react";
import { useState } from "react";
import type { Case } from "~/domain/moderation/queue.server";
import type { FormAnswer } from "~/http/form.server";

type Pinned = { key: string; open: Case | null; answer: FormAnswer | undefined };

/**
 * The case that lies open, as it was when the moderator came here or last sent something: news that arrive
 * by themselves must not take a half-written decision away, nor put another button under her fingers (they
 * also make the router forget the answer to a form). `changed` says that a colleague has decided meanwhile.
 */
export function usePinnedCase(chosen: Case | null, answer: FormAnswer | undefined) {
  const { key } = useLocation();
  const [kept, keep] = useState<Pinned>({ key, open: chosen, answer });
  const stale = kept.key !== key || (!kept.open && chosen) || (answer && answer !== kept.answer);
  const pinned = stale ? { key, open: chosen, answer } : kept;
  if (stale) keep(pinned);
  const { open } = pinned;
  const same = chosen?.target.id === open?.target.id && chosen?.last?.number === open?.last?.number;
  return { open, answer: pinned.answer, changed: open !== null && !same, key };
}
