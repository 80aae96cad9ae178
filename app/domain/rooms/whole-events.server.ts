import { isOfMessage, type RoomEvent, type RoomEvents, type RoomMessage } from "./event";
import { EVERYBODY, listMessageViews } from "./message-views.server";
import { listPeople } from "./people.server";
import type { Room } from "./rooms.server";

/** A room as far as its events need it: whose roles are shown. */
export type RoomIds = Pick<Room, "id" | "cycleId">;

/** Events with all that they speak of; `authorId` names whose own Markdown is put in. */
export function whole(room: RoomIds, events: RoomEvent[], authorId?: string): RoomEvents {
  return partOf(wholeWithBodies(room, events), events, authorId);
}

/** Events with all that they speak of, everybody's own Markdown too: for `partOf`, which hands it to nobody else. */
export function wholeWithBodies(room: RoomIds, events: RoomEvent[]): RoomEvents {
  const messages = listMessageViews(
    events.filter(isOfMessage).map(({ messageId }) => messageId),
    EVERYBODY,
  );
  const all = { events, messages, people: {} };
  return { ...all, people: listPeople(room, peopleIn(all)) };
}

/** The first events of a stretch: as many as have messages of `weight` characters together, at least one. */
export function shortened(all: RoomEvents, weight: number, readerId: string): RoomEvents {
  let left = weight;
  const seen = new Set<string>();
  const end = all.events.findIndex((event) => {
    if (!isOfMessage(event) || seen.has(event.messageId)) return false;
    seen.add(event.messageId);
    const { html, body = "" } = all.messages[event.messageId]!;
    left -= html.length + body.length;
    return left < 0;
  });
  return end < 0 ? all : partOf(all, all.events.slice(0, Math.max(1, end)), readerId);
}

/** Some events out of a stretch, with those messages and people alone that they speak of. */
export function partOf(all: RoomEvents, events: RoomEvent[], authorId?: string): RoomEvents {
  const messages: RoomEvents["messages"] = {};
  for (const { messageId } of events.filter(isOfMessage)) {
    for (const message of [all.messages[messageId], all.messages[all.messages[messageId]?.replyToId ?? ""]]) {
      if (message) messages[message.id] ??= forReader(message, authorId);
    }
  }
  const people: RoomEvents["people"] = {};
  for (const id of peopleIn({ events, messages })) {
    const person = all.people[id];
    if (person) people[id] = person;
  }
  return { events, messages, people };
}

function forReader(message: RoomMessage, readerId: string | undefined): RoomMessage {
  if (message.authorId === readerId) return message;
  const { body: _, ...shown } = message;
  return shown;
}

function peopleIn({ events, messages }: Pick<RoomEvents, "events" | "messages">): Set<string> {
  const ids = new Set(events.map((event) => (isOfMessage(event) ? event.actorId : event.subjectId)));
  for (const { authorId, reactions } of Object.values(messages)) {
    ids.add(authorId);
    for (const { memberIds } of reactions) for (const id of memberIds) ids.add(id);
  }
  return ids;
}
