import type { MessageKey } from "../i18n/translate";

const DAY = 24 * 60 * 60_000;

/** How long ago the details were confirmed, as a message and its count: days, then months, then years. */
export function freshnessOf(
  confirmedAt: Date | string | null,
  now: Date | number,
): { key: MessageKey; count: number } {
  if (!confirmedAt) return { key: "profile.fresh.never", count: 0 };
  const days = Math.floor((new Date(now).getTime() - new Date(confirmedAt).getTime()) / DAY);
  if (days < 1) return { key: "profile.fresh.today", count: 0 };
  if (days < 31) return { key: "profile.fresh.days", count: days };
  const months = Math.floor(days / 30.44);
  if (months < 24) return { key: "profile.fresh.months", count: Math.max(1, months) };
  return { key: "profile.fresh.years", count: Math.floor(months / 12) };
}
