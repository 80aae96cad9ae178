import type { Translate } from "~/i18n/use-t";

const MINUTE = 60_000;

/** How long something has waited: minutes in the first hour, hours for two days, then days. */
export function waitWords(since: Date, now: Date, t: Translate): string {
  const minutes = Math.max(1, Math.floor((now.getTime() - since.getTime()) / MINUTE));
  if (minutes < 60) return t("time.minutes", { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return t("time.hours", { count: hours });
  return t("time.days", { count: Math.floor(hours / 24) });
}
