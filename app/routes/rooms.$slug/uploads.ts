import { FILES_LIMIT, isDescribed } from "~/domain/rooms/file-rules";
import type { MessagePosted, Problem } from "~/realtime/contract";
import { dropUpload, type KeptUpload, keepUpload, listUploads } from "~/ui/upload-store";
import { lookAtFile, thumbOf } from "./look-at-file";
import { sendFile } from "./send-file";

/** A file on its way: kept on the device, and how far it has got (0 to 1). */
export type Upload = KeptUpload & {
  state: "waiting" | "sending" | "ready" | "failed";
  sent: number;
  problem?: Problem;
  /** The device has no room for it: it lives as long as this page. */
  fleeting?: boolean;
};

export type UploadsState = { uploads: Upload[]; problem: Problem | null };
export type Uploads = ReturnType<typeof createUploads>;
/** What becomes of the files of a message before it is sent: they are in the room, or one was refused. */
export type Carried =
  | { ok: true; files: NonNullable<MessagePosted["files"]> }
  | { ok: false; error: Problem };

/** What was left for longer is forgotten: its message is gone, or never came, in ms. */
const KEPT_FOR = 7 * 24 * 60 * 60_000;

/**
 * The files of one member on their way into one room. They leave at once, one after another, wait on the device while
 * there is no connection, and are named by ids of the device's own: sent twice, each is one file.
 */
