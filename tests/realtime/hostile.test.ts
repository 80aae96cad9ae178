import { db } from "db/client.server";
import { messages, roomEvents } from "db/schema";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { MESSAGE_LIMIT } from "~/domain/rooms/rules";
import type { Question } from "~/realtime/contract";
import { createPace } from "~/realtime/pace.server";
import { SHAPES } from "~/realtime/shapes.server";
import { aMember } from "../support/cast";
import { ask, aTab, type Client, gets, isClosed, origin, until } from "../support/realtime";
import { cookieOf } from "../support/requests";
import { aRoom } from "../support/rooms";

const QUESTIONS = Object.keys(SHAPES) as Question[];

const nested = (depth: number): unknown => {
  let value: unknown = "roomId";
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { roomId: value };
  return value;
};

const written = () => db.select().from(roomEvents).all().length + db.select().from(messages).all().length;
const breath = () => new Promise((resolve) => setTimeout(resolve, 60));

function shapes(roomId: string): [string, unknown][] {
  const text = crypto.randomUUID();
  const whole = { roomId, threadId: roomId, number: 1, after: 1, clientId: text, body: "Zdravo" };
  return [
    ["nothing", undefined],
    ["null", null],
    ["true", true],
    ["a number", 42],
    ["a text", roomId],
    ["an empty list", []],
    ["a list with the right thing in it", [whole]],
    ["an empty object", {}],
    ["a room as a number", { ...whole, roomId: 7, threadId: 7 }],
    ["a room as null", { ...whole, roomId: null, threadId: null }],
    ["a room as a list", { ...whole, roomId: [roomId], threadId: [roomId] }],
    ["a room as an object", { ...whole, roomId: { id: roomId }, threadId: { id: roomId } }],
    ["a room as an operator", { ...whole, roomId: { $ne: null }, threadId: { $ne: null } }],
    ["a room in capitals", { ...whole, roomId: roomId.toUpperCase(), threadId: roomId.toUpperCase() }],
    ["a room with a wildcard", { ...whole, roomId: "room_%", threadId: "thr_%" }],
    ["a room with SQL", { ...whole, roomId: `${roomId}' OR 1=1 --`, threadId: "thr_' OR 1=1 --" }],
    ["a room with a null byte", { ...whole, roomId: `${roomId}\0`, threadId: "thr_\0" }],
    ["a room with spaces", { ...whole, roomId: ` ${roomId}`, threadId: " thr_1" }],
    [
      "a very long room",
      { ...whole, roomId: "room_".padEnd(20_000, "a"), threadId: "thr_".padEnd(20_000, "a") },
    ],
    ["a channel instead of a room", { ...whole, roomId: `in:${roomId}`, threadId: `in:${roomId}` }],
    ["prototype", JSON.parse('{"__proto__":{"roomId":"x"},"constructor":{"prototype":{"polluted":1}}}')],
    ["only inherited names", { toString: 1, valueOf: null, hasOwnProperty: "x" }],
    ["nested a thousand deep", nested(1_000)],
    ["a thousand keys", Object.fromEntries(Array.from({ length: 1_000 }, (_, key) => [`k${key}`, key]))],
    ["bytes", Buffer.from(JSON.stringify(whole))],
    ["bytes inside", { ...whole, roomId: Buffer.from(roomId), threadId: Buffer.from(roomId) }],
  ];
}

/** Fields that are wrong one at a time, in the right room. */
function wrongFields(roomId: string): [Question, string, object][] {
  const post = { roomId, clientId: crypto.randomUUID(), body: "Zdravo" };
  return [
    ["room.post", "no body", { ...post, body: undefined }],
    ["room.post", "an empty body", { ...post, body: "" }],
    ["room.post", "a body of spaces", { ...post, body: " \n " }],
    ["room.post", "a body as a list", { ...post, body: ["Zdravo"] }],
    ["room.post", "a body as a number", { ...post, body: 5 }],
    ["room.post", "too long a body", { ...post, body: "č".repeat(MESSAGE_LIMIT + 1) }],
    ["room.post", "no client id", { ...post, clientId: undefined }],
    ["room.post", "a client id as an object", { ...post, clientId: {} }],
    ["room.post", "a client id of one letter", { ...post, clientId: "a" }],
    ["room.post", "a client id with a path", { ...post, clientId: "../../../../etc/passwd" }],
    ["room.enter", "no number", { roomId }],
    ["room.enter", "a negative number", { roomId, after: -1 }],
    ["room.enter", "half a number", { roomId, after: 1.5 }],
    ["room.enter", "a number as a text", { roomId, after: "1" }],
    ["room.enter", "a number beyond numbers", { roomId, after: 2 ** 60 }],
    ["room.history", "neither before nor after", { roomId }],
    ["room.history", "both before and after", { roomId, before: 5, after: 1 }],
    ["room.history", "before as null", { roomId, before: null }],
    ["room.read", "no number", { roomId }],
    ["room.read", "a negative number", { roomId, number: -5 }],
    ["room.read", "not a number", { roomId, number: "NaN" }],
  ];
}

