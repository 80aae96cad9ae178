import type { Language } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import type { Problem } from "./form.server";

/** What an action answers when something is wrong: the problem of each field, or one of the whole. */
type Answer = { errors?: Record<string, Problem>; problem?: Problem };

/**
 * Puts the sentence beside every problem in the answer of an action, in the reader's language, which is asked
 * for only then: the rules of a form are said by the server, whose sentences the page need not hold.
 */
export async function sayProblems<T>(answer: T, reader: () => Promise<Language>): Promise<T> {
  const problems = problemsIn(answer);
  if (problems.length === 0) return answer;
  const language = await reader();
  for (const problem of problems) problem.text = translate(language, problem.key, problem.params);
  return answer;
}

function problemsIn(answer: unknown): Problem[] {
  const { errors, problem } = bodyOf(answer) ?? {};
  return [...Object.values(errors ?? {}), problem].filter(
    (each) => typeof each?.key === "string",
  ) as Problem[];
}

/** The data of an answer, with or without the framework's envelope of status and headers. */
function bodyOf(answer: unknown): Answer | undefined {
  if (typeof answer !== "object" || answer === null || answer instanceof Response) return undefined;
  const { type, data } = answer as { type?: unknown; data?: Answer | null };
  return type === "DataWithResponseInit" ? (data ?? undefined) : (answer as Answer);
}
