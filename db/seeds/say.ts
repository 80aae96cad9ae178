import type { Tx } from "db/client.server";
import { idAt } from "db/ids";
import { messages, roomEvents } from "db/schema";
import { PROSE_VERSION, renderChat } from "~/domain/prose/render.server";
import { keepMentions } from "~/domain/rooms/mentions.server";
import type { ChatPerson, ChatSnippet, Who } from "./chat/chat-seed";
import { placeChat } from "./chat/place-chat";
import type { Company } from "./company";

/** A line of a room's talk: when (ms), whose (an id), and what. */
export type Line = { at: number; author: string; text: string };

/** The talk of a room in order of time; `castIn` gives each letter of a snippet its person. */
export function linesOf(
  chat: ChatSnippet[],
  now: Date,
  castIn: (snippet: ChatSnippet) => Map<Who, string>,
): Line[] {
  return placeChat(chat, now).flatMap(({ snippet, lines }) => {
    const speakers = castIn(snippet);
    return lines.map(({ at, who, text }) => ({ at: at.getTime(), author: speakers.get(who)!, text }));
  });
}

/** Draws somebody for each letter of a snippet, from an edition or a field where one is named. */
export function castSpeakers(
  snippet: ChatSnippet,
  company: Company,
  wanted: { edition?: string; field?: string },
): Map<Who, string> {
  const speakers = new Map<Who, string>();
  const taken = new Set<string>();
  for (const [who, person] of Object.entries(snippet.people) as [Who, ChatPerson][]) {
    const drawn = company.draw({ ...person, ...wanted, not: taken });
    taken.add(drawn.key);
    speakers.set(who, company.id(drawn.key));
  }
  return speakers;
}

/** Writes a line as the message of this number, with its event. */
export function say(tx: Tx, roomId: string, number: number, line: Line): void {
  const id = idAt("msg", line.at);
  const at = new Date(line.at);
  const message = { id, roomId, number, authorId: line.author, body: line.text };
  tx.insert(roomEvents)
    .values({ roomId, number, type: "message", actorId: line.author, messageId: id, at })
    .run();
  tx.insert(messages)
    .values({
      ...message,
      clientId: id,
      bodyHtml: renderChat(line.text),
      proseVersion: PROSE_VERSION,
      createdAt: at,
      changed: number,
    })
    .run();
  keepMentions(tx, message);
}
