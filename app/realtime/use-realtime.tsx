import { useRevalidator } from "@remix-run/react";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { type Connection, type ConnectionState, openConnection } from "./connection";
import { createRevalidation } from "./revalidate-soon";

type Realtime = {
  connection: Connection | null;
  /** Asks the page's loaders anew, soon, and only when they can answer. */
  refresh: () => void;
};

const RealtimeContext = createContext<Realtime>({ connection: null, refresh: () => {} });

type ProviderProps = {
  /** Null for a visitor, who gets no socket. */
  memberId: string | null;
  children: ReactNode;
};

/**
 * One socket for the tab, around every page. A nudge makes the page's loaders answer anew, and so does
 * coming back after a lost connection, since what happened meanwhile was told to nobody here.
 */
export function RealtimeProvider({ memberId, children }: ProviderProps) {
  const connection = useOpenConnection(memberId);
  const refresh = useNudges(connection);
  const realtime = useMemo(() => ({ connection, refresh }), [connection, refresh]);
  return <RealtimeContext.Provider value={realtime}>{children}</RealtimeContext.Provider>;
}

function useOpenConnection(memberId: string | null): Connection | null {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    if (!memberId) return;
    let cancelled = false;
    let opened: Connection | undefined;
    // In development an effect runs twice; only the second may open a socket.
    import("socket.io-client").then(
      ({ io }) => {
        if (cancelled) return;
        opened = openConnection(io);
        setConnection(opened);
      },
      () => {}, // Without the library (a deployment meanwhile) the pages work as they do without script.
    );
    return () => {
      cancelled = true;
      opened?.close();
      setConnection(null);
    };
  }, [memberId]);
  return connection;
}

function useNudges(connection: Connection | null): () => void {
  const { revalidate } = useRevalidator();
  const soon = useRef(() => {});
  useEffect(() => {
    if (!connection) return;
    const revalidation = createRevalidation(connection, revalidate);
    soon.current = revalidation.soon;
    let first = true;
    const stops = [
      connection.on("stale", revalidation.soon),
      connection.onSignedOut(revalidate),
      connection.onOnline(() => {
        if (!first) revalidation.soon();
        first = false;
      }),
      revalidation.stop,
    ];
    return () => {
      soon.current = () => {};
      for (const stop of stops) stop();
    };
  }, [connection, revalidate]);
  return useCallback(() => soon.current(), []);
}

/** The tab's socket; null on the server, for visitors, and until the library is there. */
export function useConnection(): Connection | null {
  return useContext(RealtimeContext).connection;
}

/** Asks the page's loaders anew when something changed that the server tells only others. */
export function useRefresh(): () => void {
  return useContext(RealtimeContext).refresh;
}

const CONNECTING: ConnectionState = { status: "connecting", retryAt: null };
const never = () => () => {};

/** Whether the tab is connected, and when it tries again. */
export function useConnectionState(): ConnectionState {
  const connection = useConnection();
  return useSyncExternalStore(
    connection?.subscribe ?? never,
    connection?.getState ?? (() => CONNECTING),
    () => CONNECTING,
  );
}

/** Stands in a thread while its page is open: what is new there makes the page ask its loader again. */
export function useThreadChannel(threadId: string): void {
  const connection = useConnection();
  useEffect(() => {
    if (!connection) return;
    const enter = () => void connection.ask("thread.enter", { threadId }).catch(() => {});
    const stop = connection.onOnline(enter);
    return () => {
      stop();
      connection.ask("thread.leave", { threadId }).catch(() => {});
    };
  }, [connection, threadId]);
}
