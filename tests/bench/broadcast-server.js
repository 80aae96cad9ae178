// The limit of a room: bare ws, every message to everybody, at once.
import { WebSocketServer } from "ws";

const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
server.on("connection", (socket) => {
  socket.on("message", (message) => {
    const text = message.toString();
    for (const client of server.clients) client.send(text);
  });
});
server.on("listening", () => process.stdout.write(`${server.address().port}\n`));
