import { Refusal } from "~/domain/refusal";
import { type Fact, onSignal } from "~/domain/signals.server";

/** What a verb refuses with: its status and key; "not refused" when it did not. */
export function refused(verb: () => unknown): { status: number; key: string } | "not refused" {
  try {
    verb();
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, key: error.key };
    throw error;
  }
  return "not refused";
}

/** The facts that are signalled while something is done. */
export function heard(verb: () => unknown): Fact[] {
  const facts: Fact[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  try {
    verb();
  } finally {
    stop();
  }
  return facts;
}
