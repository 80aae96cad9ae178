import { db } from "db/client.server";
import { extractQuotes } from "db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { lettersWait } from "~/domain/letters/letters.server";
import type { Member } from "~/domain/members/person";
import { renderChat } from "~/domain/prose/render.server";
import { found, Refusal } from "~/domain/refusal";
import { MESSAGE_LIMIT } from "~/domain/rooms/rules";
import { signal } from "~/domain/signals.server";
import { BODY_LIMIT } from "~/domain/threads/rules";
import { type Extract, findExtract, listQuotes } from "./extracts.server";
import { bodyOf, settle } from "./publishing.server";

/** What somebody says about one of their quotes: yes, as it is or in other words, or no. */
export type QuoteAnswer = { messageId: string; answer: "yes" | "no"; words: string };

/**
 * The answers of a form to these quotes: `answer-<message>` and `words-<message>` of each. What has no answer
 * yet stays without one, but one at least is needed.
 */
export function answersDraft(messageIds: string[]): z.ZodType<QuoteAnswer[]> {
  const fields = messageIds.flatMap((id): [string, z.ZodType][] => [
    [`answer-${id}`, z.enum(["yes", "no"], "forms.choose").optional()],
    [`words-${id}`, z.string().trim().max(MESSAGE_LIMIT, "forms.tooLong").default("")],
  ]);
  return z
    .object(Object.fromEntries(fields))
    .transform((form) =>
      messageIds
        .map((id) => ({ messageId: id, answer: form[`answer-${id}`], words: form[`words-${id}`] }))
        .filter((given): given is QuoteAnswer => given.answer !== undefined),
    )
    .refine((given) => given.length > 0, "extracts.problem.noAnswer");
}

/**
 * Answers for one's own quotes in an extract, as often as one likes until it is settled. Other words go into the
 * thread alone; the room keeps its own. When nobody is left to answer the thread is published at once.
 * Refuses (404) the quotes of others, (409) when it was settled, (422) words that make the thread too long or
 * cannot be rendered. Signals `extract.changed`; `thread.changed` and `letters.waiting` when it became a thread.
 */
export function answerQuotes(author: Member, { id }: Extract, given: QuoteAnswer[], now = new Date()): void {
  const settled = db.transaction(
    (tx) => {
      const extract = found(findExtract(id));
      if (extract.state !== "open") throw new Refusal(409, "extracts.problem.settled");
      const quotes = listQuotes(extract, now);
      for (const { messageId, answer, words } of given) {
        const quote = found(
          quotes.find((each) => each.messageId === messageId && each.author.id === author.id),
        );
        const kept = answer === "yes" ? otherWords(quote.words, quote.edited, words) : null;
        tx.update(extractQuotes)
          .set({ answer, words: kept, answeredAt: now })
          .where(and(eq(extractQuotes.extractId, id), eq(extractQuotes.messageId, messageId)))
          .run();
      }
      const standing = listQuotes(extract, now).filter(({ fate }) => fate !== "out");
      if (bodyOf(extract, standing).length > BODY_LIMIT) throw new Refusal(422, "extracts.problem.tooLong");
      return settle(tx, extract, now);
    },
    { behavior: "immediate" },
  );
  if (typeof settled === "object") signal({ type: "thread.changed", threadId: settled.threadId });
  signal({ type: "extract.changed", extractId: id });
  if (settled !== "open") lettersWait();
}

/** The words for the thread where they differ from the room's; emptied ones mean the words as they stand. */
function otherWords(standing: string, edited: boolean, words: string): string | null {
  if (words === "" || words === standing) return edited ? standing : null;
  renderChat(words);
  return words;
}
