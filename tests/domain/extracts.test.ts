import { db } from "db/client.server";
import { extractQuotes, letters, members, threads } from "db/schema";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { blockMember } from "~/domain/contacts/blocks.server";
import { answerQuotes } from "~/domain/extracts/answering.server";
import { composeThread } from "~/domain/extracts/compose";
import { findOrigin, getExtract } from "~/domain/extracts/extracts.server";
import { ANSWER_WITHIN, OPEN_EXTRACTS, silenceMeansYes } from "~/domain/extracts/rules";
import { createSettler } from "~/domain/extracts/settler.server";
import { leaveOut, publishRest, settleDue, withdrawExtract } from "~/domain/extracts/settling.server";
import { listAsked, listOwnExtracts } from "~/domain/extracts/waiting.server";
import type { Member } from "~/domain/members/person";
import { findViewer } from "~/domain/members/viewer.server";
import { erasePerson } from "~/domain/own-data/erasing.server";
import { plainText } from "~/domain/prose/excerpt.server";
import { renderProse } from "~/domain/prose/render.server";
import { deleteMessage, editMessage } from "~/domain/rooms/editing.server";
import { removeFromRoom } from "~/domain/rooms/membership.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { aMember, aStaffMember } from "../support/cast";
import { anExtractOf, aRoomOf, said } from "../support/extracts";

const later = () => new Date(Date.now() + ANSWER_WITHIN + 1_000);
const answer = (author: Member, id: string, messageId: string, given: "yes" | "no", words = "") =>
  answerQuotes(author, getExtract(author, id), [{ messageId, answer: given, words }]);
const bodyOf = (maker: Member, id: string) => {
  const { threadId } = getExtract(maker, id);
  return threadId && db.select().from(threads).where(eq(threads.id, threadId)).get()!.body;
};
const lettersTo = (member: Member, kind: string) =>
  db
    .select()
    .from(letters)
    .where(and(eq(letters.memberId, member.id), eq(letters.kind, kind)))
    .all();
const withMail = (name: string) => aMember(name, { email: `${crypto.randomUUID()}@example.org` });

test("those who are quoted are asked once each; when all have agreed the thread stands at once, by its maker's name", async () => {
  const [ana, bruno, vera] = [withMail("Ana Pravi"), withMail("Bruno Pristaje"), withMail("Vera Pristaje")];
  const { slug } = aRoomOf("cycle", "pristaju", [ana, bruno, vera]);
  const [one, two, three] = [
    await said(bruno, slug, "Prva misao\nu dva reda"),
    await said(vera, slug, "Druga misao"),
    await said(bruno, slug, "Treća misao"),
  ];
  const { id, threadId } = anExtractOf(ana, slug, [three, one, two]);
  expect(threadId).toBeUndefined();
  expect(lettersTo(bruno, "extract-asked")).toHaveLength(1);
  expect(lettersTo(ana, "extract-asked")).toHaveLength(0);
  expect(listAsked(bruno)).toMatchObject([{ id, title: "Iz sobe", count: 2 }]);
  expect(listOwnExtracts(ana)).toMatchObject([{ id, count: 3, state: "open" }]);

  answerQuotes(bruno, getExtract(bruno, id), [
    { messageId: one, answer: "yes", words: "" },
    { messageId: three, answer: "yes", words: "Treća misao, doterana" },
  ]);
  expect(getExtract(ana, id).state).toBe("open");
  expect(listAsked(bruno)).toEqual([]);
  answer(vera, id, two, "yes");

  const extract = getExtract(ana, id);
  expect(extract.state).toBe("published");
  const thread = db.select().from(threads).where(eq(threads.id, extract.threadId!)).get()!;
  expect(thread).toMatchObject({ title: "Iz sobe", authorId: ana.id, kind: "discussion" });
  expect(thread.body).toMatch(
    /^Evo šta smo rekli\.\n\n> \*\*Bruno Pristaje\*\*, .+\n>\n> Prva misao {2}\n> u dva reda\n\n> \*\*Vera Pristaje\*\*, .+\n>\n> Druga misao\n\n> \*\*Bruno Pristaje\*\*, .+\n>\n> Treća misao, doterana$/,
  );
  expect(lettersTo(ana, "extract-settled")).toHaveLength(1);
  expect(() => answer(vera, id, two, "no")).toThrow(expect.objectContaining({ status: 409 }));
});

