import { dropFromDevice, listOnDevice, readFromDevice } from "~/ui/device-storage";
import { type Change, type Operation, type PostOperation, postId } from "./operation";

/** Where the operations of one member in one room are kept; both resolve with how they stand then. */
export type OutboxStore = {
  read: () => Promise<Operation[]>;
  change: (change: Change) => Promise<Operation[]>;
};

/** For the visit only: where the device keeps nothing. */
export function keepForVisit(begin: Operation[] = []): OutboxStore {
  let held = begin;
  return {
    read: async () => held,
    change: async (change) => {
      held = change(held);
      return held;
    },
  };
}

/**
 * On the device. A change reads and writes in one transaction, so that two tabs that change at one moment
 * change one after the other.
 */
export async function keepOnThisDevice(memberId: string, roomId: string): Promise<OutboxStore | null> {
  const { openDeviceDatabase, keysUnder } = await import("~/ui/device-database");
  const database = await openDeviceDatabase();
  if (!database) return null;
  const own = keysUnder(memberId, roomId);
  return {
    read: async () => inOrder(await database.getAll("operations", own)),
    change: async (change) => {
      const work = database.transaction("operations", "readwrite");
      const before = inOrder(await work.store.getAll(own));
      const after = change(before);
      await writeDifference(work.store, { memberId, roomId }, before, after);
      await work.done;
      return after;
    },
  };
}

type Owner = { memberId: string; roomId: string };
type Store = {
  put: (value: Owner & { id: string; operation: unknown }) => Promise<unknown>;
  delete: (key: [string, string, string]) => Promise<void>;
};

async function writeDifference(
  store: Store,
  owner: Owner,
  before: Operation[],
  after: Operation[],
): Promise<void> {
  const stays = new Set(after.map(({ id }) => id));
  const held = new Set(before);
  await Promise.all([
    ...before
      .filter(({ id }) => !stays.has(id))
      .map(({ id }) => store.delete([owner.memberId, owner.roomId, id])),
    ...after
      .filter((operation) => !held.has(operation))
      .map((operation) => store.put({ ...owner, id: operation.id, operation })),
  ]);
}

const inOrder = (kept: { operation: unknown }[]): Operation[] =>
  kept.map(({ operation }) => operation as Operation).sort((one, other) => one.at - other.at);

/** What an older version of the page left waiting elsewhere on the device, the oldest first. */
export function listOlderOutbox(memberId: string, roomId: string): PostOperation[] {
  const own = `outbox:${roomId}:`;
  return listOnDevice(memberId)
    .filter((name) => name.startsWith(own))
    .flatMap((name) => olderPost(name.slice(own.length), readFromDevice(memberId, name)))
    .sort((one, other) => one.at - other.at);
}

export function dropOlderOutbox(memberId: string, roomId: string): void {
  const names = listOnDevice(memberId).filter((name) => name.startsWith(`outbox:${roomId}:`));
  for (const name of names) dropFromDevice(memberId, name);
}

function olderPost(clientId: string, kept: string | null): PostOperation[] {
  try {
    const { body, at } = JSON.parse(kept ?? "");
    if (typeof body !== "string" || typeof at !== "number") return [];
    return [{ type: "post", id: postId(clientId), clientId, body, at, state: "waiting", tried: true }];
  } catch {
    return [];
  }
}
