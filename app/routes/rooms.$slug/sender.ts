import type { RoomEvents } from "~/domain/rooms/event";
import type { Answer, Problem } from "~/realtime/contract";
import type { Operation } from "./operation";

type Parts = {
  /** The oldest operation that waits. */
  next: () => Operation | undefined;
  send: (operation: Operation) => Promise<Answer<RoomEvents>>;
  /** It goes out now; null when none does. Resolves once the device knows. */
  going: (operation: Operation | null) => Promise<void>;
  sent: (operation: Operation, events: RoomEvents) => Promise<void>;
  refused: (operation: Operation, problem: Problem) => Promise<void>;
  /** Runs a task while no other tab does. */
  alone: <T>(task: () => Promise<T>) => Promise<T>;
};

/**
 * Sends what waits, one after another in the order of doing. Without an answer an operation waits for the
 * next connection and goes out again, the same; a refusal leaves it with its problem, and the next ones go
 * on; "too fast" is waited out.
 */
export function createSender({ next, send, going, sent, refused, alone }: Parts) {
  let sending: Promise<boolean> | undefined;
  let asked = false;

  /** Whether all went; not so when there was no answer. */
  async function sendAll(): Promise<boolean> {
    for (let operation = next(); operation; operation = next()) {
      const more = await sendOne(operation);
      await going(null);
      if (!more) return false;
    }
    return true;
  }

  async function sendOne(operation: Operation): Promise<boolean> {
    await going(operation);
    let answer: Answer<RoomEvents>;
    try {
      answer = await send(operation);
    } catch {
      return false;
    }
    if (answer.ok) {
      await sent(operation, answer);
      return true;
    }
    // Signed out elsewhere: it waits until she is in again.
    if (answer.error.key === "errors.401.text") return false;
    if (answer.error.key !== "errors.429.wait") {
      await refused(operation, answer.error);
      return true;
    }
    await going(null);
    await new Promise((resolve) => setTimeout(resolve, Number(answer.error.params.seconds) * 1_000));
    return true;
  }

  async function run(): Promise<boolean> {
    asked = false;
    const all = await alone(sendAll);
    return all && asked ? run() : all;
  }

  return {
    /** Sends until nothing waits or nobody answers; one run at a time, here and in all tabs. */
    send: async (): Promise<void> => {
      asked = true;
      sending ??= run().finally(() => {
        sending = undefined;
      });
      await sending;
    },
  };
}
