import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { db, sqlite } from "db/client.server";
import { letters, members, messages, replies, threads } from "db/schema";
import { scrubDatabase } from "db/scrub.server";
import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { giveConsents } from "~/domain/consents/consents.server";
import { findKey, mintKey } from "~/domain/keys/keys.server";
import { PHOTO_SIZES } from "~/domain/media/rules";
import type { Member } from "~/domain/members/person";
import {
  applyLedger,
  areFarewellsWaiting,
  carryOutDue,
  eraseForGood,
} from "~/domain/own-data/carry-out.server";
import { askToLeave, findLeaving, stay, stayByKey } from "~/domain/own-data/leaving.server";
import { ledgerIn, readLedger } from "~/domain/own-data/ledger.server";
import { DAYS_TO_CHANGE_ONES_MIND, LEAVING_KINDS, type LeavingKind } from "~/domain/own-data/rules";
import { countWhatStays } from "~/domain/own-data/what-stays.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { countDormant } from "~/domain/rooms/roster.server";
import { onSignal } from "~/domain/signals.server";
import { listAuthors } from "~/domain/threads/authors.server";
import { listReplies } from "~/domain/threads/replies.server";
import { getThread } from "~/domain/threads/threads.server";
import { nameIn } from "~/text/person-name";
import { aMember } from "../support/cast";
import { refused } from "../support/refusals";
import { aDraft, aRoom } from "../support/rooms";
import { aReply, aThread } from "../support/threads";

