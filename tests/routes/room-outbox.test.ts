import { expect, test } from "vitest";
import type { RoomMessage, RoomMessages } from "~/domain/rooms/event";
import type { Answer } from "~/realtime/contract";
import { drawnMessages, drawnPosts } from "~/routes/rooms.$slug/drawn";
import { missedIn } from "~/routes/rooms.$slug/missed";
import type { Change, Operation } from "~/routes/rooms.$slug/operation";
import {
  again,
  drop,
  markTried,
  nextOf,
  put,
  refuse,
  reword,
  turn,
  withdraw,
} from "~/routes/rooms.$slug/operations";
import { changed, type RoomLog } from "~/routes/rooms.$slug/room-log";
import { createSender } from "~/routes/rooms.$slug/sender";
import { forgetUnarrived, recognise, settle } from "~/routes/rooms.$slug/settling";

const ME = "mem_ana";
const NOON = Date.UTC(2025, 10, 20, 12);
const PROBLEM = { key: "rooms.problem.editedElsewhere", params: {} } as const;

const aMessage = (id: string, more: Partial<RoomMessage> = {}): RoomMessage => ({
  id,
  number: 1,
  authorId: ME,
  at: NOON,
  clientId: `client-${id}`,
  html: "rečeno",
  body: "rečeno",
  revision: 0,
  deleted: false,
  deletedAt: null,
  pinned: false,
  replyToId: null,
  reactions: [],
  files: [],
  changed: 1,
  ...more,
});
const byId = (...messages: RoomMessage[]): RoomMessages =>
  Object.fromEntries(messages.map((message) => [message.id, message]));
const aLog = (...messages: RoomMessage[]): RoomLog => ({
  events: [],
  messages: byId(...messages),
  people: {},
  here: [],
  last: 0,
  pins: [],
  evicted: false,
});
const waiting = { state: "waiting" } as const;
const aPost = (clientId: string, body = clientId): Operation & { type: "post" } => ({
  type: "post",
  id: `post:${clientId}`,
  clientId,
  body,
  at: NOON,
  ...waiting,
});
const anEdit = (messageId: string, body: string, revision = 0): Operation & { type: "edit" } => ({
  type: "edit",
  id: `edit:${messageId}`,
  messageId,
  body,
  revision,
  at: NOON,
  ...waiting,
});
const aWord = (messageId: string, on: boolean): Operation & { type: "react" } => ({
  type: "react",
  id: `react:${messageId}:ha`,
  messageId,
  word: "ha",
  on,
  at: NOON,
  ...waiting,
});
const after = (begin: Operation[], ...changes: Change[]) =>
  changes.reduce((all, change) => change(all), begin);

test("several edits of one message are one, and keep their place in the order of doing", () => {
  const operations = after([], put(anEdit("m1", "a")), put(aPost("p1")), put(anEdit("m1", "b")));
  expect(operations).toMatchObject([{ type: "edit", body: "b" }, { type: "post" }]);
});

test("an edit of a message that waits changes the one that waits; taking it back removes it", () => {
  const reworded = after([aPost("p1", "prvo")], reword("post:p1", "drugo"));
  expect(reworded).toMatchObject([{ type: "post", body: "drugo", state: "waiting" }]);
  expect(after(reworded, withdraw("post:p1"))).toEqual([]);
});

test("a word put and taken away before it ever went out is nothing; once it may have gone out, both go", () => {
  expect(after([], turn(aWord("m1", true), false), turn(aWord("m1", false), false))).toEqual([]);
  const gone = after(
    [],
    turn(aWord("m1", true), false),
    markTried("react:m1:ha"),
    turn(aWord("m1", false), false),
  );
  expect(gone).toMatchObject([{ type: "react", on: false }]);
});

test("what was reworded while it was on its way becomes an edit of what arrived", () => {
  const sent = { ...aPost("p1", "prvo"), tried: true };
  const operations = after(
    [sent],
    reword("post:p1", "drugo"),
    settle(sent, aMessage("m1", { body: "prvo" })),
  );
  expect(operations).toMatchObject([{ type: "edit", messageId: "m1", body: "drugo", revision: 0 }]);
});

test("what was taken back while it was on its way is taken back once it has arrived, and forgotten if it never did", () => {
  const sent = { ...aPost("p1"), tried: true };
  const hidden = after([sent], withdraw("post:p1"));
  expect(drawnPosts({}, hidden, ME)).toEqual([]);
  expect(nextOf(hidden)).toBeUndefined();
  expect(after(hidden, settle(sent, aMessage("m1")))).toMatchObject([
    { type: "delete", messageId: "m1", on: true },
  ]);
  expect(after(hidden, forgetUnarrived({}))).toEqual([]);
});

test("an edit changed while it was on its way goes out again over the wording that it made", () => {
  const sent = anEdit("m1", "drugo");
  const operations = after([sent], put(anEdit("m1", "treće")), settle(sent, aMessage("m1", { revision: 1 })));
  expect(operations).toMatchObject([{ body: "treće", revision: 1, state: "waiting" }]);
  expect(after([sent], settle(sent, aMessage("m1", { revision: 1 })))).toEqual([]);
});

