import { listNews } from "~/domain/rooms/news.server";
import { findLastNumber, findRoomCycle } from "~/domain/rooms/rooms.server";
import { NEWS_PAGE } from "~/domain/rooms/rules";
import { attempt } from "./attempt.server";
import { type Io, roomChannel, roomOfChannel } from "./socket.server";

/**
 * How long the events of a lively room are gathered, in ms. The first is told at once; what comes within this
 * time after it is told together, so that a room of two hundred costs the same with one message or with twenty.
 * Where the telling itself takes long (a thousand pages, a busy machine), it waits so many times as long, up to the
 * longest, so that writing is not kept waiting.
 */
const GATHER = 15;
const TIMES = 10;
const LONGEST = 75;

/** How often a room that is open says its newest number, in ms, if that has changed. */
const BEAT = 10_000;

export type RoomNews = ReturnType<typeof createRoomNews>;
/** `waiting`: the numbers that are to be told. Those between them are another process's, which tells them itself. */
type Lively = { waiting: number[]; pause: number; timer: NodeJS.Timeout };

/**
 * Tells those who have a room open what is new in its log, some events at a time, in order; `told` hears of each
 * room that was told. `shared` is false where one process is alone.
 */
export function createRoomNews(io: Io, shared: boolean, told: (roomId: string) => void) {
  const rooms = new Map<string, Lively>();

  function add(roomId: string, number: number): void {
    const room = rooms.get(roomId);
    if (!room) {
      tellRoom(roomId, [number]);
      told(roomId);
      rooms.set(roomId, {
        waiting: [],
        pause: GATHER,
        timer: setTimeout(() => attempt("room news", () => again(roomId)), GATHER).unref(),
      });
      return;
    }
    room.waiting.push(number);
  }

  function again(roomId: string): void {
    const room = rooms.get(roomId);
    if (!room?.waiting.length) {
      rooms.delete(roomId);
      return;
    }
    // The next look is set before the telling: a failure of one leaves the room to the next.
    room.timer = setTimeout(() => attempt("room news", () => again(roomId)), room.pause).unref();
    const began = performance.now();
    tell(roomId);
    room.pause = Math.min(LONGEST, Math.max(GATHER, TIMES * (performance.now() - began)));
  }

  /** Tells now what waits in a room: before somebody comes who will be given it as what they missed, or goes. */
  function tell(roomId: string): void {
    const room = rooms.get(roomId);
    if (!room?.waiting.length) return;
    tellRoom(roomId, room.waiting.splice(0));
    told(roomId);
  }

  function tellRoom(roomId: string, numbers: number[]): void {
    const channel = roomChannel(roomId);
    // Another process may have it open where this one has not.
    if (!shared && !io.of("/").adapter.rooms.has(channel)) return;
    const room = { id: roomId, cycleId: findRoomCycle(roomId) };
    for (const { from, to } of runsOf(numbers)) {
      for (let first = from; first <= to; first += NEWS_PAGE) {
        io.to(channel).emit("room.events", { roomId, ...listNews(room, first, to) });
      }
    }
  }

  // What was lost between processes, or on the way to one page, would otherwise be missed until the next event.
  const said = new Map<string, number>();
  function sayLast(): void {
    const open = [...io.of("/").adapter.rooms.keys()].map(roomOfChannel).filter((id) => id !== undefined);
    for (const roomId of said.keys()) if (!open.includes(roomId)) said.delete(roomId);
    for (const roomId of open) {
      const last = findLastNumber(roomId);
      if (last === undefined || said.get(roomId) === last) continue;
      said.set(roomId, last);
      io.local.to(roomChannel(roomId)).emit("room.last", { roomId, last });
    }
  }
  const beat = setInterval(() => attempt("room beat", sayLast), BEAT).unref();

  return {
    /** A number was taken in the room's log; it is told within LONGEST, as a rule within GATHER. */
    add,
    tell,
    stop(): void {
      clearInterval(beat);
      for (const { timer } of rooms.values()) clearTimeout(timer);
      rooms.clear();
    },
  };
}

/** Numbers as the runs without a gap that they make. */
function runsOf(numbers: number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers.sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
