import type { Tx } from "db/client.server";
import { helpRequests, joinRequests, letters, oneTimeKeys, reveals, savedViews } from "db/schema";
import { type AnyColumn, and, eq, inArray, or, sql } from "drizzle-orm";
import { searchKey } from "~/text/search-key";

/** What somebody is known by, for finding it where no reference leads. */
export type KnownBy = { id: string; email: string | null; handle: string; names: string[] };

/**
 * Forgets what names somebody outside their own rows: letters and keys to their mailbox, letters to others that
 * name them, what they wrote to the team before they came in, the reasons they gave for a reveal, and filters
 * in which others kept their name. In the caller's transaction.
 */
export function forgetTraces(tx: Tx, person: KnownBy): void {
  const { id, email } = person;
  tx.update(reveals).set({ reason: "" }).where(eq(reveals.viewerId, id)).run();
  tx.delete(joinRequests).where(eq(joinRequests.memberId, id)).run();
  if (email) {
    tx.delete(letters).where(sql`lower(${letters.toAddress}) = ${email}`).run();
    tx.delete(oneTimeKeys)
      .where(or(sql`lower(${oneTimeKeys.address}) = ${email}`, holds(oneTimeKeys.data, email)))
      .run();
    tx.delete(joinRequests).where(sql`lower(${joinRequests.email}) = ${email}`).run();
    tx.delete(helpRequests).where(holds(helpRequests.reachAt, email)).run();
  }
  forgetInLetters(tx, person);
  forgetInViews(tx, person);
}

/** Letters to others that name the person: what has been delivered is forgotten, what waits names nobody. */
function forgetInLetters(tx: Tx, { email, handle, names }: KnownBy): void {
  const words = [...names, handle, ...(email ? [email] : [])];
  const named = or(
    ...[letters.params, letters.subject, letters.text, letters.html].flatMap((column) =>
      words.map((word) => holds(column, word)),
    ),
  )!;
  const waits = inArray(letters.status, ["waiting", "held", "sending"]);
  tx.delete(letters)
    .where(and(named, sql`not ${waits}`))
    .run();
  for (const { id, params } of tx.select().from(letters).where(named).all()) {
    const cleaned = Object.entries(params).map(([name, value]) => [name, without(value, words)]);
    tx.update(letters)
      .set({ params: Object.fromEntries(cleaned), subject: null, text: null, html: null })
      .where(eq(letters.id, id))
      .run();
  }
}

const without = (text: string, words: string[]) =>
  words.reduce((rest, word) => rest.replaceAll(word, "…"), text);

function forgetInViews(tx: Tx, { names }: KnownBy): void {
  const keys = names.map((name) => searchKey(name)).filter(Boolean);
  for (const { id, query, name } of tx
    .select()
    .from(savedViews)
    .where(sql`${savedViews.query} like '%q=%'`)
    .all()) {
    const asked = searchKey(`${new URLSearchParams(query).get("q") ?? ""} ${name}`);
    if (keys.some((key) => asked.includes(key))) tx.delete(savedViews).where(eq(savedViews.id, id)).run();
  }
}

/** SQLite folds the case of the first alphabet only, so a name is looked for as it is written, too. */
const holds = (column: AnyColumn, word: string) =>
  sql<boolean>`(instr(${column}, ${word}) > 0 or instr(lower(${column}), ${word.toLowerCase()}) > 0)`;
