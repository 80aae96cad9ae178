// A small client that asks one address over and over: node load.js <url> <seconds> <connections> <headers.json>.
// Sockets and a search for the end of the head: it must cost less than what it measures.
import { connect } from "node:net";

const [address, seconds, connections, headers] = process.argv.slice(2);
const url = new URL(address);
const lines = Object.entries({ host: url.host, ...JSON.parse(headers ?? "{}") }).map(
  ([name, value]) => `${name}: ${value}\r\n`,
);
const asked = Buffer.from(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join("")}\r\n`);
const times = [];
const statuses = {};
let done = 0;
let bytes = 0;
const began = performance.now();
const end = began + Number(seconds) * 1000;

await Promise.all(Array.from({ length: Number(connections) }, ask));
const took = (performance.now() - began) / 1000;
times.sort((one, other) => one - other);
const at = (part) => times[Math.floor(times.length * part)];
process.stdout.write(JSON.stringify({ done, seconds: took, bytes, statuses, p50: at(0.5), p99: at(0.99) }));

function ask() {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    socket.setNoDelay(true);
    let left = -1;
    let head = Buffer.alloc(0);
    let sent = 0;
    const next = () => {
      if (performance.now() > end) return resolve(socket.destroy());
      sent = performance.now();
      head = Buffer.alloc(0);
      left = -1;
      socket.write(asked);
    };
    socket.on("connect", next);
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      bytes += chunk.length;
      if (left < 0) {
        head = head.length ? Buffer.concat([head, chunk]) : chunk;
        const stop = head.indexOf("\r\n\r\n");
        if (stop < 0) return;
        const text = head.toString("latin1", 0, stop);
        const status = text.slice(9, 12);
        statuses[status] = (statuses[status] ?? 0) + 1;
        left = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0) - (head.length - stop - 4);
      } else left -= chunk.length;
      if (left > 0) return;
      done += 1;
      times.push(performance.now() - sent);
      next();
    });
  });
}
