import { db, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { extractQuotes, extracts, members } from "db/schema";
import { and, count, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { listApartOf } from "~/domain/contacts/blocks.server";
import { lettersWait } from "~/domain/letters/letters.server";
import type { Member } from "~/domain/members/person";
import { guessLanguage } from "~/domain/prose/guess-language";
import { allow, Refusal } from "~/domain/refusal";
import type { Room } from "~/domain/rooms/rooms.server";
import { signal } from "~/domain/signals.server";
import { discussionDraft } from "~/domain/threads/drafts.server";
import type { Language } from "~/i18n/languages";
import { type Choice, listChoices } from "./choosing.server";
import { composeThread } from "./compose";
import { findExtract } from "./extracts.server";
import { isReadable, settle, tell } from "./publishing.server";
import { ANSWER_WITHIN, canExtract, EXTRACT_MESSAGES, OPEN_EXTRACTS } from "./rules";

/** A thread's draft and the ids of the messages that it quotes; the text of these is their authors'. */
export const extractDraft = discussionDraft.extend({
  messages: z
    .preprocess(
      (ids) => [ids ?? []].flat(),
      z.array(z.string().regex(/^msg_[a-z0-9]{1,40}$/, "forms.invalid")),
    )
    .transform((ids) => [...new Set(ids)])
    .refine((ids) => ids.length > 0, "extracts.problem.nothingChosen")
    .refine((ids) => ids.length <= EXTRACT_MESSAGES, {
      message: "extracts.problem.tooMany",
      params: { max: EXTRACT_MESSAGES },
    }),
});
export type ExtractDraft = z.infer<typeof extractDraft>;

/**
 * Begins a thread out of messages of a room and asks those who wrote them: each has ANSWER_WITHIN. A form sent
 * twice makes one. Without words of others it is a thread at once; `threadId` names it then.
 * Refuses (403) who may not write in the room, (409) with too many waiting or none of the messages left, (422)
 * what would be too long. Signals `letters.waiting`, or `thread.changed`.
 */
export function makeExtract(
  maker: Member,
  room: Room,
  draft: ExtractDraft,
  writesIn: Language = maker.language ?? "sr-Latn",
  now = new Date(),
): { id: string; threadId?: string } {
  allow(canExtract(maker, room), "rooms.problem.closed");
  allow(!draft.cycle || maker.cycleIds.includes(draft.cycle), "threads.notYourCycle");
  const clientId = draft.clientId ?? newId("ext");
  const made = db.transaction(
    (tx) => {
      const before = findMade(tx, maker, clientId);
      if (before) return { id: before.id, threadId: before.threadId ?? undefined };
      const id = insertExtract(tx, maker, room, { ...draft, clientId }, writesIn, now);
      const settled = settle(tx, findExtract(id)!, now);
      return { id, threadId: typeof settled === "object" ? settled.threadId : undefined, fresh: true };
    },
    { behavior: "immediate" },
  );
  if (made.fresh && made.threadId) signal({ type: "thread.changed", threadId: made.threadId });
  if (made.fresh) {
    signal({ type: "extract.changed", extractId: made.id });
    lettersWait();
  }
  return { id: made.id, threadId: made.threadId };
}

function findMade(tx: Tx, maker: Member, clientId: string) {
  return tx
    .select({ id: extracts.id, threadId: extracts.threadId })
    .from(extracts)
    .where(and(eq(extracts.makerId, maker.id), eq(extracts.clientId, clientId)))
    .get();
}

function insertExtract(
  tx: Tx,
  maker: Member,
  room: Room,
  { title, body, field, cycle, topics, clientId, messages }: ExtractDraft & { clientId: string },
  writesIn: Language,
  now: Date,
): string {
  assertFewWait(tx, maker);
  const chosen = listChoices(maker, room, { ids: messages });
  if (chosen.length === 0) throw new Refusal(409, "extracts.problem.allGone");
  const language = guessLanguage(`${title}\n${body}`, writesIn);
  const quotes = chosen.map(({ author, at, body }) => ({ author, at, words: body }));
  if (!isReadable(composeThread(body, quotes, language))) throw new Refusal(422, "extracts.problem.tooLong");
  const id = newId("ext");
  tx.insert(extracts)
    .values({
      ...{ id, roomId: room.id, makerId: maker.id, clientId, title, body, language, topics },
      ...{ fieldSlug: field || null, cycleId: cycle || null },
      createdAt: now,
      dueAt: new Date(now.getTime() + ANSWER_WITHIN),
    })
    .run();
  for (const { id: messageId, number, author } of chosen) {
    tx.insert(extractQuotes).values({ extractId: id, messageId, number, authorId: author.id }).run();
  }
  askAuthors(tx, maker, id, chosen, now);
  return id;
}

function assertFewWait(tx: Tx, maker: Member): void {
  const waiting = and(eq(extracts.makerId, maker.id), inArray(extracts.state, ["open", "maker"]));
  const { all } = tx.select({ all: count() }).from(extracts).where(waiting).get()!;
  if (all >= OPEN_EXTRACTS) throw new Refusal(409, "extracts.problem.tooManyOpen", { max: OPEN_EXTRACTS });
}

/** Each author is asked once. Who is apart from the maker is not troubled, and their silence is a no. */
function askAuthors(tx: Tx, maker: Member, extractId: string, chosen: Choice[], now: Date): void {
  const apart = new Set([maker.id, ...listApartOf(maker.id)]);
  const ids = [...new Set(chosen.map(({ author }) => author.id))].filter((id) => !apart.has(id));
  for (const author of tx.select().from(members).where(inArray(members.id, ids)).all()) {
    tell(tx, "extract-asked", extractId, author, now);
  }
}
