// People with a room open, as bare as they can be and still true: each knows the last number of the log that it
// has, notices a gap and asks for it, comes back after a lost connection. In a process of their own; told what to do
// over IPC, one order at a time:
// { open: [{ url, headers, roomId }], pauses } connects them all and answers { open, seconds } when each is in;
// { pour: { seconds, rate, speakers, body } } lets the first of them speak, together `rate` times a second, or as
//   fast as they are answered and may; answers { acked, refused, seconds, p50, p99 } when all is answered;
// { drop: part } cuts off such a part of them, who come back by themselves;
// { entered: count } answers { seconds } when so many are in;
// { burst: { each, speakers, body } } lets the first of them say so much at once, answers { seconds } when all have heard;
// { state: true } answers { hash }, that of the room's newest state;
// { have: number } answers { seconds, missing } when everybody has the log up to that number, gaps not forgiven.
import { randomUUID } from "node:crypto";
import WebSocket from "ws";

/** The log up to here was there before we came. */
let clients = [];
let pauses = [1_000];
/** Of a batch of news: from its first number and its length to its last number. All get the same one, read once. */
const spans = new Map();
/** Connections lost so far. */
let cut = 0;
/** What a question gets whose socket is not there, or not any more. */
const UNANSWERED = Buffer.from("[null]");
let arrived = () => {};
let heardBy = () => {};

process.on("message", async (order) => {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  if (order.open) {
    pauses = order.pauses ?? pauses;
    clients = order.open.map(createClient);
    await everybody(({ entered }) => entered);
    process.send({ open: clients.length, seconds: seconds() });
  } else if (order.pour) {
    process.send(await pour(order.pour));
  } else if (order.entered) {
    await enough(() => clients.filter(({ entered }) => entered).length >= order.entered);
    process.send({ seconds: seconds() });
  } else if (order.drop) {
    for (const { socket } of clients) if (Math.random() < order.drop) socket.terminate();
    process.send({});
  } else if (order.burst) {
    process.send({ seconds: await burst(order.burst) });
  } else if (order.state) {
    const [{ hash }] = JSON.parse(await clients[0].ask("room.state"));
    process.send({ hash });
  } else if (order.have) {
    const late = setTimeout(() => process.send(answerOf(order.have, seconds())), 60_000);
    await everybody(({ entered, next }) => entered && next > order.have);
    clearTimeout(late);
    process.send(answerOf(order.have, seconds()));
  }
});

function answerOf(number, seconds) {
  return { seconds, missing: clients.filter(({ entered, next }) => !entered || next <= number).length };
}

const everybody = (holds) => enough(() => clients.every(holds));

/** Each speaker says its texts at once; the seconds until everybody has heard all of it. */
async function burst({ each, speakers, body }) {
  const from = Math.max(...clients.map(({ next }) => next));
  const last = from + each * speakers - 1;
  const began = performance.now();
  for (const client of clients.slice(0, speakers)) {
    for (let text = 0; text < each; text++) void client.ask("room.post", { clientId: randomUUID(), body });
  }
  // The last to have heard it all: each client is looked at when it has got something, not all of them.
  await new Promise((resolve, reject) => {
    let there = 0;
    setTimeout(
      () => reject(new Error(`${there} of ${clients.length} heard it all within a minute`)),
      60_000,
    ).unref();
    heardBy = (before, { next }) => {
      if (before <= last && next > last && ++there === clients.length) resolve();
    };
  });
  heardBy = () => {};
  return (performance.now() - began) / 1_000;
}

function enough(holds) {
  return new Promise((resolve) => {
    arrived = () => {
      if (!holds()) return;
      arrived = () => {};
      resolve();
    };
    arrived();
  });
}