test("whatever comes in over a socket is answered with a problem, writes nothing and stops nothing", async () => {
  const ana = aMember("Ana Meta");
  const { id: roomId } = aRoom("meta", [ana]);
  const before = written();
  let tab = await aTab(ana);
  let asked = 0;
  for (const question of QUESTIONS) {
    for (const [name, payload] of shapes(roomId)) {
      // A fresh tab now and then: the pace of events is another test's matter.
      if (++asked % 50 === 0) {
        tab.disconnect();
        tab = await aTab(ana);
      }
      const answer = await ask(tab, question, payload as never);
      // Leaving a place is harmless, wherever it is.
      if (question.endsWith(".leave") && answer.ok) continue;
      // How much waits is asked with nothing, and answered with a number.
      if (question === "rooms.unread" && answer.ok) {
        expect(Object.keys(answer)).toEqual(["ok", "count"]);
        continue;
      }
      expect(answer, `${question} with ${name}`).toMatchObject({
        ok: false,
        error: { key: expect.any(String) },
      });
      expect(JSON.stringify(answer), `${question} with ${name}`).not.toMatch(/at |\.ts|sqlite|select/i);
    }
  }
  for (const [question, name, payload] of wrongFields(roomId)) {
    expect(await ask(tab, question, payload as never), `${question} with ${name}`).toMatchObject({
      ok: false,
    });
    await breath();
  }
  expect(written()).toBe(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((await gets(await aTab(ana), "room.enter", { roomId, after: 0 })).events).toHaveLength(1);
}, 120_000);

test("questions without an acknowledgement, with many words, or unknown to us hurt nobody", async () => {
  const ana = aMember("Ana Reč");
  const { id: roomId } = aRoom("reci", [ana]);
  const tab = await aTab(ana);
  const raw = tab as unknown as { emit: (...words: unknown[]) => void };
  for (const question of [...QUESTIONS, "constructor", "__proto__", "toString", "room", "admin.drop", ""]) {
    raw.emit(question);
    raw.emit(question, { roomId }, { roomId }, { roomId });
    raw.emit(question, "not a function");
    await breath();
  }
  expect(tab.connected).toBe(true);
  expect((await gets(tab, "room.enter", { roomId, after: 0 })).last).toBe(1);
});

test("names that the library keeps for itself, and packets that are no packets, close at most their own socket", async () => {
  const ana = aMember("Ana Paket");
  const { id: roomId } = aRoom("paketi", [ana]);
  const cookie = await cookieOf(ana);
  const packets = [
    '42["connect"]',
    '42["connect_error",{}]',
    '42["disconnect"]',
    '42["disconnecting"]',
    '42["error",{"message":"x"}]',
    '42["newListener",1]',
    '42["removeListener",1]',
    "42[]",
    "42[null]",
    '42{"a":1}',
    '42["room.post"',
    '429999999999999999999["room.post",{}]',
    '431["room.post",{}]',
    '451-["room.post",{"_placeholder":true,"num":0}]',
    '45999999-["room.post",{"_placeholder":true,"num":0}]',
    '451-["room.post",{"_placeholder":true,"num":5}]',
    "40/admin,",
    "49",
    "7",
    "",
    "\u0000",
    "4".repeat(1_000),
  ];
  for (const packet of packets) {
    const socket = new WebSocket(`${origin.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`, {
      headers: { cookie, origin },
    });
    await new Promise((resolve) => socket.once("open", resolve));
    socket.send("40");
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.send(packet);
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.terminate();
  }
  await breath();
  expect((await gets(await aTab(ana), "room.enter", { roomId, after: 0 })).last).toBe(1);
});

test("an event of more than 64 KB closes its socket, and nothing of it is written", async () => {
  const ana = aMember("Ana Velika");
  const { id: roomId } = aRoom("velika", [ana]);
  const tab = await aTab(ana);
  const before = written();
  tab.emit("room.post", { roomId, clientId: crypto.randomUUID(), body: "a".repeat(70_000) }, () => {});
  await until(isClosed(tab), "the socket is closed");
  expect(written()).toBe(before);
});

test("a socket that is too fast is asked to wait, and a flood is cut off", async () => {
  const ana = aMember("Ana Brza");
  const { id: roomId } = aRoom("brza", [ana]);
  const tab = await aTab(ana);
  const answers = await Promise.all(
    Array.from({ length: 150 }, () => ask(tab, "room.typing", { roomId }).catch(() => undefined)),
  );
  expect(answers.some((answer) => answer?.ok === false && answer.error.key === "errors.429.wait")).toBe(true);
  for (let each = 0; each < 2_000; each++) flood(tab);
  await until(isClosed(tab), "the flood is cut off");
});

test("pace is given back with time", () => {
  let time = 0;
  const pace = createPace(() => time);
  const taken = (count: number) => Array.from({ length: count }, pace).filter((each) => each === "go").length;
  expect(taken(100)).toBe(60);
  time += 1_000;
  expect(taken(100)).toBe(20);
  time += 60_000;
  expect(taken(100)).toBe(60);
});

function flood(tab: Client): void {
  (tab as unknown as { emit: (event: string) => void }).emit("whatever");
}