test("after a day silence agrees in a room of many, and is a no in a room of few", async () => {
  for (const kind of ["cycle", "field", "everybody", "mentors", "direct", "group"] as const) {
    const [ana, bruno] = [withMail(`Ana ${kind}`), withMail(`Bruno ${kind}`)];
    const { slug } = aRoomOf(kind, `tisina-${kind}`, [ana, bruno]);
    const { id } = anExtractOf(ana, slug, [
      await said(ana, slug, "moje"),
      await said(bruno, slug, "njegovo"),
    ]);
    settleDue();
    expect(getExtract(ana, id).state).toBe("open");
    settleDue(later());
    expect(getExtract(ana, id).state, kind).toBe("published");
    expect(bodyOf(ana, id)?.includes("njegovo"), kind).toBe(silenceMeansYes(kind));
    expect(bodyOf(ana, id)).toContain("moje");
  }
});

test("an extract is settled at its moment, without waiting for the round of the hour", async () => {
  const [ana, bruno] = [withMail("Ana Tačna"), withMail("Bruno Ćuti Tačno")];
  const { slug } = aRoomOf("cycle", "na-vreme", [ana, bruno]);
  const message = await said(bruno, slug, "Ovo ostaje");
  const soon = new Date(Date.now() - ANSWER_WITHIN + 300);
  const { id } = anExtractOf(ana, slug, [message], soon);
  const failures: unknown[] = [];
  const settler = createSettler((error) => failures.push(error));
  settler.settle();
  expect(getExtract(ana, id).state).toBe("open");

  await expect.poll(() => getExtract(ana, id).state).toBe("published");
  expect(failures).toEqual([]);
  settler.stop();
});

test("a no leaves the words out and the maker hears how many; with nothing left the maker decides", async () => {
  const [ana, bruno] = [withMail("Ana Odlučuje"), withMail("Bruno Neće")];
  const { slug } = aRoomOf("cycle", "nece", [ana, bruno]);
  const message = await said(bruno, slug, "ipak ne");
  const { id } = anExtractOf(ana, slug, [message]);
  answer(bruno, id, message, "no");
  expect(getExtract(ana, id)).toMatchObject({ state: "maker", quotes: [{ fate: "out" }] });
  expect(lettersTo(ana, "extract-settled")).toHaveLength(1);
  expect(() => publishRest(bruno, getExtract(bruno, id))).toThrow(expect.objectContaining({ status: 403 }));
  publishRest(ana, getExtract(ana, id));
  expect(bodyOf(ana, id)).toBe("Evo šta smo rekli.");
});

test("what is taken back leaves the draft, and what is edited in the room is quoted as it is now", async () => {
  const [ana, bruno] = [withMail("Ana Kasnije"), withMail("Bruno Kasnije")];
  const { slug } = aRoomOf("cycle", "kasnije", [ana, bruno]);
  const [gone, mended] = [await said(bruno, slug, "povučena"), await said(bruno, slug, "prvobitna")];
  const { id } = anExtractOf(ana, slug, [gone, mended]);
  await deleteMessage(bruno, getRoom(bruno, slug), gone);
  await editMessage(bruno, getRoom(bruno, slug), mended, { body: "popravljena", revision: 0 });
  settleDue(later());
  expect(bodyOf(ana, id)).toContain("popravljena");
  expect(bodyOf(ana, id)).not.toMatch(/prvobitna|povučena/);
});

