// The limit of a room: bare ws, every message to everybody, at once; with the word "together" those that come within
// some milliseconds in one piece, a line each.
import { WebSocketServer } from "ws";

const together = process.argv[2] === "together";
const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
const waiting = [];

function tell(text) {
  for (const client of server.clients) client.send(text);
}
server.on("connection", (socket) => {
  socket.on("message", (message) => {
    const text = message.toString();
    if (!together) return tell(text);
    if (waiting.push(text) === 1) setTimeout(() => tell(waiting.splice(0).join("\n")), 15);
  });
});
server.on("listening", () => process.stdout.write(`${server.address().port}\n`));
