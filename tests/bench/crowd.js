// Many people in one room, as bare as they can be, in a process of their own. Told what to do over IPC:
// { open: [{ url, headers, hello }], mark } connects, says hello and answers { open }; { say, expect } lets the
// first people say their texts at once and answers { seconds, sample } when `expect` messages were heard; a
// message is what begins with the mark, and several of one length may come in one piece, a line each.
import WebSocket from "ws";

let sockets = [];
let heard = 0;
let wanted = Number.POSITIVE_INFINITY;
let reached = () => {};
let mark = "";
let sample = "";
/** Bytes of one message and its line's end. */
let length = 0;

process.on("message", async (order) => {
  if (order.open) {
    mark = order.mark;
    sockets = await Promise.all(order.open.map(open));
    process.send({ open: sockets.length });
  } else {
    process.send({ seconds: await burst(order), sample });
  }
});

function open({ url, headers, hello }) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers, perMessageDeflate: false });
    const words = [...hello];
    const greet = () => (words.length > 0 ? socket.send(words.shift()) : resolve(socket));
    socket.on("error", reject);
    socket.on("open", () => words.length === 0 && resolve(socket));
    socket.on("message", (data) => {
      if (data.subarray(0, mark.length).toString("latin1") === mark) return hear(data);
      const text = data.toString();
      if (text === "2") socket.send("3");
      // Engine.IO opens with 0, Socket.IO with 40, an answer begins with 43; each is answered by the next word.
      else if (words.length > 0 || /^43/.test(text)) greet();
    });
  });
}

function hear(data) {
  length ||= data.indexOf("\n") + 1 || data.length + 1;
  heard += (data.length + 1) / length;
  sample ||= data.toString();
  if (heard === wanted) reached();
}

/** Each speaker says its texts at once; resolves with the seconds until the last was heard by all. */
function burst({ say, expect }) {
  heard = 0;
  wanted = expect;
  return new Promise((resolve) => {
    const began = performance.now();
    reached = () => resolve((performance.now() - began) / 1000);
    say.forEach((texts, at) => {
      for (const text of texts) sockets[at].send(text);
    });
  });
}
