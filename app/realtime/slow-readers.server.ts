import { log } from "~/http/log.server";
import { type Io, type MemberSocket, roomChannel } from "./socket.server";

/** Bytes that may wait for one socket; whoever reads so slowly has all of it sooner by coming back and asking. */
export const UNSENT_LIMIT = 1024 * 1024;
/** How often everybody is looked at, in ms; a room is looked at with each of its news. */
const EVERY = 1_000;

/** What we need to know of the library's connection and of the WebSocket under it. */
type Carrier = {
  writeBuffer: { data?: unknown; options?: { wsPreEncodedFrame?: Uint8Array[] } }[];
  transport: { socket?: { bufferedAmount: number; terminate: () => void } };
};
const carrierOf = (socket: MemberSocket): Carrier => socket.conn as unknown as Carrier;

/**
 * Cuts off who does not read what they are sent, and nobody else: the library would keep it for them without
 * end. They come back by themselves and ask for what they missed. Returns the ways to look, and to stop.
 */
export function watchSlowReaders(io: Io) {
  const timer = setInterval(() => {
    for (const socket of io.sockets.sockets.values()) look(socket);
  }, EVERY).unref();
  return {
    /** Looks at those who have a room open, after something was sent to all of them. */
    lookAt(roomId: string): void {
      for (const id of io.of("/").adapter.rooms.get(roomChannel(roomId)) ?? []) {
        const socket = io.sockets.sockets.get(id);
        if (socket) look(socket);
      }
    },
    stop: () => clearInterval(timer),
  };
}

function look(socket: MemberSocket): void {
  const { transport } = carrierOf(socket);
  if (unsentOf(socket) <= UNSENT_LIMIT || !transport.socket) return;
  log.info({ socket: "slow", member: socket.data.memberId });
  // Not a farewell, which would wait behind all the rest.
  transport.socket.terminate();
}

/** Bytes that wait for a socket: what the library holds back, and what the system has not taken. */
export function unsentOf(socket: MemberSocket): number {
  const { writeBuffer, transport } = carrierOf(socket);
  let bytes = transport.socket?.bufferedAmount ?? 0;
  for (const { data, options } of writeBuffer) {
    const frame = options?.wsPreEncodedFrame;
    if (frame) for (const part of frame) bytes += part.byteLength;
    else if (typeof data === "string") bytes += data.length;
  }
  return bytes;
}
