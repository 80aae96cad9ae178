import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { forgetUploads, hasUploads } from "./upload-store";

/** Something that waits on this device to be sent. */
export type KeptOperation = { memberId: string; roomId: string; id: string; operation: unknown };
/** How a room looked when it was last open here. */
export type KeptRoom = { memberId: string; slug: string; view: unknown };

interface Kept extends DBSchema {
  operations: { key: [memberId: string, roomId: string, id: string]; value: KeptOperation };
  rooms: { key: [memberId: string, slug: string]; value: KeptRoom };
}
export type DeviceDatabase = IDBPDatabase<Kept>;

let opened: Promise<DeviceDatabase | null> | undefined;

/**
 * The database of this device; null where there is none (a private window, a full disk, storage turned off). All in
 * it stands under a member's id, so that two people on one computer never see each other's.
 */
export function openDeviceDatabase(): Promise<DeviceDatabase | null> {
  opened ??= openOnce().catch(() => null);
  return opened;
}

async function openOnce(): Promise<DeviceDatabase> {
  return openDB<Kept>("krug", 1, {
    upgrade(database) {
      database.createObjectStore("operations", { keyPath: ["memberId", "roomId", "id"] });
      database.createObjectStore("rooms", { keyPath: ["memberId", "slug"] });
    },
    // A newer version of the page waits in another tab: this one must not hold it up.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
}

/** All keys of a store that begin with these parts: an array sorts after every string. */
export const keysUnder = (...parts: string[]): IDBKeyRange => IDBKeyRange.bound(parts, [...parts, []]);

/** Whether something of the member's still waits on this device to be sent. */
export async function hasUnsent(memberId: string): Promise<boolean> {
  if (await hasUploads(memberId)) return true;
  const database = await openDeviceDatabase();
  if (!database) return false;
  return (await database.count("operations", keysUnder(memberId))) > 0;
}

/** Erases all that this database holds for the member, as signing out does. */
export async function forgetInDatabase(memberId: string): Promise<void> {
  await forgetUploads(memberId);
  const database = await openDeviceDatabase();
  if (!database) return;
  await Promise.all([
    database.delete("operations", keysUnder(memberId)),
    database.delete("rooms", keysUnder(memberId)),
  ]);
}
