import { join } from "node:path";
import { Database } from "db/driver.server";
import { isOfMessage, type RoomEvent, type RoomMessage } from "~/domain/rooms/event";
import { stateHash } from "~/domain/rooms/state-hash";
import { endOf } from "~/routes/rooms.$slug/room-log";
import type { Survivor } from "./storm";

/** A room as the database holds it: its log, and its messages as they are now. */
export type Kept = {
  last: number;
  events: {
    number: number;
    type: string;
    actorId: string;
    subjectId: string | null;
    messageId: string | null;
    word: string | null;
  }[];
  messages: Map<string, KeptMessage>;
  health: unknown[];
};
type KeptMessage = {
  id: string;
  number: number;
  authorId: string;
  clientId: string;
  html: string;
  revision: number;
  deleted: number;
  pinned: number;
  changed: number;
  reactions: string[];
};

/** Reads a room out of the database of a folder, by SQL alone. */
export function readRoom(folder: string, slug: string): Kept {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const { id, last } = sqlite
    .prepare("SELECT id, last_number AS last FROM rooms WHERE slug = ?")
    .get(slug) as {
    id: string;
    last: number;
  };
  const events = sqlite
    .prepare(
      `SELECT number, type, actor_id AS actorId, subject_id AS subjectId, message_id AS messageId, word
       FROM room_events WHERE room_id = ? ORDER BY number`,
    )
    .all(id) as Kept["events"];
  const messages = sqlite
    .prepare(
      `SELECT id, number, author_id AS authorId, client_id AS clientId, body_html AS html, revision,
         deleted_at IS NOT NULL AS deleted, pinned_at IS NOT NULL AS pinned, changed,
         (SELECT json_group_array(word || ' ' || member_id) FROM message_reactions WHERE message_id = id) AS said
       FROM messages WHERE room_id = ?`,
    )
    .all(id) as (Omit<KeptMessage, "reactions"> & { said: string })[];
  const health = [
    sqlite.pragma("integrity_check", { simple: true }),
    ...sqlite.prepare("SELECT * FROM pragma_foreign_key_check").all(),
  ];
  sqlite.close();
  return {
    last,
    events,
    messages: new Map(
      messages.map(({ said, ...message }) => [
        message.id,
        { ...message, reactions: (JSON.parse(said) as string[]).sort() },
      ]),
    ),
    health,
  };
}

/**
 * What is wrong with a room after a storm; nothing when all that was acknowledged is in the log once and where it was
 * said to be, numbers have no gap, messages are what their events made of them, and all who hold the room
 * hold the same.
 */
export function faultsOf(survivors: Survivor[], kept: Kept): string[] {
  return [
    ...kept.health.filter((word) => word !== "ok").map((word) => `the database: ${JSON.stringify(word)}`),
    ...gapsIn(kept),
    ...wrongHistories(kept),
    ...survivors.flatMap((survivor) => [
      ...survivor.refused.map((why) => `refused ${why}`),
      ...lostOf(survivor, kept),
      ...differencesOf(survivor, kept),
    ]),
  ];
}

function gapsIn({ events, last }: Kept): string[] {
  const faults = events.flatMap(({ number }, at) => (number === at + 1 ? [] : [`gap before ${number}`]));
  return events.length === last
    ? faults
    : [...faults, `the room counts ${last}, its log holds ${events.length}`];
}

/** Told once more from the log alone, each message must have become what it is: nothing happened to it twice. */
function wrongHistories({ events, messages }: Kept): string[] {
  const faults: string[] = [];
  const told = new Map<string, Omit<KeptMessage, "id" | "clientId" | "html" | "authorId">>();
  for (const { number, type, actorId, messageId, word } of events) {
    if (messageId === null) continue;
    if (type === "message") {
      if (told.has(messageId)) faults.push(`doubled ${messageId}`);
      told.set(messageId, { number, revision: 0, deleted: 0, pinned: 0, changed: number, reactions: [] });
      continue;
    }
    const message = told.get(messageId);
    if (!message || !happen(message, type, `${word} ${actorId}`))
      faults.push(`${number} ${type} happened twice`);
    else message.changed = number;
  }
  for (const [id, message] of messages) {
    const { id: _, clientId: __, html: ___, authorId: ____, ...is } = message;
    if (!same(told.get(id), is)) faults.push(`${id} is not what its events made of it`);
  }
  if (told.size !== messages.size)
    faults.push(`${told.size} messages in the log, ${messages.size} are there`);
  const devices = new Set([...messages.values()].map(({ authorId, clientId }) => `${authorId} ${clientId}`));
  if (devices.size !== messages.size) faults.push("a message is there twice");
  return faults;
}

