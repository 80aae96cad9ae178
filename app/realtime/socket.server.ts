import type { Server, Socket } from "socket.io";
import type { ClientToServer, ServerToClient } from "./contract";

/** What we know of a socket: whose it is, by which session, and whether that person hides their presence. */
export type SocketData = { memberId: string; sessionId: string; hidden: boolean };

export type Io = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
export type MemberSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

// Channels: who is told together. Ids carry their noun, so a name cannot be forged from another.
export const roomChannel = (roomId: string) => `in:${roomId}`;
export const threadChannel = (threadId: string) => `in:${threadId}`;
export const memberChannel = (memberId: string) => `member:${memberId}`;
export const sessionChannel = (sessionId: string) => `session:${sessionId}`;
/** Staff and the alumni who help with moderation. */
export const MODERATORS = "moderators";