export function createUploads(memberId: string, room: { id: string; slug: string }) {
  const listeners = new Set<() => void>();
  let state: UploadsState = { uploads: [], problem: null };
  let queue: Promise<unknown> = Promise.resolve();

  function set(news: Partial<UploadsState>): void {
    state = { ...state, ...news };
    for (const listener of listeners) listener();
  }
  const find = (clientId: string) => state.uploads.find((each) => each.clientId === clientId);
  function change(clientId: string, news: Partial<Upload>, keep = false): void {
    set({ uploads: state.uploads.map((each) => (each.clientId === clientId ? { ...each, ...news } : each)) });
    const upload = find(clientId);
    if (keep && upload) void keepUpload(keptOf(upload));
  }
  const inComposer = () => state.uploads.filter(({ taken }) => !taken);

  /** Sends a file when its turn comes; rejects when no answer came. */
  function send(clientId: string): Promise<void> {
    const turn = queue.then(() => sendNow(clientId));
    queue = turn.catch(() => {});
    return turn;
  }
  async function sendNow(clientId: string): Promise<void> {
    const upload = find(clientId);
    if (!upload || upload.state === "ready" || upload.state === "failed") return;
    change(clientId, { state: "sending", sent: 0 });
    try {
      const onProgress = (sent: number) => change(clientId, { sent });
      const answer = await sendFile({ ...upload, slug: room.slug, onProgress });
      if ("problem" in answer) change(clientId, { state: "failed", problem: answer.problem });
      else change(clientId, { state: "ready", sent: 1, fileId: answer.file.id }, true);
      // It was thrown away on its way.
      if ("file" in answer && !find(clientId)) forgetInRoom(answer.file.id);
    } catch (error) {
      change(clientId, { state: "waiting", sent: 0 });
      throw error;
    }
  }
  const sendSoon = (clientId: string) => void send(clientId).catch(() => {});
  const sendWaiting = () => {
    for (const { clientId, state: now } of state.uploads) if (now === "waiting") sendSoon(clientId);
  };

  async function add(file: File): Promise<void> {
    if (inComposer().length >= FILES_LIMIT)
      return set({ problem: { key: "files.problem.tooMany", params: { max: FILES_LIMIT } } });
    const seen = await lookAtFile(file);
    if ("problem" in seen) return set({ problem: { key: seen.problem, params: {} } });
    const thumb = seen.kind === "image" ? await thumbOf(file) : undefined;
    const kept: KeptUpload = {
      memberId,
      roomId: room.id,
      clientId: crypto.randomUUID(),
      name: file.name,
      kind: seen.kind,
      blob: file,
      description: "",
      adorns: false,
      thumb,
      taken: false,
      at: Date.now(),
    };
    set({ uploads: [...state.uploads, { ...kept, state: "waiting", sent: 0 }] });
    if (!(await keepUpload(kept))) change(kept.clientId, { fleeting: true });
    sendSoon(kept.clientId);
  }

  function forgetInRoom(fileId: string): void {
    fetch(`/rooms/${room.slug}/files/${fileId}/remove`, { method: "POST" }).catch(() => {});
  }
  function forget(clientIds: readonly string[]): void {
    for (const upload of state.uploads) if (clientIds.includes(upload.clientId)) void dropUpload(upload);
    set({ uploads: state.uploads.filter(({ clientId }) => !clientIds.includes(clientId)) });
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes up what an earlier visit left, and sends whenever the device is online again. Returns the way to stop. */
    restore: (): (() => void) => {
      void listUploads(memberId, room.id).then((kept) => {
        const known = kept.filter(({ clientId }) => !find(clientId));
        const old = known.filter(({ at }) => Date.now() - at > KEPT_FOR);
        for (const upload of old) void dropUpload(upload);
        const fresh = known.filter((upload) => !old.includes(upload)).map(asUpload);
        set({ uploads: [...fresh, ...state.uploads] });
        sendWaiting();
      });
      window.addEventListener("online", sendWaiting);
      return () => window.removeEventListener("online", sendWaiting);
    },
    sendWaiting,
    add: async (files: Iterable<File>): Promise<void> => {
      set({ problem: null });
      for (const file of files) await add(file);
    },
    describe: (clientId: string, description: string) => change(clientId, { description }, true),
    adorn: (clientId: string, adorns: boolean) => change(clientId, { adorns }, true),
    retry: (clientId: string) => {
      change(clientId, { state: "waiting", problem: undefined });
      sendSoon(clientId);
    },
    remove: (clientId: string) => {
      const fileId = find(clientId)?.fileId;
      forget([clientId]);
      set({ problem: null });
      if (fileId) forgetInRoom(fileId);
    },
    /** The file that keeps the composer's message from being sent: not described, or refused. */
    lacking: (): Upload | undefined =>
      inComposer().find((upload) => !isDescribed(upload) || upload.state === "failed"),
    /** Gives the composer's files to a message that was written; their ids, in order. */
    take: (): string[] => {
      const ids = inComposer().map(({ clientId }) => clientId);
      for (const id of ids) change(id, { taken: true }, true);
      set({ problem: null });
      return ids;
    },
    /** Brings the files of a message into the room, if they are not there yet. Rejects when no answer came. */
    carry: async (clientIds: readonly string[]): Promise<Carried> => {
      const files: NonNullable<MessagePosted["files"]> = [];
      for (const clientId of clientIds) {
        await send(clientId);
        const upload = find(clientId);
        if (!upload?.fileId)
          return { ok: false, error: upload?.problem ?? { key: "files.problem.gone", params: {} } };
        files.push({ id: upload.fileId, description: upload.description.trim(), adorns: upload.adorns });
      }
      return { ok: true, files };
    },
    /** The message was refused: its files may have waited too long in the room, and go again. */
    begin: (clientIds: readonly string[]) => {
      for (const id of clientIds)
        change(id, { state: "waiting", fileId: undefined, problem: undefined }, true);
    },
    /** The message is in the room, or was thrown away. */
    forget,
  };
}

const asUpload = (kept: KeptUpload): Upload => ({
  ...kept,
  state: kept.fileId ? "ready" : "waiting",
  sent: kept.fileId ? 1 : 0,
});

function keptOf({
  state: _,
  sent: _sent,
  problem: _problem,
  fleeting: _fleeting,
  ...kept
}: Upload): KeptUpload {
  return kept;
}