test("edited elsewhere: the typed text stays beside the other, and goes out over it only when she says so", () => {
  const mine = anEdit("m1", "moje");
  const [failed] = after([mine], refuse(mine, PROBLEM));
  const there = aMessage("m1", { body: "s telefona", html: "s telefona", revision: 1 });
  const drawn = drawnMessages(byId(there), [failed!], ME).m1!;
  expect([drawn.html, drawn.words, drawn.failed]).toMatchObject([
    "s telefona",
    undefined,
    [{ body: "moje", problem: PROBLEM }],
  ]);
  expect(nextOf([failed!])).toBeUndefined();
  expect(after([failed!], again("edit:m1", there))).toMatchObject([{ revision: 1, state: "waiting" }]);
});

test("a message that is in the room already is not sent again, by its author's clientId and own copy only", () => {
  const posts = [aPost("client-m1", "rečeno"), aPost("p2")];
  const others = byId(aMessage("m9", { authorId: "mem_bruno", clientId: "p2" }));
  expect(after(posts, recognise(others, ME))).toEqual(posts);
  expect(after(posts, recognise(byId(aMessage("m1")), ME)).map(({ id }) => id)).toEqual(["post:p2"]);
  const heard = byId(aMessage("m1", { body: undefined }));
  expect(after(posts, recognise(heard, ME))).toHaveLength(2);
  expect(drawnPosts(heard, posts, ME).map(({ clientId }) => clientId)).toEqual(["p2"]);
});

test("a later word of another device is not overwritten by a message that was sent twice", () => {
  const post = { ...aPost("client-m1", "prvo"), tried: true };
  const there = byId(aMessage("m1", { body: "ispravljeno", revision: 1 }));
  expect(after([post], recognise(there, ME))).toEqual([]);
});

const anAnswer = (clientId: string, answersId: string) => ({ ...aPost(clientId), answersId });

test("an answer to one's own message that waits goes out after it, and answers what it has become", () => {
  const first = { ...aPost("p1"), tried: true };
  const both = [first, anAnswer("p2", "post:p1")];
  expect(nextOf(both)?.id).toBe("post:p1");
  const left = after(both, settle(first, aMessage("m1", { body: "p1" })));
  expect(left).toMatchObject([{ id: "post:p2", replyToId: "m1" }]);
  expect(left[0]).not.toHaveProperty("answersId");
  expect(after(both, recognise(byId(aMessage("m1", { clientId: "p1", body: "p1" })), ME))).toEqual(left);
});

test("an answer waits while what it answers is refused; when that is thrown away it goes out and answers nothing", () => {
  const first = aPost("p1");
  const refused = after([first, anAnswer("p2", "post:p1"), aPost("p3")], refuse(first, PROBLEM));
  expect(nextOf(refused)?.id).toBe("post:p3");
  expect(nextOf(after(refused, again("post:p1", undefined)))?.id).toBe("post:p1");

  const alone = after(refused, drop("post:p1"));
  expect(nextOf(alone)?.id).toBe("post:p2");
  expect(alone[0]).not.toHaveProperty("answersId");
  expect(alone[0]).not.toHaveProperty("replyToId");
  expect(after([first, anAnswer("p2", "post:p1")], withdraw("post:p1"))[0]).not.toHaveProperty("answersId");
});

test("one's own message that was taken back is there at once when that is undone, while the page lives", () => {
  const own = aMessage("m1", { html: "<b>rečeno</b>", changed: 1 });
  const gone = aMessage("m1", { html: "", body: undefined, deleted: true, deletedAt: NOON, changed: 2 });
  const log = changed(aLog(own), { type: "arrived", events: [], messages: byId(gone), people: {} });
  const undo = { type: "delete", id: "delete:m1", messageId: "m1", on: false, at: NOON, ...waiting } as const;
  expect(drawnMessages(log.messages, [], ME).m1).toMatchObject({ deleted: true, html: "" });
  expect(drawnMessages(log.messages, [undo], ME).m1).toMatchObject({
    deleted: false,
    html: "<b>rečeno</b>",
    waits: true,
  });

  const others = aMessage("m1", { authorId: "mem_bruno", body: undefined });
  const theirs = changed(aLog(others), { type: "arrived", events: [], messages: byId(gone), people: {} });
  expect(theirs.messages.m1).not.toHaveProperty("before");
  expect(drawnMessages(byId(gone), [undo], ME).m1).toMatchObject({ deleted: true, waits: true });
});

test("nothing is put under a message that was taken back meanwhile", () => {
  const gone = byId(aMessage("m1", { authorId: "mem_bruno", deleted: true, html: "", body: undefined }));
  expect(after([aWord("m1", true)], recognise(gone, ME))).toEqual([]);
});

