/**
 * Facts that have been committed. A verb signals after its transaction has returned; whoever listens
 * (realtime, caches) decides who is told. A listener that fails never undoes a write.
 */
export type Fact =
  | { type: "reply.posted"; threadId: string; replyId: string }
  | { type: "reply.changed"; threadId: string; replyId: string }
  | { type: "thread.changed"; threadId: string }
  | { type: "room.event"; roomId: string; number: number }
  | { type: "room.joined"; roomId: string; memberId: string }
  | { type: "room.left"; roomId: string; memberId: string }
  | { type: "room.rewritten"; roomId: string }
  | { type: "room.heard"; roomId: string; memberId: string }
  | { type: "room.changed"; roomId: string }
  | { type: "room.read"; roomId: string; memberId: string }
  | { type: "extract.changed"; extractId: string }
  | { type: "announcement.changed"; announcementId: string }
  | { type: "report.changed" }
  | { type: "session.ended"; sessionId: string }
  | { type: "member.evicted"; memberId: string }
  | { type: "presence.changed"; memberId: string; hides: boolean }
  | { type: "member.changed"; memberId: string }
  | { type: "block.changed"; memberId: string; otherId: string; blocked: boolean }
  | { type: "letters.waiting" }
  | { type: "person.erased"; memberId: string };

type Listener = (fact: Fact) => void;

// One set a process; it survives the reloads of development.
const global = globalThis as typeof globalThis & { krugListeners?: Set<Listener> };
global.krugListeners ??= new Set();
const listeners = global.krugListeners;

let onFailure: (error: unknown, fact: Fact) => void = () => {};

/** Tells every listener; what a listener throws is handed to the failure handler and goes no further. */
export function signal(fact: Fact): void {
  for (const listener of listeners) {
    try {
      listener(fact);
    } catch (error) {
      onFailure(error, fact);
    }
  }
}

/** Listens to facts; returns the way to stop. */
export function onSignal(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Names who hears about a listener's failure (the log). */
export function onSignalFailure(handler: (error: unknown, fact: Fact) => void): void {
  onFailure = handler;
}
