import { type DBSchema, openDB } from "idb";
import type { RoomFileKind } from "~/domain/rooms/file-rules";

/** A file that is on its way into a room, as this device keeps it. `at` in ms. */
export type KeptUpload = {
  memberId: string;
  roomId: string;
  clientId: string;
  name: string;
  kind: RoomFileKind;
  blob: Blob;
  description: string;
  adorns: boolean;
  /** A small picture of it, as an address that needs no request. */
  thumb?: string;
  /** It belongs to a message that was written, not to the one in the composer. */
  taken: boolean;
  /** The room has it. */
  fileId?: string;
  at: number;
};

interface Kept extends DBSchema {
  uploads: { key: [memberId: string, roomId: string, clientId: string]; value: KeptUpload };
}

const open = () =>
  openDB<Kept>("krug-uploads", 1, {
    upgrade(database) {
      database.createObjectStore("uploads", { keyPath: ["memberId", "roomId", "clientId"] });
    },
  });

/** All of a member's in a room, or everywhere: an array sorts after every string. */
const under = (...parts: string[]) => IDBKeyRange.bound(parts, [...parts, []]);

/** Keeps a file with its description; false when this device keeps nothing, and it lives as long as the page. */
export async function keepUpload(upload: KeptUpload): Promise<boolean> {
  return onDevice(async (database) => {
    await database.put("uploads", upload);
    return true;
  }, false);
}

export function dropUpload({ memberId, roomId, clientId }: KeptUpload): Promise<void> {
  return onDevice((database) => database.delete("uploads", [memberId, roomId, clientId]), undefined);
}

/** What an earlier visit left on its way into the room, the oldest first. */
export async function listUploads(memberId: string, roomId: string): Promise<KeptUpload[]> {
  const kept = await onDevice((database) => database.getAll("uploads", under(memberId, roomId)), []);
  return kept.sort((one, other) => one.at - other.at);
}

/** Whether files of the member wait on this device. */
export async function hasUploads(memberId: string): Promise<boolean> {
  return (await onDevice((database) => database.count("uploads", under(memberId)), 0)) > 0;
}

/** Erases all of them, as signing out does. */
export function forgetUploads(memberId: string): Promise<void> {
  return onDevice((database) => database.delete("uploads", under(memberId)), undefined);
}

async function onDevice<T>(
  work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch {
    return otherwise;
  }
}
