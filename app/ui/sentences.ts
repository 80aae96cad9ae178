import type { MessageKey, MessageParams } from "~/i18n/translate";
import type { Translate } from "~/i18n/use-t";

type Problem = { key: MessageKey; params?: MessageParams; text?: string };
type Problems = Record<string, Problem> | undefined;

/** A problem as a sentence: as the server said it, since a page holds only the sentences of its own screen. */
export const sentenceOf = ({ key, params, text }: Problem, t: Translate): string => text ?? t(key, params);

/** The problems of a form as sentences, by field; the form's own stands under "", as FormSummary wants it. */
export function sentencesOf(problems: Problems, t: Translate): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems ?? {}).map(([name, problem]) => [
      name === "form" ? "" : name,
      sentenceOf(problem, t),
    ]),
  );
}
