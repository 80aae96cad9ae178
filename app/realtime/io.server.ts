import type { Server as HttpServer, IncomingMessage } from "node:http";
import { Server, type ServerOptions } from "socket.io";
import { findMemberOfSession, listLivingSessions, sessionIdOf } from "~/auth/socket-session.server";
import { canModerate } from "~/domain/members/rules";
import { drainCommits } from "~/domain/rooms/group-commit.server";
import { isDemo } from "~/domain/settings/settings.server";
import { clientAddress } from "~/http/client-address.server";
import { logError, logSecurity } from "~/http/log.server";
import { isForwarded, isOurOrigin } from "~/http/origin.server";
import { answering } from "./answers.server";
import { attempt } from "./attempt.server";
import { serveChannels } from "./channels.server";
import { NO_SESSION, NOT_NOW, TOO_MANY_SOCKETS } from "./contract";
import { createPresence, type Presence } from "./presence.server";
import { relay } from "./relay.server";
import { createRoomNews, type RoomNews } from "./room-news.server";
import { watchSlowReaders } from "./slow-readers.server";
import { type Io, type MemberSocket, MODERATORS, memberChannel, sessionChannel } from "./socket.server";

type Options = {
  origins: () => string[];
  trustProxy: number;
  /** What joins the sockets of several processes; undefined where one process is alone. */
  adapter?: ServerOptions["adapter"] | undefined;
};

/** Sockets of one person: three devices with three tabs each, and one to spare. */
const SOCKETS_A_PERSON = 10;
/** How often sessions that ran out are looked for, in ms; ended ones are told at once. */
const SWEEP = 500;

// One a process; it survives the reloads of development.
const global = globalThis as typeof globalThis & { krugIo?: Io; krugPresence?: Presence };
type Parts = { news: RoomNews; presence: Presence };

/** The sockets of this process; undefined before they are opened. */
export const findIo = (): Io | undefined => global.krugIo;

/** Who has which room open; undefined before the sockets are opened. */
export const findPresence = (): Presence | undefined => global.krugPresence;

/**
 * Opens the sockets beside the pages. A handshake must come from our own origin (a browser does not hold
 * WebSockets to CORS) and carry a living session. Catch-up comes from the database, so Socket.IO's own
 * recovery stays off. Returns the way to close them, after which every message taken is on the disk.
 */
export function createRealtime(
  server: HttpServer,
  { origins, trustProxy, adapter }: Options,
): () => Promise<void> {
  const io: Io = new Server(server, {
    serveClient: false,
    transports: ["websocket"],
    maxHttpBufferSize: 64 * 1024,
    perMessageDeflate: false,
    ...(adapter && { adapter }),
    connectTimeout: 10_000,
    pingInterval: 15_000,
    pingTimeout: 10_000,
    allowRequest: (request, decide) => {
      const ours = isOurOrigin(request.headers, origins()) && !(isForwarded(request) && isDemo());
      if (!ours) logSecurity("socket.refused", { client: clientAddress(request, trustProxy) });
      decide(null, ours);
    },
  });
  global.krugIo = io;
  io.use(async (socket, next) => {
    try {
      next(await admission(io, socket));
    } catch (error) {
      logError(error, { where: "handshake" });
      next(new Error(NOT_NOW));
    }
  });
  const shared = adapter !== undefined;
  const slow = watchSlowReaders(io);
  const news = createRoomNews(io, shared, slow.lookAt);
  const presence = createPresence(io, shared);
  global.krugPresence = presence;
  io.on("connection", (socket) => welcome({ news, presence }, socket));
  const stopRelay = relay(io, { news, presence, shared });
  const sweep = setInterval(() => attempt("sweep", () => putOutExpired(io)), SWEEP).unref();
  return async () => {
    clearInterval(sweep);
    stopRelay();
    news.stop();
    presence.stop();
    slow.stop();
    io.engine.close();
    await drainCommits();
  };
}

/** Whether a handshake may come in: undefined, or the error it is refused with. */
async function admission(io: Io, socket: MemberSocket): Promise<Error | undefined> {
  const sessionId = sessionIdOf((socket.request as IncomingMessage).headers.cookie);
  const member = sessionId && findMemberOfSession(sessionId);
  if (!member) return new Error(NO_SESSION);
  if ((await countSockets(io, member.id)) >= SOCKETS_A_PERSON) return new Error(TOO_MANY_SOCKETS);
  socket.data = { memberId: member.id, sessionId, hidden: member.hidesPresence };
  return undefined;
}

function welcome(parts: Parts, socket: MemberSocket): void {
  const { memberId, sessionId } = socket.data;
  const member = findMemberOfSession(sessionId);
  if (!member) {
    socket.disconnect(true);
    return;
  }
  socket.join([memberChannel(memberId), sessionChannel(sessionId)]);
  if (canModerate(member)) socket.join(MODERATORS);
  serveChannels(parts, socket, answering(socket));
}

/** The person's sockets in all processes; in this one alone while the others cannot be asked. */
async function countSockets(io: Io, memberId: string): Promise<number> {
  const sockets = io.in(memberChannel(memberId));
  try {
    return (await sockets.fetchSockets()).length;
  } catch {
    return (await io.local.in(memberChannel(memberId)).fetchSockets()).length;
  }
}

function putOutExpired(io: Io): void {
  const sockets = [...io.sockets.sockets.values()];
  if (sockets.length === 0) return;
  const living = listLivingSessions(sockets.map(({ data }) => data.sessionId));
  for (const socket of sockets) if (!living.has(socket.data.sessionId)) socket.disconnect(true);
}
