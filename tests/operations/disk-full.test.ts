import { sqlite } from "db/client.server";
import { afterEach, expect, test } from "vitest";
import { action as answerThread } from "~/routes/threads.$threadId/route";
import { aMember } from "../support/cast";
import { asMember, routeArgs } from "../support/requests";
import { aThread } from "../support/threads";

const LONG = "Priča o jednom muzeju koja ne staje. ".repeat(500);

/** No page more than there is now: what the driver meets when the disk has no room. */
function fillTheDisk(): void {
  sqlite.exec("VACUUM");
  sqlite.pragma(`max_page_count = ${sqlite.pragma("page_count", { simple: true })}`);
}
const makeRoom = () => sqlite.pragma("max_page_count = 1073741823");
afterEach(makeRoom);

/** How many rows each table holds. */
function rows(): Record<string, unknown> {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[];
  const count = (table: string) => sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();
  return Object.fromEntries(tables.map((table) => [table, count(table)]));
}

test("a full disk answers a reply with a sentence and what was typed, keeps no half of it, and goes on when there is room", async () => {
  const [ana, bruno] = [aMember("Ana Puna"), aMember("Bruno Puni")];
  const thread = aThread(ana);
  const ask = async () =>
    routeArgs(await asMember(bruno, `/threads/${thread.id}`, { form: { body: LONG } }), {
      threadId: thread.id,
    });
  const asked = [await ask(), await ask()];
  fillTheDisk();
  const before = rows();

  const answer = await answerThread(asked[0]!);

  expect(answer).toMatchObject({
    init: { status: 503, headers: { "Retry-After": "5" } },
    data: { errors: { form: { key: "errors.diskFull" } }, typed: { body: LONG } },
  });
  expect(rows()).toEqual(before);
  expect(sqlite.inTransaction).toBe(false);
  expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");

  makeRoom();
  const reply = (await answerThread(asked[1]!)) as Response;
  expect(reply.status).toBe(302);
  expect(sqlite.prepare("SELECT count(*) FROM replies WHERE thread_id = ?").pluck().get(thread.id)).toBe(1);
});
