import type { RoomEvents } from "~/domain/rooms/event";
import type { Answer, Problem } from "~/realtime/contract";
import type { Pending } from "./room-log";

type Parts = {
  /** The oldest message that waits. */
  next: () => Pending | undefined;
  post: (pending: Pending) => Promise<Answer<RoomEvents>>;
  mark: (clientId: string, state: Pending["state"], problem?: Problem) => void;
  sent: (clientId: string, events: RoomEvents) => void;
};

/**
 * Sends what waits, one after another in the order of writing. Without an answer a message waits for the
 * next connection and goes out again under the same clientId; a refusal leaves it with its problem, and
 * the next ones go on; "too fast" is waited out.
 */
export function createSender({ next, post, mark, sent }: Parts) {
  let sending: Promise<void> | undefined;

  async function sendAll(): Promise<void> {
    for (let pending = next(); pending; pending = next()) {
      if (!(await sendOne(pending))) return;
    }
  }

  async function sendOne(pending: Pending): Promise<boolean> {
    const { clientId } = pending;
    mark(clientId, "sending");
    let answer: Answer<RoomEvents>;
    try {
      answer = await post(pending);
    } catch {
      mark(clientId, "waiting");
      return false;
    }
    if (answer.ok) {
      sent(clientId, answer);
    } else if (answer.error.key === "errors.429.wait") {
      mark(clientId, "waiting");
      await new Promise((resolve) => setTimeout(resolve, Number(answer.error.params.seconds) * 1_000));
    } else {
      mark(clientId, "failed", answer.error);
    }
    return true;
  }

  return {
    /** Sends until nothing waits; one run at a time. */
    send: (): Promise<void> => {
      sending ??= sendAll().finally(() => {
        sending = undefined;
      });
      return sending;
    },
  };
}