test("who was apart from the maker, suspended or gone did not agree by their silence, and is not troubled", async () => {
  const [ana, apart, quiet, leaver] = [
    withMail("Ana Razdvojena"),
    withMail("Bruno Razdvojen"),
    withMail("Ceca Utišana"),
    withMail("Dara Odlazi"),
  ];
  const { slug } = aRoomOf("cycle", "razdvojeni", [ana, apart, quiet, leaver]);
  blockMember(apart, ana.handle);
  const messages = [];
  for (const [index, author] of [ana, apart, quiet, leaver].entries()) {
    messages.push(await said(author, slug, `reč broj ${index}`));
  }
  const { id } = anExtractOf(ana, slug, messages);
  expect(lettersTo(apart, "extract-asked")).toHaveLength(0);
  expect(listAsked(apart)).toEqual([]);
  expect(() => getExtract(apart, id)).toThrow(expect.objectContaining({ status: 404 }));
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, quiet.id)).run();
  db.transaction((tx) => erasePerson(tx, leaver.id, "anonymise", new Date()));
  settleDue(later());
  expect(bodyOf(ana, id)).toContain("reč broj 0");
  expect(bodyOf(ana, id)).not.toMatch(/reč broj [123]/);
});

test("an extract is there for its maker and for those who are quoted, who see their own words, and for nobody else", async () => {
  const [ana, bruno, vera, staff] = [
    aMember("Ana Vidi"),
    aMember("Bruno Vidi"),
    aMember("Vera Ne Vidi"),
    aStaffMember("Iva Ne Vidi"),
  ];
  const { slug } = aRoomOf("cycle", "vide", [ana, bruno, vera]);
  const { id } = anExtractOf(ana, slug, [await said(bruno, slug, "b"), await said(ana, slug, "a")]);
  expect(getExtract(ana, id).quotes).toHaveLength(2);
  expect(getExtract(bruno, id).quotes.map(({ words }) => words)).toEqual(["b"]);
  for (const other of [vera, staff]) {
    expect(() => getExtract(other, id)).toThrow(expect.objectContaining({ status: 404 }));
  }
  expect(() => answer(bruno, id, "msg_nothing", "yes")).toThrow(expect.objectContaining({ status: 404 }));
  const mine = getExtract(ana, id).quotes.find(({ author }) => author.id === ana.id)!.messageId;
  expect(() => answer(bruno, id, mine, "no")).toThrow(expect.objectContaining({ status: 404 }));
});

test("a form sent twice makes one, a member has three waiting at most, and one's own words need nobody", async () => {
  const [ana, bruno] = [withMail("Ana Tri"), withMail("Bruno Tri")];
  const { slug } = aRoomOf("cycle", "tri", [ana, bruno]);
  const [mine, his] = [await said(ana, slug, "samo moje"), await said(bruno, slug, "njegovo")];
  const alone = anExtractOf(ana, slug, [mine]);
  expect(alone.threadId).toBeDefined();
  for (let each = 0; each < OPEN_EXTRACTS; each++) anExtractOf(ana, slug, [his]);
  expect(() => anExtractOf(ana, slug, [his])).toThrow(expect.objectContaining({ status: 409 }));
  const [first] = listOwnExtracts(ana);
  withdrawExtract(ana, getExtract(ana, first!.id));
  anExtractOf(ana, slug, [his]);
  expect(() => withdrawExtract(ana, getExtract(ana, first!.id))).toThrow(
    expect.objectContaining({ status: 409 }),
  );
  expect(() => answer(bruno, first!.id, his, "yes")).toThrow(expect.objectContaining({ status: 409 }));
});

