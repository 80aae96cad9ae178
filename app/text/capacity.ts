import { type Language, localeOf } from "../i18n/languages";
import type { MessageKey, MessageParams } from "../i18n/translate";

type Capacity = { monthlyQuestions: number | null; contactDays: number[] };

/** „2 pitanja mesečno, utorkom i četvrtkom”; undefined where the person said neither. */
export function capacitySentence(
  { monthlyQuestions, contactDays }: Capacity,
  t: (key: MessageKey, params?: MessageParams) => string,
  language: Language,
): string | undefined {
  const days = contactDays.map((day) => t(`profile.day.${day}` as MessageKey));
  const list = new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(days);
  if (monthlyQuestions === null)
    return days.length > 0 ? t("profile.capacity.onlyDays", { days: list }) : undefined;
  if (days.length === 0) return t("profile.capacity", { count: monthlyQuestions });
  return t("profile.capacity.days", { count: monthlyQuestions, days: list });
}
