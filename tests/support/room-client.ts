import { setMaxListeners } from "node:events";
import { io } from "socket.io-client";
import { isOfMessage, type RoomEvent, type RoomMessage } from "~/domain/rooms/event";
import { REACTION_WORDS } from "~/domain/rooms/rules";
import { type Connection, openConnection } from "~/realtime/connection";
import type { Question, Questions } from "~/realtime/contract";
import type { RoomLog } from "~/routes/rooms.$slug/room-log";
import { createRoomPage } from "~/routes/rooms.$slug/room-page";
import { createUploads } from "~/routes/rooms.$slug/uploads";

// What a browser has and Node has not, as far as the product's connection asks for it.
const browser = globalThis as unknown as { window: EventTarget };
browser.window ??= new EventTarget();
setMaxListeners(0, browser.window);
Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });

/** Questions that change a room: what is answered to them is acknowledged. */
const CHANGES = ["room.post", "room.edit", "room.delete", "room.restore", "room.react", "room.pin"] as const;
type ChangeQuestion = (typeof CHANGES)[number];

/** What the server has said to be stored: an event, and of a new message the id that its device gave it. */
export type Acked = { event: RoomEvent; clientId?: string };

/** What may rightly be refused when many change the same things at once. */
const RIGHT_REFUSALS = [
  "rooms.problem.takenBack",
  "rooms.problem.editedElsewhere",
  "rooms.problem.tooManyPins",
  "rooms.problem.undoTooLate",
];

const EMPTY: RoomLog = {
  events: [],
  messages: {},
  people: {},
  here: [],
  last: 0,
  pins: [],
  evicted: false,
};

type Entry = { memberId: string; cookie: string; roomId: string; port: number; origin: string };
export type RoomClient = ReturnType<typeof aRoomClient>;

/**
 * One tab of a person with a room open, made of the product's own connection and page: it holds the room's log from
 * its first event on, and lives through what happens to its wire.
 */
export function aRoomClient({ memberId, cookie, roomId, port, origin }: Entry) {
  const acked: Acked[] = [];
  const refused: string[] = [];
  const connect = (options: object) =>
    io(`http://127.0.0.1:${port}`, { ...options, extraHeaders: { cookie, origin }, forceNew: true });
  const connection = remembering(openConnection(connect as unknown as typeof io), acked);
  const page = createRoomPage(memberId, roomId, EMPTY, createUploads(memberId, { id: roomId, slug: "" }));
  const leave = page.connect(connection);
  let acting = true;

  /** Asks until there is an answer, as a device does that keeps what it has to say. */
  async function say<Q extends ChangeQuestion>(question: Q, asked: Questions[Q][0]): Promise<void> {
    for (;;) {
      const answer = await connection.ask(question, asked).catch(() => undefined);
      if (answer?.ok) return;
      if (answer && answer.error.key !== "errors.429.wait" && answer.error.key !== "errors.busy") {
        if (!RIGHT_REFUSALS.includes(answer.error.key)) refused.push(`${question}: ${answer.error.key}`);
        return;
      }
      await pause(100);
    }
  }

  /** One thing that a person does in a room, with what is there to be seen. */
  async function act(): Promise<void> {
    const seen = Object.values(page.get().log.messages).slice(-SEEN);
    const message = oneOf(seen);
    if (!message || perhaps(0.35)) return write();
    if (perhaps(0.25)) return takeBack(seen);
    const target = { roomId, messageId: message.id };
    if (perhaps(0.2)) {
      const pinned = seen.find((each) => each.pinned);
      if (pinned && perhaps(0.5)) return say("room.pin", { roomId, messageId: pinned.id, on: false });
      return say("room.pin", { ...target, on: true });
    }
    if (message.authorId !== memberId || perhaps(0.4)) {
      return say("room.react", { ...target, word: oneOf(REACTION_WORDS)!, on: true });
    }
    if (message.deleted || perhaps(0.4)) return say(message.deleted ? "room.restore" : "room.delete", target);
    const body = `Ispravka ${crypto.randomUUID()}`;
    return say("room.edit", { ...target, body, revision: message.revision });
  }

  /** Takes back something of one's own, where there is something: a word under a message, or that it was taken back. */
  async function takeBack(seen: RoomMessage[]): Promise<void> {
    const gone = seen.find(({ authorId, deleted }) => authorId === memberId && deleted);
    if (gone && perhaps(0.5)) return say("room.restore", { roomId, messageId: gone.id });
    for (const { id, reactions } of seen) {
      const own = reactions.find(({ memberIds }) => memberIds.includes(memberId));
      if (own) return say("room.react", { roomId, messageId: id, word: own.word, on: false });
    }
  }

  function write(): void {
    if (page.get().operations.length < ON_THE_WAY) page.write(`Oluja ${crypto.randomUUID()}`);
  }

  return {
    memberId,
    acked,
    refused,
    get: () => page.get().log,
    waiting: () => page.get().operations,
    isOnline: () => connection.getState().status === "online",
    retry: connection.retry,
    /** Does one thing after another until it is told to stop; resolves when all of it is answered. */
    live: async (): Promise<void> => {
      while (acting) {
        await act();
        await pause(150 + Math.random() * 300);
      }
    },
    rest: () => {
      acting = false;
    },
    /** How the server says that the room ends. */
    askState: () => connection.ask("room.state", { roomId }).catch(() => undefined),
    close: () => {
      leave();
      connection.close();
    },
  };
}

/** Messages that a person looks at, the newest; and those of one's own that are on the way at one time. */
const SEEN = 20;
const ON_THE_WAY = 4;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];

const perhaps = (chance: number) => Math.random() < chance;

/** The connection as it is; what it is told to be stored is written down. */
function remembering(connection: Connection, acked: Acked[]): Connection {
  const ask = async <Q extends Question>(question: Q, asked: Questions[Q][0]) => {
    const answer = await connection.ask(question, asked);
    if (answer.ok && (CHANGES as readonly string[]).includes(question)) {
      const { events } = answer as Questions[ChangeQuestion][1];
      for (const event of events.filter(isOfMessage)) {
        acked.push({
          event,
          ...(question === "room.post" && { clientId: (asked as { clientId: string }).clientId }),
        });
      }
    }
    return answer;
  };
  return { ...connection, ask };
}
