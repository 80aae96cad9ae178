import type { Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import { isOurOrigin } from "~/http/origin.server";

type Options = { origins: () => string[]; trustProxy: number };

/**
 * Opens the sockets beside the pages. A handshake must come from our own origin (a browser does not hold
 * WebSockets to CORS); catch-up comes from the database, so Socket.IO's own recovery stays off.
 * Returns the way to close them.
 */
export function createRealtime(server: HttpServer, { origins }: Options): () => Promise<void> {
  const io = new Server(server, {
    serveClient: false,
    transports: ["websocket"],
    maxHttpBufferSize: 64 * 1024,
    perMessageDeflate: false,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, isOurOrigin(request.headers, origins())),
  });
  return async () => {
    await io.close();
  };
}
