import type { MessageKey, MessageParams } from "~/i18n/translate";
import type { Translate } from "~/i18n/use-t";

type Problems = Record<string, { key: MessageKey; params?: MessageParams }> | undefined;

/** The problems of a form as sentences, by field; the form's own stands under "", as FormSummary wants it. */
export function sentencesOf(problems: Problems, t: Translate): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems ?? {}).map(([name, { key, params }]) => [
      name === "form" ? "" : name,
      t(key, params),
    ]),
  );
}
