import type { Server, Socket } from "socket.io";
import type { Fact } from "~/domain/signals.server";
import type { ClientToServer, ServerToClient } from "./contract";
import type { Here } from "./here-table";

/** What we know of a socket: whose it is, by which session, and whether that person hides their presence. */
export type SocketData = { memberId: string; sessionId: string; hidden: boolean };

/** What processes say to each other: who has their rooms open, and facts that each acts on for its own sockets. */
export type Between = {
  here: (process: string, rooms: Here, whole: boolean) => void;
  "here?": () => void;
  fact: (fact: Fact) => void;
};

export type Io = Server<ClientToServer, ServerToClient, Between, SocketData>;
export type MemberSocket = Socket<ClientToServer, ServerToClient, Between, SocketData>;

// Channels: who is told together. Ids carry their noun, so a name cannot be forged from another.
export const roomChannel = (roomId: string) => `in:${roomId}`;
export const threadChannel = (threadId: string) => `in:${threadId}`;
export const memberChannel = (memberId: string) => `member:${memberId}`;
export const sessionChannel = (sessionId: string) => `session:${sessionId}`;
/** Staff and the alumni who help with moderation. */
export const MODERATORS = "moderators";

/** The room of a channel; undefined for a channel of another kind. */
export function roomOfChannel(channel: string): string | undefined {
  const id = channel.startsWith(roomChannel("")) ? channel.slice(roomChannel("").length) : "";
  return id.startsWith("room_") ? id : undefined;
}