/** Lets an event happen to a message; false when it was so already. */
function happen(
  message: Pick<KeptMessage, "revision" | "deleted" | "pinned" | "reactions">,
  type: string,
  said: string,
): boolean {
  const { deleted, pinned, reactions } = message;
  const there = reactions.includes(said);
  switch (type) {
    case "edit":
      message.revision += 1;
      return deleted === 0;
    case "delete":
    case "restore":
      message.deleted = type === "delete" ? 1 : 0;
      return deleted !== message.deleted;
    case "pin":
    case "unpin":
      message.pinned = type === "pin" ? 1 : 0;
      return pinned !== message.pinned;
    case "react":
    case "unreact":
      message.reactions =
        type === "react" ? [...reactions, said].sort() : reactions.filter((each) => each !== said);
      return there === (type === "unreact");
    default:
      return false;
  }
}

/** What somebody was told to be stored, and is not, or is elsewhere. */
function lostOf({ acked, waiting }: Survivor, { events, messages }: Kept): string[] {
  const lost = acked.filter(({ event, clientId }) => {
    const stored = events[event.number - 1];
    if (!stored || !same(lineOf(event), storedLine(stored))) return true;
    return clientId !== undefined && messages.get(stored.messageId!)?.clientId !== clientId;
  });
  return [
    ...lost.map(({ event }) => `lost ${event.number} ${event.type}`),
    ...waiting.map(({ state, problem }) => `still ${state} ${problem?.key ?? ""}`),
  ];
}

/** Where somebody's copy of the room differs from the database, or its hash from the server's. */
function differencesOf({ log, told }: Survivor, kept: Kept): string[] {
  const faults: string[] = [];
  const first = log.events[0]?.number ?? 1;
  if (endOf(log) !== kept.last) faults.push(`holds ${first} to ${endOf(log)} of ${kept.last}`);
  log.events.forEach((event, at) => {
    const stored = kept.events[event.number - 1];
    if (event.number !== first + at) faults.push(`a copy has a gap before ${event.number}`);
    if (!stored || !same(lineOf(event), storedLine(stored))) faults.push(`another ${event.number} in a copy`);
  });
  for (const id of new Set(log.events.filter(isOfMessage).map(({ messageId }) => messageId))) {
    if (!same(seenMessage(log.messages[id]), storedMessage(kept.messages.get(id))))
      faults.push(`another ${id} in a copy`);
  }
  if (!told || told.last !== kept.last || told.hash !== stateHash(log, kept.last))
    faults.push("another hash");
  return faults;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const lineOf = (event: RoomEvent) =>
  isOfMessage(event)
    ? [event.number, event.type, event.actorId, event.messageId, event.word ?? null]
    : [event.number, event.type, event.actorId, event.subjectId, null];

const storedLine = ({ number, type, actorId, subjectId, messageId, word }: Kept["events"][number]) => [
  number,
  type,
  actorId,
  messageId ?? subjectId,
  word,
];

/** A message as a client shows it, in the order of `storedMessage`. */
function seenMessage(message: RoomMessage | undefined): unknown {
  if (!message) return undefined;
  const { id, number, authorId, clientId, html, revision, deleted, pinned, changed, reactions } = message;
  const said = reactions
    .flatMap(({ word, memberIds }) => memberIds.map((memberId) => `${word} ${memberId}`))
    .sort();
  return [id, number, authorId, clientId, html, revision, deleted, pinned, changed, said];
}

/** What a client may show of a message that is stored: nothing of one that was taken back. */
function storedMessage(message: KeptMessage | undefined): unknown {
  if (!message) return undefined;
  const { id, number, authorId, clientId, html, revision, deleted, pinned, changed, reactions } = message;
  const shown = deleted
    ? ["", revision, true, false, changed, []]
    : [html, revision, false, !!pinned, changed, reactions];
  return [id, number, authorId, clientId, ...shown];
}
