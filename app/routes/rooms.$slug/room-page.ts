import type { Connection } from "~/realtime/connection";
import { createActs } from "./acts";
import { hearRoom } from "./hearing";
import { type Asking, createHistory } from "./history";
import { type Missed, missedIn } from "./missed";
import type { Operation } from "./operation";
import { markTried, nextOf, refuse } from "./operations";
import { createOutbox } from "./outbox";
import { changed, endOf, holdsEnd, type LogChange, type RoomLog } from "./room-log";
import { sendOperation, settledMessage } from "./send-operation";
import { createSender } from "./sender";
import { forgetUnarrived, recognise, settle } from "./settling";
import type { Uploads } from "./uploads";

export type RoomPage = ReturnType<typeof createRoomPage>;

/** The room on this page at one moment. */
export type RoomState = {
  log: RoomLog;
  operations: Operation[];
  /** The id of the operation that is on its way. */
  sending: string | null;
  /** Whether nothing was lost since the page was opened, or all that was lost has been brought. */
  settled: boolean;
  missed: Missed | null;
};

/** The pause before a room that could not be entered just now is tried again, in ms. */
const TRY_AGAIN = 3_000;

/**
 * One open room in one tab: keeps its log, enters the room at every connection, asks for what it missed and
 * for what lies before and behind, and sends what one did.
 */
export function createRoomPage(memberId: string, roomId: string, opened: RoomLog, uploads: Uploads) {
  const listeners = new Set<() => void>();
  let state: RoomState = { log: opened, operations: [], sending: null, settled: true, missed: null };
  let connection: Connection | undefined;
  let read = 0;
  // Who has had the end of the room once is to have it always: what is missing since was lost on the way.
  let following = holdsEnd(opened);
  let sent = 0;

  const get = () => state.log;
  function set(news: Partial<RoomState>): void {
    state = { ...state, ...news };
    for (const listener of listeners) listener();
  }
  const ask: Asking = async (question) => {
    if (!connection) throw new Error("not connected");
    return question(connection);
  };
  const outbox = createOutbox(memberId, roomId, (operations) => {
    const still = new Set(operations.flatMap(filesOf));
    const gone = state.operations.flatMap(filesOf).filter((id) => !still.has(id));
    if (gone.length > 0) uploads.forget(gone);
    set({ operations });
  });
  function change(change: LogChange): void {
    set({ log: changed(state.log, change) });
    following = holdsEnd(state.log) || (following && change.type !== "replaced");
    if (change.type !== "arrived" && change.type !== "replaced") return;
    const settling = recognise(change.messages, memberId);
    if (settling(outbox.get()) !== outbox.get()) void outbox.change(settling);
  }
  const history = createHistory({ roomId, get, change, ask });
  const sender = createSender({
    next: () => nextOf(outbox.get()),
    send: async (operation) => {
      const carried = await uploads.carry(filesOf(operation));
      if (!carried.ok) return carried;
      return ask((over) => sendOperation(over, roomId, operation, carried.files));
    },
    going: async (operation) => {
      set({ sending: operation?.id ?? null });
      if (operation && !operation.tried) await outbox.change(markTried(operation.id));
    },
    sent: async (operation, events) => {
      if (operation.type === "post") sent += 1;
      await Promise.all([
        outbox.change(settle(operation, settledMessage(operation, events, memberId))),
        change({ type: "arrived", ...events }),
      ]);
      // The answer may overtake what others said just before.
      if (following && !holdsEnd(state.log)) void history.catchUp();
    },
    refused: (operation, problem) => {
      if (problem.key.startsWith("files.")) uploads.begin(filesOf(operation));
      return outbox.change(refuse(operation, problem));
    },
    alone: (task) =>
      outbox.alone(async () => {
        await outbox.refresh();
        return task();
      }),
  });

  async function enter(): Promise<void> {
    const whole = following;
    const from = endOf(state.log);
    const over = connection;
    const answer = await ask((over) => over.ask("room.enter", { roomId, after: whole ? from : null }));
    if (!answer.ok) {
      if (answer.error.key === "errors.404.text") return change({ type: "evicted" });
      setTimeout(() => over === connection && enter().catch(() => {}), TRY_AGAIN);
      return;
    }
    change({ type: "here", people: answer.here });
    change({ ...answer, type: "arrived" });
    if (answer.tooFar) await history.goToEnd();
    else if (whole) await history.catchUp();
    if (holdsEnd(state.log)) void outbox.change(forgetUnarrived(state.log.messages));
    sent = 0;
    await sender.send();
    arrive(whole && !answer.tooFar ? from : null);
  }

  /** All is here again: says what was missed after `from`, when that is known. */
  function arrive(from: number | null): void {
    if (state.settled || connection?.getState().status !== "online") return;
    set({ settled: true, missed: { ...missedIn(state.log, from ?? state.log.last, memberId), sent } });
  }

  function listen(over: Connection): () => void {
    // A number was left out: something was lost on the way, and is asked for.
    const follow = () => void (following && !holdsEnd(state.log) && history.catchUp());
    const startAgain = () => void history.startAgain();
    const stops = [
      hearRoom(over, roomId, { change, follow, startAgain }),
      over.subscribe(() => {
        const lost = over.getState().status === "offline";
        if (lost && state.settled) set({ settled: false, missed: null });
      }),
      over.onOnline(() => void enter().catch(() => {})),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return {
    ...history,
    ...createActs({ me: memberId, get: () => state, change: outbox.change, send: () => void sender.send() }),
    get: () => state,
    change,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes up what an earlier visit could not send; what the room has meanwhile is forgotten. */
    restore: async (): Promise<void> => {
      await outbox.restore();
      await outbox.change(recognise(state.log.messages, memberId));
      await sender.send();
    },
    /** Lives by this connection until the returned function is called. */
    connect: (over: Connection) => {
      connection = over;
      const stop = listen(over);
      return () => {
        stop();
        over.ask("room.leave", { roomId }).catch(() => {});
        connection = undefined;
      };
    },
    close: outbox.close,
    /** She has read what she missed. */
    forgetMissed: () => set({ missed: null }),
    /** Remembers that everything up to this number has been seen. */
    seen: (number: number) => {
      if (number <= read || state.log.evicted) return;
      read = number;
      ask((over) => over.ask("room.read", { roomId, number })).catch(() => {
        read = 0;
      });
    },
    typing: () => void ask((over) => over.ask("room.typing", { roomId })).catch(() => {}),
  };
}

const filesOf = (operation: Operation): string[] =>
  operation.type === "post" ? (operation.files ?? []) : [];
