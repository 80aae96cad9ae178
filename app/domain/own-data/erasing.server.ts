import { sqlite, type Tx } from "db/client.server";
import { members } from "db/schema";
import { eq, getTableColumns } from "drizzle-orm";
import { forgetInExtracts } from "~/domain/extracts/forgetting.server";
import { takeFilesOf } from "~/domain/rooms/forget-files.server";
import type { LeftAs } from "~/text/former-name";
import { forgetMentions } from "./forget-mentions.server";
import { forgetTraces } from "./forget-traces.server";
import { removeOwnWords } from "./own-words.server";
import type { LeavingKind } from "./rules";

/** What has changed with an erasure, for the signals and the files that go with it. */
export type Erased = {
  memberId: string;
  kind: LeavingKind;
  /** Names the files of the photo, which are not in the database. */
  photoKey: string | null;
  /** Names the files that they put into rooms and that go with their words. */
  fileKeys: string[];
  threadIds: string[];
  roomIds: string[];
};

/**
 * Empties a person out of the community, inside the caller's transaction: the words they leave behind (by
 * `kind`), their name in the words of others, everything that is theirs alone, and the row itself, of which only
 * the id and the form of address stay. What others wrote, and the numbers of rooms and threads, are untouched.
 * Undefined when there is nobody, or they were erased before.
 */
export function erasePerson(tx: Tx, memberId: string, kind: LeavingKind, at: Date): Erased | undefined {
  const person = tx.select().from(members).where(eq(members.id, memberId)).get();
  if (!person || person.leftAt) return undefined;
  const page = opaqueHandle(memberId);
  const roomIds = kind === "anonymise" ? [] : roomsOf(memberId);
  // What stands with words that stay, stays with them.
  const fileKeys = takeFilesOf(tx, memberId, kind === "anonymise" ? "waiting" : "all");
  if (kind !== "anonymise") removeOwnWords(tx, memberId, { titles: kind === "all" });
  const changed = forgetMentions(tx, { handle: person.handle, leftAs: person.address, page });
  forgetTraces(tx, {
    id: memberId,
    email: person.email,
    handle: person.handle,
    names: [person.name, person.nameLatin, person.nameCyrillic, person.alsoKnownAs].flatMap(
      (name) => name || [],
    ),
  });
  removeWhatIsTheirs(memberId);
  emptyRow(tx, memberId, person.address, at);
  const quotedIn = forgetInExtracts(tx, memberId, { words: kind !== "anonymise" });
  return {
    memberId,
    kind,
    photoKey: person.photoKey,
    threadIds: [...new Set([...changed.threadIds, ...quotedIn])],
    fileKeys,
    roomIds: [...new Set([...roomIds, ...changed.roomIds])],
  };
}

/** A handle that says nothing of its owner and can belong to nobody else. */
const opaqueHandle = (memberId: string): string => `left-${memberId.replace(/^mem_/, "")}`;

function roomsOf(memberId: string): string[] {
  return sqlite
    .prepare<[string], string>("SELECT DISTINCT room_id FROM messages WHERE author_id = ?")
    .pluck()
    .all(memberId) as string[];
}

type ForeignKey = { table: string; from: string; on_delete: string };

/**
 * What would go with the row if it went: rows that live by the member, references that may become empty, and
 * the folded words by which they are found. Read from the schema itself, so that a new table is never forgotten.
 */
function removeWhatIsTheirs(memberId: string): void {
  for (const table of tablesOf(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )) {
    for (const { table: parent, from, on_delete } of sqlite.pragma(
      `foreign_key_list("${table}")`,
    ) as ForeignKey[]) {
      if (parent !== "members") continue;
      const mine = `WHERE "${from}" = ?`;
      if (on_delete === "CASCADE") sqlite.prepare(`DELETE FROM "${table}" ${mine}`).run(memberId);
      if (on_delete === "SET NULL")
        sqlite.prepare(`UPDATE "${table}" SET "${from}" = NULL ${mine}`).run(memberId);
    }
  }
  const indexes = tablesOf(
    "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%' AND sql LIKE '%member_id%'",
  );
  for (const index of indexes) sqlite.prepare(`DELETE FROM "${index}" WHERE member_id = ?`).run(memberId);
}

const tablesOf = (query: string) => sqlite.prepare(query).pluck().all() as string[];

/** Stays of a person: the id that others' words hang on, how they were spoken of, and when all this began and ended. */
const KEPT = new Set(["id", "address", "createdAt"]);

function emptyRow(tx: Tx, memberId: string, address: LeftAs, at: Date): void {
  const columns = Object.entries(getTableColumns(members)).filter(([name]) => !KEPT.has(name));
  const empty = columns.map(([name, column]) => [name, column.notNull ? column.default : null]);
  tx.update(members)
    .set({
      ...Object.fromEntries(empty),
      handle: opaqueHandle(memberId),
      name: "",
      sortLatin: "",
      sortCyrillic: "",
      address,
      leftAt: at,
    })
    .where(eq(members.id, memberId))
    .run();
}
