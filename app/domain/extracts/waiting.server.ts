import { db, prepared } from "db/client.server";
import { blocks, extractQuotes, extracts, messages } from "db/schema";
import { and, asc, count, desc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";

/** An extract in a list: `count` is of the reader's own quotes without an answer, or of those that wait for others. */
export type WaitingExtract = { id: string; title: string; dueAt: Date; count: number };

const LISTED = 20;
const viewer = sql.placeholder("viewer");
const columns = { id: extracts.id, title: extracts.title, dueAt: extracts.dueAt };

const between = db
  .select({ one: sql`1` })
  .from(blocks)
  .where(
    or(
      and(eq(blocks.memberId, extracts.makerId), eq(blocks.blockedId, viewer)),
      and(eq(blocks.memberId, viewer), eq(blocks.blockedId, extracts.makerId)),
    ),
  );

const statements = prepared(() => ({
  asked: db
    .select({ ...columns, count: count() })
    .from(extractQuotes)
    .innerJoin(extracts, eq(extracts.id, extractQuotes.extractId))
    .innerJoin(messages, eq(messages.id, extractQuotes.messageId))
    .where(
      and(
        eq(extractQuotes.authorId, viewer),
        isNull(extractQuotes.answer),
        eq(extracts.state, "open"),
        ne(extracts.makerId, viewer),
        isNull(messages.deletedAt),
        sql`not exists ${between}`,
      ),
    )
    .groupBy(extracts.id)
    .orderBy(asc(extracts.dueAt), asc(extracts.id))
    .limit(LISTED)
    .prepare(),
  own: db
    .select({
      ...columns,
      state: extracts.state,
      count: sql<number>`sum(${extractQuotes.answer} is null and ${extractQuotes.authorId} <> ${viewer})`,
    })
    .from(extracts)
    .innerJoin(extractQuotes, eq(extractQuotes.extractId, extracts.id))
    .where(and(eq(extracts.makerId, viewer), inArray(extracts.state, ["open", "maker"])))
    .groupBy(extracts.id)
    .orderBy(desc(extracts.createdAt), desc(extracts.id))
    .limit(LISTED)
    .prepare(),
}));

/** The extracts that wait for the viewer's word about their own, the most urgent first. */
export function listAsked({ id }: Viewer): WaitingExtract[] {
  return statements().asked.all({ viewer: id });
}

/** The viewer's own extracts that are not threads yet, the newest first. */
export function listOwnExtracts({ id }: Viewer): (WaitingExtract & { state: "open" | "maker" })[] {
  return statements().own.all({ viewer: id }) as (WaitingExtract & { state: "open" | "maker" })[];
}
