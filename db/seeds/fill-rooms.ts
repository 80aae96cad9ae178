import type { Tx } from "db/client.server";
import { idAt } from "db/ids";
import { messages, roomEvents, roomMembers, roomReads, rooms } from "db/schema";
import { PROSE_VERSION, renderChat } from "~/domain/prose/render.server";
import type { ChatPerson, ChatSnippet, Who } from "./chat/chat-seed";
import { placeChat } from "./chat/place-chat";
import type { Company } from "./company";
import type { Ids } from "./fill-people";
import type { EditionSeed, PersonSeed } from "./people/person-seed";

const DAY = 24 * 60 * 60 * 1000;

type Line = { at: number; author: string; text: string };

/** Opens a room for every edition, lets its people in, and writes what was said there, in order of time. */
export function fillRooms(
  tx: Tx,
  seeds: { editions: EditionSeed[]; people: PersonSeed[]; chat: Record<string, ChatSnippet[]> },
  company: Company,
  ids: Ids,
  now: Date,
): void {
  for (const edition of seeds.editions) {
    const lines = placeChat(seeds.chat[edition.slug] ?? [], now).flatMap(({ snippet, lines }) => {
      const speakers = castSpeakers(snippet, edition.slug, company);
      return lines.map((line) => ({
        at: line.at.getTime(),
        author: speakers.get(line.who)!,
        text: line.text,
      }));
    });
    const roomId = idAt("room", edition.startsOn.getTime());
    tx.insert(rooms)
      .values({
        id: roomId,
        slug: edition.slug,
        kind: "cycle",
        cycleId: ids.cycles.get(edition.slug)!,
        lastNumber: lines.length,
        createdAt: edition.startsOn,
      })
      .run();
    letIn(tx, roomId, edition, seeds.people, ids, readingOf(lines, now));
    for (const [index, line] of lines.entries()) say(tx, roomId, index + 1, line);
  }
}

function castSpeakers(snippet: ChatSnippet, edition: string, company: Company): Map<Who, string> {
  const speakers = new Map<Who, string>();
  const taken = new Set<string>();
  for (const [who, person] of Object.entries(snippet.people) as [Who, ChatPerson][]) {
    const drawn = company.draw({ ...person, edition, not: taken });
    taken.add(drawn.key);
    speakers.set(who, company.id(drawn.key));
  }
  return speakers;
}

function letIn(
  tx: Tx,
  roomId: string,
  edition: EditionSeed,
  people: PersonSeed[],
  ids: Ids,
  readUntil: Reading,
): void {
  for (const person of people) {
    if (!person.participations.some((part) => part.edition === edition.slug)) continue;
    const memberId = ids.people.get(person.key)!;
    tx.insert(roomMembers).values({ roomId, memberId, joinedAt: edition.startsOn }).run();
    if (person.claimed)
      tx.insert(roomReads)
        .values({ roomId, memberId, ...readUntil(person) })
        .run();
  }
}

type Reading = (person: PersonSeed) => { lastNumber: number; readAt: Date };

/** Who writes was here the day before yesterday, who only reads three weeks ago; they read all there was. */
function readingOf(lines: Line[], now: Date): Reading {
  return ({ activity }) => {
    const readAt = new Date(now.getTime() - (activity === "writes" ? 2 : 21) * DAY);
    return { readAt, lastNumber: lines.filter((line) => line.at <= readAt.getTime()).length };
  };
}

function say(tx: Tx, roomId: string, number: number, line: Line): void {
  const id = idAt("msg", line.at);
  const at = new Date(line.at);
  tx.insert(roomEvents)
    .values({ roomId, number, type: "message", actorId: line.author, messageId: id, at })
    .run();
  tx.insert(messages)
    .values({
      id,
      roomId,
      number,
      changed: number,
      authorId: line.author,
      clientId: id,
      body: line.text,
      bodyHtml: renderChat(line.text),
      proseVersion: PROSE_VERSION,
      createdAt: at,
    })
    .run();
}
