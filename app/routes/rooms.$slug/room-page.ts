import type { RoomEvents } from "~/domain/rooms/event";
import type { Connection } from "~/realtime/connection";
import { type Asking, createHistory } from "./history";
import { dropFromOutbox, keepInOutbox, listOutbox } from "./outbox";
import { changed, endOf, holdsEnd, type LogChange, type Pending, type RoomLog } from "./room-log";
import { createSender } from "./sender";
import type { Uploads } from "./uploads";

export type RoomPage = ReturnType<typeof createRoomPage>;

/** The pause before a room that could not be entered just now is tried again, in ms. */
const TRY_AGAIN = 3_000;

/**
 * One open room in one tab: keeps its log, enters the room at every connection, asks for what it missed and
 * for what lies before and behind, and sends what is written.
 */
export function createRoomPage(memberId: string, roomId: string, opened: RoomLog, uploads: Uploads) {
  const listeners = new Set<() => void>();
  let log = opened;
  let connection: Connection | undefined;
  let read = 0;

  const get = () => log;
  const ask: Asking = async (question) => {
    if (!connection) throw new Error("not connected");
    return question(connection);
  };
  function change(change: LogChange): void {
    const before = log.pending;
    log = changed(log, change, memberId);
    for (const { clientId, files = [] } of before) {
      if (isPending(log, clientId)) continue;
      dropFromOutbox(memberId, roomId, clientId);
      uploads.forget(files);
    }
    for (const listener of listeners) listener();
  }
  const history = createHistory({ roomId, get, change, ask });
  const sender = createSender({
    next: () => log.pending.find(({ state }) => state === "waiting"),
    post: async ({ clientId, body, files: ids = [] }) => {
      const carried = await uploads.carry(ids);
      if (!carried.ok) return carried;
      const { files } = carried;
      return ask((over) =>
        over.ask("room.post", { roomId, clientId, body, ...(files.length > 0 && { files }) }),
      );
    },
    mark: (clientId, state, problem) => change({ type: "marked", clientId, state, problem }),
    sent: (clientId, events) => {
      change({ type: "arrived", ...events });
      change({ type: "dropped", clientId });
      history.goToEnd();
    },
  });

  async function enter(): Promise<void> {
    const whole = holdsEnd(log);
    const over = connection;
    const answer = await ask((over) => over.ask("room.enter", { roomId, after: whole ? endOf(log) : null }));
    if (!answer.ok) {
      if (answer.error.key === "errors.404.text") return change({ type: "evicted" });
      setTimeout(() => over === connection && enter().catch(() => {}), TRY_AGAIN);
      return;
    }
    change({ type: "here", people: answer.here });
    change({ ...answer, type: "arrived" });
    if (answer.tooFar) await history.goToEnd();
    else if (whole) await history.catchUp();
    await sender.send();
  }

  function hear({ events, messages, people }: RoomEvents & { roomId: string }): void {
    const whole = holdsEnd(log);
    change({ type: "arrived", events, messages, people });
    // A number was left out: something was lost on the way, and is asked for.
    if (whole && !holdsEnd(log)) history.catchUp();
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
        "room.here",
        ours((news) => {
          if ("came" in news) change({ type: "came", person: news.came });
          else change({ type: "left", memberId: news.left });
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
    write: (body: string, files: string[] = []) => {
      const clientId = crypto.randomUUID();
      const pending: Pending = { clientId, body, files, at: Date.now(), state: "waiting" };
      keepInOutbox(memberId, roomId, pending);
      change({ type: "written", pending: [pending] });
      sender.send();
    },
    sendAgain: (clientId: string) => {
      uploads.begin(log.pending.find((pending) => pending.clientId === clientId)?.files ?? []);
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
