import type { RoomEvents } from "~/domain/rooms/event";
import type { Connection } from "~/realtime/connection";
import { type Asking, createHistory } from "./history";
import { dropFromOutbox, keepInOutbox, listOutbox } from "./outbox";
import { changed, endOf, holdsEnd, type LogChange, type Pending, type RoomLog } from "./room-log";
import { createSender } from "./sender";

export type RoomPage = ReturnType<typeof createRoomPage>;

/** The pause before a room that could not be entered just now is tried again, in ms. */
const TRY_AGAIN = 3_000;

/**
 * One open room in one tab: keeps its log, enters the room at every connection, asks for what it missed and
 * for what lies before and behind, and sends what is written.
 */
export function createRoomPage(memberId: string, roomId: string, opened: RoomLog) {
  const listeners = new Set<() => void>();
  let log = opened;
  let connection: Connection | undefined;
  let read = 0;
  // Who has had the end of the room once is to have it always: what is missing since was lost on the way.
  let following = holdsEnd(opened);

  const get = () => log;
  const ask: Asking = async (question) => {
    if (!connection) throw new Error("not connected");
    return question(connection);
  };
  function change(change: LogChange): void {
    const before = log.pending;
    log = changed(log, change, memberId);
    following ||= holdsEnd(log);
    for (const { clientId } of before) {
      if (!isPending(log, clientId)) dropFromOutbox(memberId, roomId, clientId);
    }
    for (const listener of listeners) listener();
  }
  const history = createHistory({ roomId, get, change, ask });
  const sender = createSender({
    next: () => log.pending.find(({ state }) => state === "waiting"),
    post: ({ clientId, body }) => ask((over) => over.ask("room.post", { roomId, clientId, body })),
    mark: (clientId, state, problem) => change({ type: "marked", clientId, state, problem }),
    sent: (clientId, events) => {
      change({ type: "arrived", ...events });
      change({ type: "dropped", clientId });
      // The answer may overtake what others said just before.
      if (following) history.catchUp();
      else history.goToEnd();
    },
  });

  async function enter(): Promise<void> {
    const over = connection;
    const after = following ? endOf(log) : null;
    const answer = await ask((over) => over.ask("room.enter", { roomId, after }));
    if (!answer.ok) {
      if (answer.error.key === "errors.404.text") return change({ type: "evicted" });
      setTimeout(() => over === connection && enter().catch(() => {}), TRY_AGAIN);
      return;
    }
    change({ type: "here", people: answer.here });
    change({ ...answer, type: "arrived" });
    if (answer.tooFar) await history.goToEnd();
    else if (following) await history.catchUp();
    await sender.send();
  }

  function hear({ events, messages, people }: RoomEvents & { roomId: string }): void {
    change({ type: "arrived", events, messages, people });
    // A number was left out: something was lost on the way, and is asked for.
    if (following) history.catchUp();
  }

  function listen(over: Connection): (() => void)[] {
    const ours =
      <N extends { roomId: string }>(tell: (news: N) => void) =>
      (news: N) => {
        if (news.roomId === roomId) tell(news);
      };
    return [
      over.on("room.events", ours(hear)),
      over.on(
        "room.last",
        ours(({ last }) => {
          const whole = holdsEnd(log);
          change({ type: "last", last });
          if (whole && !holdsEnd(log)) history.catchUp();
        }),
      ),
      over.on(
        "room.here",
        ours((news) => {
          for (const person of news.came) change({ type: "came", person });
          for (const memberId of news.left) change({ type: "left", memberId });
        }),
      ),
      over.on(
        "room.evicted",
        ours(() => change({ type: "evicted" })),
      ),
      over.on(
        "room.rewritten",
        ours(() => void history.startAgain()),
      ),
      over.onOnline(() => void enter().catch(() => {})),
    ];
  }

  return {
    ...history,
    get,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes back what an earlier visit could not send; what the room has meanwhile is forgotten. */
    restore: () => {
      const kept = listOutbox(memberId, roomId);
      change({ type: "written", pending: kept });
      for (const { clientId } of kept) {
        if (!isPending(log, clientId)) dropFromOutbox(memberId, roomId, clientId);
      }
      sender.send();
    },
    /** Lives by this connection until the returned function is called. */
    connect: (over: Connection) => {
      connection = over;
      const stops = listen(over);
      return () => {
        for (const stop of stops) stop();
        over.ask("room.leave", { roomId }).catch(() => {});
        connection = undefined;
      };
    },
    /** Writes: the message is kept on the device, shown at once, and sent when it can be. */
    write: (body: string) => {
      const pending: Pending = { clientId: crypto.randomUUID(), body, at: Date.now(), state: "waiting" };
      keepInOutbox(memberId, roomId, pending);
      change({ type: "written", pending: [pending] });
      sender.send();
    },
    sendAgain: (clientId: string) => {
      change({ type: "marked", clientId, state: "waiting" });
      sender.send();
    },
    discard: (clientId: string) => change({ type: "dropped", clientId }),
    /** Remembers that everything up to this number has been seen. */
    seen: (number: number) => {
      if (number <= read || log.evicted) return;
      read = number;
      ask((over) => over.ask("room.read", { roomId, number })).catch(() => {
        read = 0;
      });
    },
    typing: () => void ask((over) => over.ask("room.typing", { roomId })).catch(() => {}),
  };
}

const isPending = (log: RoomLog, clientId: string) =>
  log.pending.some((pending) => pending.clientId === clientId);
