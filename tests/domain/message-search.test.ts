import { readFileSync } from "node:fs";
import { db, sqlite } from "db/client.server";
import { messages } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { erasePerson } from "~/domain/own-data/erasing.server";
import { deleteMessage, editMessage, forgetTakenBack, restoreMessage } from "~/domain/rooms/editing.server";
import { findMessages } from "~/domain/rooms/find-messages.server";
import { indexMessages } from "~/domain/rooms/index-messages.server";
import { readMessageQuery } from "~/domain/rooms/message-query";
import { appendMessage, postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { FOUND_PAGE } from "~/domain/rooms/rules";
import { aMember } from "../support/cast";
import { hostileQueries } from "../support/hostile-queries";
import { aDraft, aRoom } from "../support/rooms";

const look = (viewer: Member, slug: string, query: string | Record<string, string>) =>
  findMessages(viewer, getRoom(viewer, slug), readMessageQuery(new URLSearchParams(query)));
const textsOf = (viewer: Member, slug: string, query: string) =>
  look(viewer, slug, query).found.map(({ text }) => text);

async function say(author: Member, slug: string, body: string): Promise<string> {
  const { messages } = await postMessage(author, getRoom(author, slug), aDraft(body));
  return Object.keys(messages)[0]!;
}

/** What was said at these moments, written down as if it had been said then. */
function saidAt(author: Member, roomId: string, said: [body: string, at: string][]): void {
  db.transaction((tx) => {
    for (const [body, at] of said) {
      const moment = { at: new Date(at), bodyHtml: body, roomId, authorId: author.id };
      appendMessage(tx, { ...aDraft(body), ...moment });
    }
  });
}

test("a message is found in either alphabet, without its diacritics, in another case and by the beginning of the last word", async () => {
  const ana = aMember("Ana Traži");
  const { slug } = aRoom("trazi", [ana]);
  await say(ana, slug, "Đorđe donosi projektor u Niš");
  await say(ana, slug, "Ђорђе је већ у позоришту");
  expect(textsOf(ana, slug, "q=djordje")).toEqual([
    "Ђорђе је већ у позоришту",
    "Đorđe donosi projektor u Niš",
  ]);
  for (const words of ["Đorđe nis", "ЂОРЂЕ ниш", "dorde u nisu", "projektor do", "u niša đor", "PROJEK"]) {
    expect(textsOf(ana, slug, `q=${encodeURIComponent(words)}`), words).toEqual([
      "Đorđe donosi projektor u Niš",
    ]);
  }
  expect(textsOf(ana, slug, "q=pozorišta")).toEqual(["Ђорђе је већ у позоришту"]);
  // Only the last word is still being typed, and one letter begins too much.
  for (const words of ["proj donosi", "q", "zzz", "donosi n"]) {
    expect(textsOf(ana, slug, `q=${words}`), words).toEqual([]);
  }
});

test("what is edited is found by its new words alone, what is taken back by none until it is brought back", async () => {
  const ana = aMember("Ana Menja Reči");
  const { slug } = aRoom("menja-reci", [ana]);
  const id = await say(ana, slug, "Vidimo se u utorak");
  const room = getRoom(ana, slug);
  await editMessage(ana, room, id, { body: "Vidimo se u sredu", revision: 0 });
  expect(textsOf(ana, slug, "q=utorak")).toEqual([]);
  expect(textsOf(ana, slug, "q=sredu")).toEqual(["Vidimo se u sredu"]);
  await deleteMessage(ana, room, id);
  expect(textsOf(ana, slug, "q=sredu")).toEqual([]);
  expect(textsOf(ana, slug, `person=${ana.handle}`)).toEqual([]);
  await restoreMessage(ana, room, id);
  expect(textsOf(ana, slug, "q=sredu")).toEqual(["Vidimo se u sredu"]);
});

test("words that were forgotten are not left in any part of the index", async () => {
  const ana = aMember("Ana Zaboravlja");
  const { slug } = aRoom("zaboravlja", [ana]);
  const secret = await say(ana, slug, "lozinka je ptičijegnezdo");
  await editMessage(ana, getRoom(ana, slug), secret, { body: "bolje ne: ptičijejaje", revision: 0 });
  await deleteMessage(ana, getRoom(ana, slug), secret);
  forgetTakenBack(new Date(Date.now() + 3_600_000));
  const left = sqlite.prepare("SELECT group_concat(hex(block)) FROM message_search_data").pluck().get();
  for (const word of ["pticijegnezdo", "pticijejaje"]) {
    expect(String(left)).not.toContain(Buffer.from(word).toString("hex").toUpperCase());
  }
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  const file = readFileSync(process.env.DATABASE_PATH!);
  expect(file.includes("pticijegnezdo") || file.includes("pticijejaje")).toBe(false);
});

test("who leaves with their words is found no more, and the words of others about them by their new wording", async () => {
  const [ana, bruno] = [aMember("Ana Odlazi Sasvim"), aMember("Bruno Ostaje Tu")];
  const { slug } = aRoom("odlazi-sasvim", [ana, bruno]);
  await say(ana, slug, "moja tajna šifra");
  await say(bruno, slug, `pitajte @${ana.handle} za šifru`);
  db.transaction((tx) => erasePerson(tx, ana.id, "all", new Date()));
  expect(textsOf(bruno, slug, "q=tajna")).toEqual([]);
  expect(look(bruno, slug, `q=${ana.handle}`).found).toEqual([]);
  expect(textsOf(bruno, slug, "q=pitajte")[0]).not.toContain(ana.handle);
  expect(sqlite.prepare("SELECT count(*) FROM message_words WHERE words LIKE '%tajna%'").pluck().get()).toBe(
    0,
  );
});

test("a room is searched alone: the same word in another room is not among what is found", async () => {
  const [ana, bruno] = [aMember("Ana Ovde"), aMember("Bruno Onde")];
  const [here, there] = [aRoom("ovde-soba", [ana]), aRoom("onde-soba", [bruno])];
  await say(ana, here.slug, "kanarinac ovde");
  await say(bruno, there.slug, "kanarinac onde");
  expect(textsOf(ana, here.slug, "q=kanarinac")).toEqual(["kanarinac ovde"]);
  expect(() => look(ana, there.slug, "q=kanarinac")).toThrow(expect.objectContaining({ status: 404 }));
});

test("one looks by person, by days of one's own calendar, and for what brought a file", async () => {
  const [ana, bruno] = [aMember("Ana Dani"), aMember("Bruno Dani")];
  const { id, slug } = aRoom("dani", [ana, bruno]);
  saidAt(ana, id, [
    ["kafa prva", "2025-11-19T22:30:00Z"], // half past eleven at night in Belgrade
    ["kafa druga", "2025-11-19T23:30:00Z"], // already the twentieth
    ["kafa treća", "2025-11-20T12:00:00Z"],
  ]);
  saidAt(bruno, id, [["kafa četvrta", "2025-11-21T12:00:00Z"]]);
  expect(textsOf(ana, slug, "q=kafa&since=2025-11-20&until=2025-11-20")).toEqual([
    "kafa treća",
    "kafa druga",
  ]);
  expect(textsOf(ana, slug, "until=2025-11-19")).toEqual(["kafa prva"]);
  // Who mixes up the two days means the time between them.
  expect(textsOf(ana, slug, "since=2025-11-19&until=2020-01-01")).toEqual(["kafa prva"]);
  expect(textsOf(ana, slug, "since=2025-11-22")).toEqual([]);
  expect(textsOf(ana, slug, `q=kafa&person=${bruno.handle}`)).toEqual(["kafa četvrta"]);
  expect(textsOf(ana, slug, "person=nobody-like-that")).toEqual([]);
  // Five hours west the night of the nineteenth is longer.
  const west = { ...ana, timeZone: "America/New_York" };
  expect(textsOf(west, slug, "until=2025-11-19")).toEqual(["kafa druga", "kafa prva"]);

  const message = look(ana, slug, "q=treća").found[0]!;
  expect(textsOf(ana, slug, "file=1")).toEqual([]);
  sqlite
    .prepare(
      `INSERT INTO room_files (id, room_id, message_id, position, uploader_id, client_id, kind, name, description,
        media_type, bytes, key, created_at) VALUES ('f', ?, ?, 0, ?, 'f', 'pdf', 'a.pdf', '', 'application/pdf', 1, 'f', 1)`,
    )
    .run(id, message.id, ana.id);
  expect(textsOf(ana, slug, "file=1")).toEqual(["kafa treća"]);
  expect(look(ana, slug, "q=kafa&file=1").found[0]!.files).toMatchObject([{ kind: "pdf", name: "a.pdf" }]);
});

test("the newest come first, page after page, none twice and none left out", () => {
  const ana = aMember("Ana Mnogo Toga");
  const { id, slug } = aRoom("mnogo-toga", [ana]);
  const count = 2 * FOUND_PAGE + 5;
  saidAt(
    ana,
    id,
    Array.from({ length: count }, (_, each) => [`svaki ${each}`, "2025-11-20T12:00:00Z"]),
  );
  const all: string[] = [];
  let before: number | null = null;
  do {
    const { found, next } = look(ana, slug, `q=svaki${before === null ? "" : `&before=${before}`}`);
    all.push(...found.map(({ text }) => text));
    before = next;
  } while (before !== null);
  expect(all).toEqual(Array.from({ length: count }, (_, each) => `svaki ${count - 1 - each}`));
});

test("a found message comes with the line before it, and a long one with the words around what was found", async () => {
  const [ana, bruno] = [aMember("Ana Okolo"), aMember("Bruno Okolo")];
  const { slug } = aRoom("okolo", [ana, bruno]);
  await say(bruno, slug, "Ko ima **ključ**?");
  await say(ana, slug, `${"reč ".repeat(200)}sidro ${"reč ".repeat(200)}`);
  const [hit] = look(ana, slug, "q=sidro").found;
  expect(hit!.earlier).toEqual({ authorId: bruno.id, text: "Ko ima ključ?" });
  expect(hit!.text).toMatch(/^…reč .*sidro reč.*…$/);
  expect(hit!.text.length).toBeLessThan(290);
});

test("whatever is typed into the search is looked for, and never breaks it", async () => {
  const ana = aMember("Ana Zlonamerna");
  const { slug } = aRoom("zlonamerna", [ana]);
  await say(ana, slug, "ana i ostali");
  for (const query of hostileQueries()) {
    const { found } = look(ana, slug, { q: query });
    expect(found.length, query).toBeLessThanOrEqual(1);
  }
});

test("messages from before there was a search become findable once, and a start that was cut short goes on", async () => {
  const ana = aMember("Ana Od Ranije");
  const { slug } = aRoom("od-ranije", [ana]);
  const [first, gone] = [await say(ana, slug, "prastaro"), await say(ana, slug, "prastaro i povučeno")];
  db.update(messages).set({ deletedAt: new Date() }).where(eq(messages.id, gone)).run();
  sqlite.exec("DELETE FROM message_words; DELETE FROM settings WHERE key = 'message-words'");
  expect(textsOf(ana, slug, "q=prastaro")).toEqual([]);

  expect(indexMessages()).toBeGreaterThanOrEqual(2);
  expect(look(ana, slug, "q=prastaro").found.map(({ id }) => id)).toEqual([first]);
  expect(indexMessages()).toBe(0);
  sqlite.exec("DELETE FROM settings WHERE key = 'message-words'");
  indexMessages();
  expect(look(ana, slug, "q=prastaro").found.map(({ id }) => id)).toEqual([first]);
  await restoreMessage(ana, getRoom(ana, slug), gone);
  expect(textsOf(ana, slug, "q=prastaro")).toHaveLength(2);
});
