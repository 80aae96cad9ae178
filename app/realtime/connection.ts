import type { io, Socket } from "socket.io-client";
import {
  type Answer,
  type ClientToServer,
  NO_SESSION,
  type Question,
  type Questions,
  type ServerToClient,
} from "./contract";

/** `retryAt`: when the next try is made, ms since 1970; null while one is under way. */
export type ConnectionState = { status: "connecting" | "online" | "offline"; retryAt: number | null };

type ServerEvent = keyof ServerToClient;

/** One socket of one tab, which comes back by itself. */
export type Connection = {
  /** Asks the server; rejects when there is no connection or no answer in time. */
  ask: <Q extends Question>(question: Q, asked: Questions[Q][0]) => Promise<Answer<Questions[Q][1]>>;
  on: <E extends ServerEvent>(event: E, listener: ServerToClient[E]) => () => void;
  /** Calls the listener whenever the connection is there: at once when it is, then after every loss. */
  onOnline: (listener: () => void) => () => void;
  /** Calls the listener when the server says that the session is over. */
  onSignedOut: (listener: () => void) => () => void;
  getState: () => ConnectionState;
  subscribe: (listener: () => void) => () => void;
  /** Tries now instead of waiting. */
  retry: () => void;
  close: () => void;
};

/** How long an answer may take, in ms; a connection that is slower is no connection. */
const ANSWER_WITHIN = 10_000;
/**
 * Pauses between tries, in ms, each varied by half: after a restart not everybody comes at one moment, and the
 * last has come within ten seconds.
 */
export const PAUSES = [1_000, 2_000, 4_000, 6_000];

/** Opens the socket of this tab. `connect` is the library's `io`, loaded when it is needed. */
export function openConnection(connect: typeof io): Connection {
  const socket: Socket<ServerToClient, ClientToServer> = connect({
    transports: ["websocket"],
    reconnection: false,
  });
  const state = createState({ status: "connecting", retryAt: null });
  const online = new Set<() => void>();
  const signedOut = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let closed = false;

  const retry = () => {
    if (closed || socket.connected) return;
    clearTimeout(timer);
    state.set({ ...state.get(), retryAt: null });
    socket.connect();
  };
  const lost = () => {
    clearTimeout(timer);
    if (closed) return;
    // In the tunnel nothing is tried; the browser says when it is over.
    if (!navigator.onLine) return state.set({ status: "offline", retryAt: null });
    const pause = PAUSES[Math.min(tries, PAUSES.length - 1)]! * (0.5 + Math.random());
    tries += 1;
    timer = setTimeout(retry, pause);
    state.set({ status: "offline", retryAt: Date.now() + pause });
  };

  socket.on("connect", () => {
    tries = 0;
    clearTimeout(timer);
    state.set({ status: "online", retryAt: null });
    for (const listener of online) listener();
  });
  socket.on("connect_error", ({ message }) => {
    if (message === NO_SESSION) for (const listener of signedOut) listener();
    lost();
  });
  socket.on("disconnect", lost);
  // The browser knows sooner than a silent socket that the train has entered the tunnel, or left it.
  const stopWatching = watchNetwork(() => socket.disconnect(), retry);

  return {
    ask: async (question, asked) => {
      if (!socket.connected) throw new Error("not connected");
      try {
        return await asking(socket, question, asked);
      } catch (error) {
        // It looked alive and did not answer: a half-open connection is given up.
        if (socket.connected) socket.disconnect();
        throw error;
      }
    },
    on: (event, listener) => {
      socket.on(event, listener as never);
      return () => socket.off(event, listener as never);
    },
    onOnline: (listener) => {
      if (socket.connected) listener();
      return added(online, listener);
    },
    onSignedOut: (listener) => added(signedOut, listener),
    getState: state.get,
    subscribe: state.subscribe,
    retry,
    close: () => {
      closed = true;
      clearTimeout(timer);
      stopWatching();
      socket.disconnect();
    },
  };
}

function asking<Q extends Question>(
  socket: Socket<ServerToClient, ClientToServer>,
  question: Q,
  asked: Questions[Q][0],
): Promise<Answer<Questions[Q][1]>> {
  return new Promise((resolve, reject) => {
    const answered = (error: Error | null, answer: Answer<Questions[Q][1]>) =>
      error ? reject(error) : resolve(answer);
    const patient = socket.timeout(ANSWER_WITHIN) as unknown as {
      emit: (question: Q, asked: Questions[Q][0], answered: unknown) => void;
    };
    patient.emit(question, asked, answered);
  });
}

function watchNetwork(onLost: () => void, onBack: () => void): () => void {
  window.addEventListener("offline", onLost);
  window.addEventListener("online", onBack);
  return () => {
    window.removeEventListener("offline", onLost);
    window.removeEventListener("online", onBack);
  };
}

function createState(initial: ConnectionState) {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get: () => current,
    set: (next: ConnectionState) => {
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => added(listeners, listener),
  };
}

function added<T>(set: Set<T>, each: T): () => void {
  set.add(each);
  return () => set.delete(each);
}