function createClient({ url, headers, roomId }) {
  const client = { entered: false, next: null, asks: new Map(), count: 0, tries: 0, asking: false };
  const ask = (question, asked) =>
    new Promise((resolve) => {
      if (client.socket.readyState !== WebSocket.OPEN) return resolve(UNANSWERED);
      const id = client.count++;
      client.asks.set(id, resolve);
      client.socket.send(`42${id}${JSON.stringify([question, { roomId, ...asked }])}`);
    });

  function connect() {
    const socket = new WebSocket(url, { headers, perMessageDeflate: false, skipUTF8Validation: true });
    client.socket = socket;
    socket.on("message", hear);
    socket.on("error", () => {});
    socket.on("close", () => {
      client.entered = false;
      client.asking = false;
      cut += 1;
      for (const resolve of client.asks.values()) resolve(UNANSWERED);
      client.asks.clear();
      // The same pauses as a page makes, each varied by half.
      const pause = pauses[Math.min(client.tries++, pauses.length - 1)];
      setTimeout(connect, pause * (0.5 + Math.random()));
    });
  }

  function hear(data) {
    if (data[0] !== 0x34) return data[0] === 0x32 ? client.socket.send("3") : client.socket.send("40");
    if (data[1] === 0x30) return enter();
    if (data[1] === 0x33) return answered(data);
    if (data.subarray(0, 17).toString("latin1") === '42["room.events",') news(data);
  }

  async function enter() {
    client.tries = 0;
    const after = client.next === null ? null : client.next - 1;
    const answer = JSON.parse(await ask("room.enter", { after }));
    if (answer[0] === null) return;
    if (!answer[0].ok) throw new Error(JSON.stringify(answer));
    if (client.next === null || answer[0].tooFar) client.next = answer[0].last + 1;
    client.entered = true;
    have(answer[0].events);
    if (client.next <= answer[0].last) catchUp();
    arrived();
  }

  function news(data) {
    const from = Number(/"number":(\d+)/.exec(data.subarray(0, 200).toString("latin1"))?.[1]);
    const key = `${from} ${data.length}`;
    if (!spans.has(key)) spans.set(key, JSON.parse(data.subarray(2))[1].events.at(-1).number);
    if (client.next === null || !client.entered) return;
    if (from > client.next) return catchUp();
    advance(spans.get(key) + 1);
    arrived();
  }

  async function catchUp() {
    if (client.asking) return;
    client.asking = true;
    for (;;) {
      const [answer] = JSON.parse(await ask("room.history", { after: client.next - 1 }));
      if (answer === null) break;
      if (answer.ok) have(answer.events);
      if (answer.ok && client.next > answer.last) break;
      if (!answer.ok) await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    client.asking = false;
    arrived();
  }

  function have(events) {
    for (const { number } of events) if (number === client.next) advance(number + 1);
  }

  function advance(next) {
    const before = client.next;
    client.next = Math.max(before, next);
    heardBy(before, client);
  }

  function answered(data) {
    const start = data.indexOf(0x5b);
    const id = Number(data.subarray(2, start).toString("latin1"));
    const resolve = client.asks.get(id);
    client.asks.delete(id);
    resolve?.(data.subarray(start));
  }

  client.ask = ask;
  connect();
  return client;
}

/** What a socket may say in a second, a little less than the server's pace allows. */
const PACE = 18;
const ON_THE_WAY = 8;

async function pour({ seconds, rate, speakers, body }) {
  const times = [];
  const lost = cut;
  let refused = 0;
  const began = performance.now();
  const end = began + seconds * 1_000;
  const said = [];
  const say = async (client) => {
    const sent = performance.now();
    const answer = await client.ask("room.post", { clientId: randomUUID(), body });
    if (answer.subarray(0, 12).toString("latin1") === '[{"ok":true,') times.push(performance.now() - sent);
    else refused += 1;
  };
  const speaking = clients.slice(0, speakers).map(async (client) => {
    const pause = rate ? (1_000 * speakers) / rate : 1_000 / PACE;
    let due = performance.now() + Math.random() * pause;
    let onTheWay = 0;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      if (performance.now() >= end) break;
      due += pause;
      if (!rate && onTheWay >= ON_THE_WAY) continue;
      onTheWay += 1;
      said.push(
        say(client).then(() => {
          onTheWay -= 1;
        }),
      );
    }
  });
  await Promise.all(speaking);
  const inTime = times.length;
  await Promise.all(said);
  times.sort((one, other) => one - other);
  const at = (part) => times[Math.floor(times.length * part)];
  return { acked: times.length, inTime, refused, cut: cut - lost, seconds, p50: at(0.5), p99: at(0.99) };
}
