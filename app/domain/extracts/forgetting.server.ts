import type { Tx } from "db/client.server";
import { extractQuotes, extracts, threads } from "db/schema";
import { and, eq, inArray, ne } from "drizzle-orm";
import { plainText } from "~/domain/prose/excerpt.server";
import { PROSE_VERSION, renderProse } from "~/domain/prose/render.server";
import { EXCERPT } from "~/domain/threads/records.server";
import { translate } from "~/i18n/translate";
import { findExtract, listQuotes } from "./extracts.server";
import { bodyOf } from "./publishing.server";

/**
 * Takes somebody who leaves out of the extracts, in the caller's transaction and after their name is gone: what
 * was not a thread yet goes, and threads in which they are quoted name them no more; with `words` their quotes go
 * too. Returns the ids of the threads that read differently now.
 */
export function forgetInExtracts(tx: Tx, memberId: string, { words }: { words: boolean }): string[] {
  const published = eq(extracts.state, "published");
  tx.delete(extracts)
    .where(and(eq(extracts.makerId, memberId), words ? undefined : ne(extracts.state, "published")))
    .run();
  const quoted = tx
    .selectDistinct({ id: extracts.id })
    .from(extractQuotes)
    .innerJoin(extracts, eq(extracts.id, extractQuotes.extractId))
    .where(and(eq(extractQuotes.authorId, memberId), published))
    .all()
    .map(({ id }) => id);
  const own = eq(extractQuotes.authorId, memberId);
  const elsewhere = tx.select({ id: extracts.id }).from(extracts).where(ne(extracts.state, "published"));
  tx.delete(extractQuotes)
    .where(and(own, inArray(extractQuotes.extractId, elsewhere)))
    .run();
  return quoted.flatMap((id) => rewrite(tx, id, words ? memberId : undefined));
}

/** Writes the thread of a published extract anew, with a line in the place of the words of `without`. */
function rewrite(tx: Tx, id: string, without?: string): string[] {
  const extract = findExtract(id);
  if (!extract?.threadId) return [];
  if (without) {
    tx.update(extractQuotes)
      .set({ words: translate(extract.language, "mine.gone.text") })
      .where(
        and(
          eq(extractQuotes.extractId, id),
          eq(extractQuotes.authorId, without),
          eq(extractQuotes.answer, "yes"),
        ),
      )
      .run();
  }
  const standing = listQuotes(extract).filter(({ answer }) => answer === "yes");
  const body = bodyOf(extract, standing);
  const bodyHtml = renderProse(body);
  tx.update(threads)
    .set({ body, bodyHtml, proseVersion: PROSE_VERSION, excerpt: plainText(bodyHtml, EXCERPT) })
    .where(eq(threads.id, extract.threadId))
    .run();
  return [extract.threadId];
}
