import type { Change, Operation } from "./operation";
import { put } from "./operations";
import {
  dropOlderOutbox,
  keepForVisit,
  keepOnThisDevice,
  listOlderOutbox,
  type OutboxStore,
} from "./outbox-store";

export type Outbox = ReturnType<typeof createOutbox>;

/**
 * What one did in a room and the room does not have yet. Shown at once, kept on the device, and the same in all
 * tabs: each change is made here first, then over what the device holds, and the other tabs are told to look.
 */
export function createOutbox(memberId: string, roomId: string, onChange: (operations: Operation[]) => void) {
  /** As the device has it, and the changes that are not in it yet. */
  let kept: Operation[] = [];
  let ahead: Change[] = [];
  let shown: Operation[] = [];
  let store: OutboxStore | undefined;
  let work: Promise<unknown> = Promise.resolve();
  const name = `krug:outbox:${memberId}:${roomId}`;
  let channel: BroadcastChannel | undefined;

  const show = () => {
    const next = ahead.reduce((operations, change) => change(operations), kept);
    if (next === shown || (next.length === 0 && shown.length === 0)) return;
    shown = next;
    onChange(shown);
  };
  /** One thing after another, so that what is read is never older than what was written here. */
  function inTurn(task: (store: OutboxStore) => Promise<Operation[]>, done: () => void): Promise<void> {
    const turn = work.then(async () => {
      store ??= (await keepOnThisDevice(memberId, roomId).catch(() => null)) ?? keepForVisit();
      try {
        kept = await task(store);
      } catch {
        // The device stopped keeping (a full disk, storage cleared): what is on the screen goes on for the visit.
        store = keepForVisit(kept);
        kept = await task(store);
      }
      done();
      show();
    });
    work = turn.catch(() => {});
    return turn;
  }

  function change(each: Change): Promise<void> {
    ahead = [...ahead, each];
    show();
    return inTurn(
      (store) => store.change(each),
      () => {
        ahead = ahead.filter((other) => other !== each);
        channel?.postMessage("look");
      },
    );
  }
  const refresh = () =>
    inTurn(
      (store) => store.read(),
      () => {},
    );

  function listen(): void {
    channel = new BroadcastChannel(name);
    channel.onmessage = () => void refresh();
  }

  return {
    get: () => shown,
    change,
    /** Reads what the device holds: another tab may have changed it. */
    refresh,
    /** Takes up what an earlier visit left, also what an older version of the page kept elsewhere. */
    restore: async (): Promise<void> => {
      listen();
      const older = listOlderOutbox(memberId, roomId);
      await (older.length === 0
        ? refresh()
        : change((operations) => older.reduce((all, each) => put(each)(all), operations)));
      dropOlderOutbox(memberId, roomId);
    },
    /** Does this while no other tab does: only one sends. */
    alone: <T>(task: () => Promise<T>): Promise<T> =>
      // Without a secure connection there are no locks; then the room itself takes nothing twice.
      navigator.locks ? (navigator.locks.request(name, task) as Promise<T>) : task(),
    close: (): void => {
      channel?.close();
      channel = undefined;
    },
  };
}