test("the maker may leave a message out, and the last answer that was waited for goes with it", async () => {
  const [ana, bruno] = [withMail("Ana Izostavlja"), withMail("Bruno Izostavljen")];
  const { slug } = aRoomOf("direct", "izostavlja", [ana, bruno]);
  const [mine, his] = [await said(ana, slug, "moje"), await said(bruno, slug, "njegovo")];
  const { id } = anExtractOf(ana, slug, [mine, his]);
  leaveOut(ana, getExtract(ana, id), his);
  expect(bodyOf(ana, id)).toContain("moje");
  expect(bodyOf(ana, id)).not.toContain("njegovo");
});

test("who was put out of the room takes nothing out of it, and the way back is for the people of the room", async () => {
  const [ana, bruno, vera, staff] = [
    withMail("Ana Izbačena"),
    withMail("Bruno Ostaje U Sobi"),
    aMember("Vera Van Sobe"),
    aStaffMember("Iva Izbacuje"),
  ];
  const { slug } = aRoomOf("cycle", "izbacena", [ana, bruno]);
  const message = await said(bruno, slug, "iz sobe");
  const [out, kept] = [anExtractOf(ana, slug, [message]), anExtractOf(bruno, slug, [message])];
  removeFromRoom(staff, getRoom(staff, slug), ana.id, "Test");
  settleDue(later());
  expect(getExtract(bruno, out.id).state).toBe("withdrawn");
  expect(findOrigin(findViewer(bruno.id)!, kept.threadId!)).toMatchObject({ room: { slug } });
  expect(findOrigin(vera, kept.threadId!)).toBeNull();
  expect(findOrigin(ana, kept.threadId!)).toBeNull();
});

test("who leaves is named in no thread any more, and their words stay or go as they chose", async () => {
  const [ana, stays, goes] = [
    withMail("Ana Svedok"),
    withMail("Zorana Sakrivena"),
    withMail("Mitar Obrisan"),
  ];
  const { slug } = aRoomOf("cycle", "svedok", [ana, stays, goes]);
  const { id } = anExtractOf(ana, slug, [
    await said(stays, slug, "ostaju reči"),
    await said(goes, slug, `nestaju reči o @${stays.handle}`),
    await said(ana, slug, `pitajte @${goes.handle}`),
  ]);
  settleDue(later());
  expect(bodyOf(ana, id)).toContain("Zorana Sakrivena");
  db.transaction((tx) => erasePerson(tx, goes.id, "posts", new Date()));
  db.transaction((tx) => erasePerson(tx, stays.id, "anonymise", new Date()));
  const body = bodyOf(ana, id)!;
  expect(body).toContain("ostaju reči");
  expect(body).not.toMatch(/Zorana|Mitar|nestaju/);
  expect(body).not.toContain(goes.handle);
  const kept = db.select().from(extractQuotes).where(eq(extractQuotes.extractId, id)).all();
  expect(JSON.stringify(kept)).not.toMatch(/nestaju/);
});

test("a quote says what was said in the room, letter for letter, and cannot end before it ends", () => {
  const author = { name: "*Ana* [x](y)", nameLatin: null, nameCyrillic: null, nameLocked: true };
  const hostile = [
    "# naslov",
    "- stavka",
    "1. prvo",
    "2025. godine",
    "> citat",
    "```",
    "~~~",
    "---",
    "===",
    "|---|---|",
    "<div>",
    "[a]: /b",
    "    uvučeno",
    "* * *",
    "+ još",
    "a\n\nb",
    "a | b\n--|--\nc | d",
  ];
  for (const words of hostile) {
    const html = renderProse(composeThread("Uvod.", [{ author, at: new Date(0), words }], "sr-Latn"));
    expect(html, words).toMatch(/^<p>Uvod\.<\/p>\s*<blockquote>.*<\/blockquote>\s*$/s);
    expect(html.match(/<(h\d|ul|ol|li|hr|pre|table|a)\b/g), words).toBeNull();
    const plain = plainText(html, 10_000);
    expect(plain.endsWith(words.replace(/\s+/g, " ").trim()), `${words} became ${plain}`).toBe(true);
    expect(plain).toContain("*Ana* [x](y)");
  }
});
