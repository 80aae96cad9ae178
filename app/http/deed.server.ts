import { redirect } from "@remix-run/node";
import { retryWhileBusy } from "~/domain/database-trouble.server";
import { Refusal } from "~/domain/refusal";
import type { MessageKey } from "~/i18n/translate";

/**
 * Does what a button without a form of its own asks for and goes back to its page, by `done` where that says that
 * it is done. What comes too late (409) is said there: `problem` in the address names the sentence. Other refusals
 * fly past.
 */
export async function deed(back: string, verb: () => unknown, done = back): Promise<Response> {
  try {
    await retryWhileBusy(verb);
    return redirect(done);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 409) throw error;
    return redirect(`${back}${back.includes("?") ? "&" : "?"}problem=${error.key}`);
  }
}

/** The sentence that `deed` came back with, if it is one of those the page knows. */
export function problemIn<K extends MessageKey>(request: Request, known: readonly K[]): K | undefined {
  const asked = new URL(request.url).searchParams.get("problem");
  return known.find((key) => key === asked);
}
