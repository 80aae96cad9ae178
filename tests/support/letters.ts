import { db } from "db/client.server";
import { joinCodes, leavings, letters, messages, savedViews } from "db/schema";
import { eq, sql } from "drizzle-orm";
import { makeExtract } from "~/domain/extracts/making.server";
import { type LetterDraft, queueLetter } from "~/domain/letters/letters.server";
import type { Letter } from "~/domain/letters/outbox.server";
import type { Member } from "~/domain/members/person";
import { appendMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import type { Language } from "~/i18n/languages";
import { setLinkOrigin } from "~/mail/links.server";
import { type ReadyLetter, writeLetter } from "~/mail/write-letter.server";
import { aCycle, aMember, inCycle } from "./cast";
import { aDraft, aRoom } from "./rooms";

setLinkOrigin("https://krug.example.org");

/** Puts a letter into the outbox; its id. */
export const post = (draft: Partial<LetterDraft> & Pick<LetterDraft, "kind" | "to">, now?: Date): string =>
  db.transaction((tx) => queueLetter(tx, { language: "en", ...draft }, now));

export const letterOf = (id: string): Letter => db.select().from(letters).where(eq(letters.id, id)).get()!;

/** What a waiting letter says when it is written now. */
export const written = (id: string, now = new Date()): ReadyLetter | null =>
  db.transaction((tx) => writeLetter(tx, letterOf(id), now));

/** A thread made from a message of the second person by the first; its id. */
function anExtract(maker: Member, author: Member, slug: string): string {
  const { id: roomId } = aRoom(slug, [...new Set([maker, author])]);
  db.transaction((tx) =>
    appendMessage(tx, { ...aDraft("Sve"), bodyHtml: "Sve", roomId, authorId: author.id }),
  );
  const { id: messageId } = db
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.roomId, roomId))
    .get()!;
  const draft = { title: "Tema", body: "Uvod.", topics: [], messages: [messageId] };
  const { id } = makeExtract(maker, getRoom(maker, slug), draft);
  // Those who ask for letters here post them themselves.
  db.delete(letters).where(sql`instr(${letters.params}, ${id})`).run();
  return id;
}

/** One letter of every kind, true at the moment, to a woman of this name; its drafts. */
export function oneOfEach(name: string, language: Language): LetterDraft[] {
  const email = `${name}@example.org`;
  const [mentor, dormant] = [aMember(`mentor of ${name}`), aMember(name, { claimedAt: null, email })];
  const cycleId = aCycle(`of-${name}`);
  inCycle(mentor, cycleId, "mentor");
  inCycle(dormant, cycleId);
  const here = aMember(`${name} here`, { email: `here-${email}`, vocative: "Milice", address: "f" });
  const now = new Date();
  const month = new Date(now.getTime() + 30 * 86_400_000);
  const code = `HALL${name.toUpperCase()}`;
  db.insert(joinCodes)
    .values({ code, cycleId, role: "mentee", seats: 9, createdAt: now, expiresAt: month })
    .run();
  db.insert(leavings).values({ memberId: here.id, kind: "posts", askedAt: now, dueAt: month }).run();
  const viewId = `view-${name}`;
  db.insert(savedViews)
    .values({ id: viewId, memberId: here.id, name: "Film", query: "field=film", tells: true, createdAt: now })
    .run();
  const me = { to: here.email!, memberId: here.id, language };
  return [
    { kind: "invitation", to: email, memberId: dormant.id, language },
    { kind: "sign-in", ...me },
    { kind: "join", to: `new-${email}`, language, params: { code, name: "Lidija" } },
    {
      kind: "join-answer",
      to: email,
      memberId: dormant.id,
      language,
      params: { answer: "accepted", note: "" },
    },
    {
      kind: "join-answer",
      to: `other-${email}`,
      language,
      params: { answer: "declined", note: "Try later." },
    },
    { kind: "reset", ...me },
    { kind: "email-change", ...me, to: `next-${email}` },
    { kind: "email-changed", ...me, to: `old-${email}` },
    { kind: "password-changed", ...me },
    { kind: "second-factor-changed", ...me, params: { what: "on" } },
    { kind: "new-device", ...me, params: { device: "Firefox, Linux", at: now.toISOString() } },
    { kind: "saved-view", ...me, params: { viewId, people: JSON.stringify([mentor.handle]) } },
    { kind: "freshness", ...me },
    { kind: "extract-asked", ...me, params: { extractId: anExtract(mentor, here, `asked-${name}`) } },
    { kind: "extract-settled", ...me, params: { extractId: anExtract(here, here, `settled-${name}`) } },
    { kind: "leaving-asked", ...me },
    { kind: "leaving-done", to: `gone-${email}`, language },
  ];
}
