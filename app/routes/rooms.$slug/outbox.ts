import { dropFromDevice, keepOnDevice, listOnDevice, readFromDevice } from "~/ui/device-storage";
import type { Pending } from "./room-log";

/**
 * What is on its way stays on the device until the room has it, each message under a name of its own, so
 * that two tabs never overwrite each other's. Sent twice it is still one message: its clientId is kept.
 */
export function keepInOutbox(memberId: string, roomId: string, { clientId, body, files, at }: Pending): void {
  keepOnDevice(memberId, nameOf(roomId, clientId), JSON.stringify({ body, files, at }));
}

export function dropFromOutbox(memberId: string, roomId: string, clientId: string): void {
  dropFromDevice(memberId, nameOf(roomId, clientId));
}

/** What an earlier visit could not send, the oldest first. */
export function listOutbox(memberId: string, roomId: string): Pending[] {
  const own = nameOf(roomId, "");
  return listOnDevice(memberId)
    .filter((name) => name.startsWith(own))
    .flatMap((name) => pendingOf(name.slice(own.length), readFromDevice(memberId, name)))
    .sort((one, other) => one.at - other.at);
}

function pendingOf(clientId: string, kept: string | null): Pending[] {
  try {
    const { body, files, at } = JSON.parse(kept ?? "");
    if (typeof body !== "string" || typeof at !== "number") return [];
    return [{ clientId, body, ...(Array.isArray(files) && { files }), at, state: "waiting" }];
  } catch {
    return [];
  }
}

const nameOf = (roomId: string, clientId: string) => `outbox:${roomId}:${clientId}`;