const DAY = 24 * 60 * 60 * 1000;
const folder = mkdtempSync(join(tmpdir(), "krug-leaving-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const places = { dataDir: dirname(process.env.DATABASE_PATH!), backupDir: join(folder, "backups") };

const rowOf = (id: string) => db.select().from(members).where(eq(members.id, id)).get()!;
const later = (days: number) => new Date(Date.now() + days * DAY);
const leaveNow = (member: Member, kind: LeavingKind) =>
  eraseForGood(places, { id: member.id, kind, at: new Date() });

test("for fourteen days nothing happens; the day after, the person is gone", () => {
  const zora = aMember("Zora Četrnaest", { email: "zora.14@example.org" });
  askToLeave(zora, "anonymise");
  expect(findLeaving(zora.id)).toMatchObject({ kind: "anonymise" });
  expect(carryOutDue(places, later(DAYS_TO_CHANGE_ONES_MIND - 0.01)).erased).toEqual([]);
  expect(rowOf(zora.id).name).toBe("Zora Četrnaest");

  expect(carryOutDue(places, later(DAYS_TO_CHANGE_ONES_MIND + 0.01)).erased).toEqual([zora.id]);
  const row = rowOf(zora.id);
  expect(row).toMatchObject({
    name: "",
    email: null,
    passwordHash: null,
    standing: "member",
    claimedAt: null,
  });
  expect(row.leftAt).toBeInstanceOf(Date);
  expect(row.handle).not.toContain("zora");
  expect(carryOutDue(places, later(40)).erased).toEqual([]);
});

test("who has left is not counted among those who have yet to come", () => {
  const staff = aMember("Broji Tim", { standing: "staff" });
  const before = countDormant(staff);
  leaveNow(aMember("Odlazi Nebrojena"), "all");
  expect(countDormant(staff)).toBe(before);
  aMember("Tek Dolazi", { claimedAt: null });
  expect(countDormant(staff)).toBe(before + 1);
});

test("asking to leave sends one letter; staying by the settings or by the letter's link forgets it all", () => {
  const vida = aMember("Vida Ostaje", { email: "vida@example.org" });
  askToLeave(vida, "all");
  const sent = () => db.select().from(letters).where(eq(letters.memberId, vida.id)).all();
  expect(sent()).toMatchObject([{ kind: "leaving-asked", params: { kind: "all" }, status: "waiting" }]);
  expect(refused(() => askToLeave(vida, "all"))).toEqual({
    status: 409,
    key: "mine.problem.alreadyLeaving",
  });
  expect(stay(vida.id)).toBe(true);
  expect(stay(vida.id)).toBe(false);
  expect(sent()).toMatchObject([{ status: "withdrawn" }]);

  askToLeave(vida, "posts");
  const { token } = db.transaction((tx) => mintKey(tx, { purpose: "stay", memberId: vida.id }));
  const key = findKey("stay", token)!;
  expect(stayByKey(key)).toBe(true);
  expect(stayByKey(key)).toBe(false);
  expect(carryOutDue(places, later(60)).erased).toEqual([]);
  expect(rowOf(vida.id).name).toBe("Vida Ostaje");
});

test("the last administrator names another one first", () => {
  const admin = aMember("Ada Admin", { standing: "admin" });
  expect(refused(() => askToLeave(admin, "anonymise"))).toEqual({
    status: 409,
    key: "mine.problem.lastAdmin",
  });
  const other = aMember("Bo Admin", { standing: "admin" });
  askToLeave(admin, "anonymise");
  askToLeave(other, "anonymise");
  expect(carryOutDue(places, later(15)).erased, "the second would be the last").toHaveLength(1);
  db.delete(members).where(eq(members.standing, "admin"));
});

test("the texts stay under a former member, in the reader's language, with no page behind the name", () => {
  const nada = aMember("Nada Tekstova", { address: "f" });
  const thread = aThread(nada, { title: "Ostaje", body: "Ovo ostaje." });
  leaveNow(nada, "anonymise");
  const reader = aMember("čitateljka");
  expect(getThread(reader, thread.id).bodyHtml).toContain("Ovo ostaje.");
  const author = listAuthors(reader, [nada.id])[nada.id]!;
  expect(author.leftAs).toBe("f");
  expect(nameIn(author, "sr-Latn")).toBe("bivša članica zajednice");
  expect(nameIn(author, "sr-Cyrl")).toBe("бивша чланица заједнице");
  expect(nameIn(author, "en")).toBe("former member");
});

test("removed texts leave a line in their place, and what others answered stays where it was", async () => {
  const [iva, petar] = [aMember("Iva Uklonjena", { address: "f" }), aMember("Petar Odgovara")];
  const answered = aThread(iva, { title: "Moj naslov", body: "Tajna reč: kiselkasto." });
  const alone = aThread(iva, { title: "Niko nije rekao ništa", body: "Opet kiselkasto." });
  const elsewhere = aThread(petar, { title: "Petrova" });
  aReply(petar, answered, "Hvala na pitanju.");
  const own = aReply(iva, elsewhere, "Moj kiselkasti odgovor, English too.");
  const room = aRoom("iva-soba", [iva, petar]);
  await postMessage(iva, getRoom(iva, room.slug), aDraft("kiselkasto u sobi"));
  expect(countWhatStays(iva.id)).toEqual({
    threads: 2,
    answered: 1,
    replies: 1,
    messages: 1,
    pairs: 0,
    reveals: 0,
  });
  const before = db.select().from(messages).where(eq(messages.roomId, room.id)).get()!;

  leaveNow(iva, "posts");
  const kept = getThread(petar, answered.id);
  expect(kept.title).toBe("Moj naslov");
  expect(kept.bodyHtml).toContain("uklonjen na zahtev");
  expect(listReplies(petar, kept, 1)).toMatchObject([
    { authorId: petar.id, html: "<p>Hvala na pitanju.</p>\n" },
  ]);
  expect(db.select().from(threads).where(eq(threads.id, alone.id)).get()).toBeUndefined();
  expect(db.select().from(replies).where(eq(replies.id, own.id)).get()!.body).not.toContain("kiselkast");
  const said = db.select().from(messages).where(eq(messages.roomId, room.id)).get()!;
  expect(said).toMatchObject({ id: before.id, number: before.number, clientId: before.clientId });
  expect(said.body).not.toContain("kiselkast");
});

test("when everything goes, the titles go as well", () => {
  const [una, petar] = [aMember("Una Sve"), aMember("Petar Drugi")];
  const thread = aThread(una, { title: "Naslov koji odaje", body: "Tekst." });
  aReply(petar, thread, "Odgovor ostaje.");
  leaveNow(una, "all");
  expect(getThread(petar, thread.id).title).toBe("Uklonjen naslov");
});

test("whoever was mentioned is a former member in the words of others, and the rest of these stays theirs", async () => {
  const [mila, petar] = [aMember("Mila Pomenuta", { address: "f" }), aMember("Petar Pominje")];
  const thread = aThread(petar, {
    title: "Ko zna?",
    body: `Pitajte @${mila.handle}, a ne @${mila.handle}-2. Njena strana: /members/${mila.handle}. Pišite joj!`,
  });
  const english = aThread(petar, { body: `You should ask @${mila.handle}.`, language: "en" });
  const room = aRoom("mila-soba", [petar]);
  await postMessage(petar, getRoom(petar, room.slug), aDraft(`@${mila.handle} zna sve`));
  const heard: string[] = [];
  const stop = onSignal((fact) => heard.push(fact.type));
  leaveNow(mila, "anonymise");
  stop();
  const after = getThread(petar, thread.id);
  expect(after.bodyHtml).toContain("Pitajte bivša članica zajednice, a ne");
  expect(after.bodyHtml).toContain(`@${mila.handle}-2`);
  expect(after.bodyHtml).toContain("Pišite joj!");
  expect(after.bodyHtml).not.toContain(`/members/${mila.handle}.`);
  expect(getThread(petar, english.id).excerpt).toBe("You should ask former member.");
  expect(db.select().from(messages).where(eq(messages.roomId, room.id)).get()!.bodyHtml).toBe(
    "bivša članica zajednice zna sve",
  );
  expect(heard).toEqual([
    "member.evicted",
    "person.erased",
    "member.changed",
    "thread.changed",
    "thread.changed",
    "room.rewritten",
  ]);
});

test.each(LEAVING_KINDS)(
  "leaving (%s) leaves no byte of a name, an address or a number in the files",
  async (kind) => {
    const mark = `Kanarinko${kind}`;
    const lower = mark.toLowerCase();
    const canary = aMember(`${mark} Đurđević`, {
      email: `${lower}@example.org`,
      phone: `+381-${lower}`,
      nameCyrillic: `Канаринко${kind}`,
      alsoKnownAs: `${mark}-ranije`,
      organisation: `Kuća ${mark}`,
      city: `Grad ${mark}`,
      bioLatin: `Ja sam ${mark}.`,
      bioHtml: `<p>Ja sam ${mark}.</p>`,
      links: [{ label: mark, url: `https://${lower}.example.org` }],
      lifePath: [{ year: 2001, text: `Upis, ${mark}` }],
      photoKey: `photo${lower}`,
    });
    const petar = aMember(`Petar ${kind}`, { email: `petar.${kind}@example.org` });
    mkdirSync(join(places.dataDir, "photos"), { recursive: true });
    const photo = join(places.dataDir, "photos", `photo${lower}-${PHOTO_SIZES[0]}.webp`);
    writeFileSync(photo, "picture");
    const thread = aThread(petar, { body: `Pitajte @${canary.handle}.` });
    for (let each = 0; each < 40; each++) aReply(petar, thread, `Red ${each} za @${canary.handle}`);
    const room = aRoom(`soba-${kind}`, [canary, petar]);
    await postMessage(petar, getRoom(petar, room.slug), aDraft(`@${canary.handle} ovamo`));
    db.transaction((tx) => {
      giveConsents(tx, canary.id, ["directory", "lineage"]);
      mintKey(tx, { purpose: "sign-in", address: `${lower}@example.org` });
      tx.insert(letters)
        .values({
          id: `let_of_${kind}`,
          kind: "saved-view",
          memberId: petar.id,
          toAddress: petar.email!,
          language: "sr-Latn",
          params: { names: `${mark} Đurđević` },
          priority: 1,
          status: "sent",
          nextAttemptAt: new Date(),
          createdAt: new Date(),
        })
        .run();
    });
    askToLeave(canary, kind);
    expect(foundIn(mark), "it can be found before").not.toEqual([]);

    carryOutDue(places, later(15));
    expect(areFarewellsWaiting(), "the last letter").toBe(true);
    db.delete(letters).where(eq(letters.kind, "leaving-done")).run(); // as the outbox does when it has left
    await scrubDatabase(process.env.DATABASE_PATH!);
    expect(foundIn(mark)).toEqual([]);
    expect(foundIn(`Канаринко${kind}`)).toEqual([]);
    expect(existsSync(photo)).toBe(false);
    expect(readFileSync(ledgerIn(places.dataDir), "utf8").toLowerCase()).not.toContain(lower);
    expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(sqlite.pragma("foreign_key_check")).toEqual([]);
  },
);

/** Where a word stands in the bytes of the database and its log, in any case: the few signs around it. */
function foundIn(word: string): string[] {
  return ["", "-wal"].flatMap((end) => {
    const file = process.env.DATABASE_PATH! + end;
    const text = existsSync(file) ? readFileSync(file, "utf8").toLowerCase() : "";
    return [...text.matchAll(new RegExp(word.toLowerCase(), "gu"))].map(({ index }) =>
      JSON.stringify(`${end}: ${text.slice(Math.max(0, index - 60), index + 60)}`),
    );
  });
}

test("a ledger knows who was erased, survives a line cut short, and erases again what a backup brings back", () => {
  const back = aMember("Vraća Se", { email: "vraca@example.org" });
  leaveNow(back, "all");
  writeFileSync(ledgerIn(places.backupDir), '{"id":"mem_cut', { flag: "a" });
  // What a restored backup does: the person is there as before.
  db.update(members)
    .set({ name: "Vraća Se", email: "vraca@example.org", leftAt: null })
    .where(eq(members.id, back.id))
    .run();
  const other = aMember("Još Jedna");
  leaveNow(other, "anonymise");
  expect(readLedger([places.backupDir]).map(({ id }) => id)).toEqual(
    expect.arrayContaining([back.id, other.id]),
  );
  expect(applyLedger(places)).toBe(1);
  expect(rowOf(back.id)).toMatchObject({ name: "", email: null });
  expect(applyLedger(places)).toBe(0);
});