test("what one did is drawn at once over what the room has, and untouched messages stay the same objects", () => {
  const bruno = aMessage("m2", {
    authorId: "mem_bruno",
    reactions: [{ word: "ha", memberIds: ["mem_vera"] }],
  });
  const messages = byId(aMessage("m1"), bruno, aMessage("m3"), aMessage("m4"));
  const takeBack = {
    type: "delete",
    id: "delete:m3",
    messageId: "m3",
    on: true,
    at: NOON,
    ...waiting,
  } as const;
  const drawn = drawnMessages(messages, [anEdit("m1", "novo"), aWord("m2", true), takeBack], ME);
  expect(drawn.m1).toMatchObject({ words: "novo", waits: true });
  expect(drawn.m2!.reactions).toEqual([{ word: "ha", memberIds: ["mem_vera", ME] }]);
  expect(drawn.m3).toMatchObject({ deleted: true, html: "" });
  expect(drawn.m4).toBe(messages.m4);
  expect(drawnMessages(messages, [aPost("p1")], ME)).toBe(messages);
});

test("the changes of two tabs come to the same, whichever comes first", () => {
  const one = put(aPost("p1"));
  const other = put({ ...aPost("p2"), at: NOON + 1 });
  const ids = (operations: Operation[]) => operations.map(({ id }) => id).sort();
  expect(ids(after([], one, other))).toEqual(ids(after([], other, one)));
});

test("what was missed is counted by message: new, edited and taken back by others", () => {
  const event = (
    number: number,
    type: "message" | "edit" | "delete",
    messageId: string,
    actorId = "mem_bruno",
  ) => ({
    number,
    at: NOON + number,
    type,
    actorId,
    messageId,
  });
  const events = [
    event(1, "message", "m1", ME),
    event(2, "message", "m2"),
    event(3, "message", "m3"),
    event(4, "edit", "m2"),
    event(5, "edit", "m2"),
    event(6, "delete", "m3"),
    event(7, "edit", "m0", ME),
  ];
  const messages = byId(aMessage("m1"), aMessage("m2"), aMessage("m3", { deleted: true }));
  expect(missedIn({ events, messages }, 0, ME)).toMatchObject({
    added: 2,
    edited: 1,
    takenBack: 1,
    first: { number: 2 },
  });
});

type Answers = (Answer<{ events: []; messages: object; people: object }> | Error)[];

/** A sender over a list, answered by what stands in `answers`, in turn. */
function aSender(clientIds: string[], answers: Answers) {
  let operations: Operation[] = clientIds.map((clientId) => aPost(clientId));
  const posted: string[] = [];
  const taken: string[] = [];
  const sender = createSender({
    next: () => nextOf(operations),
    send: async (operation) => {
      posted.push(operation.id.slice(5));
      const answer = answers.shift() ?? { ok: true, events: [], messages: {}, people: {} };
      if (answer instanceof Error) throw answer;
      return answer as never;
    },
    going: async (operation) => {
      if (operation) operations = markTried(operation.id)(operations);
    },
    sent: async (operation) => {
      taken.push(operation.id.slice(5));
      operations = operations.filter(({ id }) => id !== operation.id);
    },
    refused: async (operation, problem) => {
      operations = refuse(operation, problem)(operations);
    },
    alone: (task) => task(),
  });
  return {
    sender,
    posted,
    taken,
    left: () => operations,
    add: (clientId: string) => {
      operations = put(aPost(clientId))(operations);
    },
  };
}

test("messages leave in the order of writing, and wait together when there is no answer", async () => {
  const { sender, left, posted, taken } = aSender(
    ["a", "b", "c"],
    [{ ok: true, events: [], messages: {}, people: {} }, new Error("no answer")],
  );
  await sender.send();
  expect([posted, taken]).toEqual([["a", "b"], ["a"]]);
  expect(left().map(({ state }) => state)).toEqual(["waiting", "waiting"]);

  await Promise.all([sender.send(), sender.send()]);
  expect([posted, taken]).toEqual([
    ["a", "b", "b", "c"],
    ["a", "b", "c"],
  ]);
});

test("a refused message stays with its problem and the next ones go on; too fast is waited out", async () => {
  const tooFast = { ok: false, error: { key: "errors.429.wait", params: { seconds: 0 } } } as const;
  const refused = { ok: false, error: { key: "forms.tooLong", params: { max: 1 } } } as const;
  const { sender, left, posted, taken } = aSender(["a", "b"], [tooFast, refused]);
  await sender.send();
  expect(posted).toEqual(["a", "a", "b"]);
  expect(taken).toEqual(["b"]);
  expect(left()).toMatchObject([{ state: "failed", problem: { key: "forms.tooLong" } }]);
});

test("what is written while the last one is on its way goes out too; signed out elsewhere, all waits", async () => {
  const signedOut = { ok: false, error: { key: "errors.401.text", params: {} } } as const;
  const room = aSender(["a"], []);
  const sending = room.sender.send();
  room.add("b");
  await Promise.all([sending, room.sender.send()]);
  expect(room.taken).toEqual(["a", "b"]);

  const out = aSender(["a", "b"], [signedOut]);
  await out.sender.send();
  expect(out.posted).toEqual(["a"]);
  expect(out.left()).toMatchObject([waiting, waiting]);
});
