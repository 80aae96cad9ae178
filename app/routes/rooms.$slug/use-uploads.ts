import { useEffect, useMemo, useSyncExternalStore } from "react";
import { useConnection } from "~/realtime/use-realtime";
import { createUploads, type Uploads, type UploadsState } from "./uploads";

/** The files that one has on the way into a room; they go on whenever the connection is back. */
export function useUploads(
  memberId: string,
  { id, slug }: { id: string; slug: string },
): { state: UploadsState; uploads: Uploads } {
  const connection = useConnection();
  const uploads = useMemo(() => createUploads(memberId, { id, slug }), [memberId, id, slug]);
  const state = useSyncExternalStore(uploads.subscribe, uploads.get, uploads.get);
  useEffect(() => uploads.restore(), [uploads]);
  useEffect(() => connection?.onOnline(uploads.sendWaiting), [connection, uploads]);
  return { state, uploads };
}
