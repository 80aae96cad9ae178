import type { Tx } from "db/client.server";
import { newId } from "db/ids";
import { moderationLog, replies, reports, threads } from "db/schema";
import { and, desc, eq, isNull, lt, ne, sql } from "drizzle-orm";
import { recordReply } from "~/domain/threads/records.server";

const HOUR = 60 * 60 * 1000;
/** From a report to its decision; the report and the log must tell the same moment. */
const TO_DECISION = 1.5 * HOUR;

type Case = {
  body: string;
  reason: "confidential" | "rude" | "spam";
  note: string;
  hoursAgo: number;
  hidden?: string;
};

// Three that wait for a decision, and one that has been decided.
const CASES: Case[] = [
  {
    body: "Svako ko radi za taj honorar kvari cenu nama ostalima. Sram vas bilo.",
    reason: "rude",
    note: "Napad na ljude, ne na pojavu.",
    hoursAgo: 5,
  },
  {
    body: "Moja menti iz trećeg ciklusa je imala isti problem, ostala je bez ugovora i dugovala za stan. Eto šta bude.",
    reason: "confidential",
    note: "Ovo je rečeno u paru, i svi znamo o kome je reč.",
    hoursAgo: 29,
  },
  {
    body: "Kod nas radi sasvim drugačije, pogledajte na https://kurs.example.org, prvih deset mesta je sa popustom.",
    reason: "spam",
    note: "Treći put ove nedelje.",
    hoursAgo: 51,
  },
  {
    body: "Tražim troje saradnika za festival, bez honorara, ali sa odličnim referencama. Javite se što pre!",
    reason: "spam",
    note: "Oglas za neplaćen rad.",
    hoursAgo: 20 * 24,
    hidden:
      "Oglas za neplaćen rad nije po pravilima zajednice. Dopišite honorar ili raspon, pa ga objavite ponovo.",
  },
];

/** Writes the replies that were reported, the reports, and one decision, each with its line in the log. */
export function fillModeration(
  tx: Tx,
  people: { authors: string[]; reporter: string; moderator: string },
  now: Date,
): void {
  // The oldest first: the log's lines stand in the order in which things happened.
  for (const [index, one] of [...CASES.entries()].reverse()) {
    const at = new Date(now.getTime() - one.hoursAgo * HOUR);
    const threadId = threadBefore(tx, at);
    const authorId = people.authors[index % people.authors.length]!;
    const { id } = recordReply(tx, {
      threadId,
      authorId,
      body: one.body,
      language: "sr-Latn",
      createdAt: at,
    });
    const reportedAt = new Date(at.getTime() + HOUR / 2);
    report(tx, id, one, people, reportedAt);
    if (one.hidden)
      hide(tx, id, threadId, one.hidden, people.moderator, new Date(reportedAt.getTime() + TO_DECISION));
  }
}

/** The discussion whose last word was the latest before that moment: there the next one fits. */
function threadBefore(tx: Tx, at: Date): string {
  const quiet = and(
    eq(threads.kind, "discussion"),
    lt(threads.lastPostAt, at),
    ne(threads.lastNumber, 0),
    isNull(threads.closedAt),
  );
  return tx.select({ id: threads.id }).from(threads).where(quiet).orderBy(desc(threads.lastPostAt)).get()!.id;
}

function report(
  tx: Tx,
  targetId: string,
  one: Case,
  people: { reporter: string; moderator: string },
  at: Date,
): void {
  const decided = one.hidden
    ? {
        decidedAt: new Date(at.getTime() + TO_DECISION),
        decidedById: people.moderator,
        decision: "hidden" as const,
      }
    : {};
  const target = { targetType: "reply" as const, targetId };
  tx.insert(reports)
    .values({
      id: newId("rpt"),
      reporterId: people.reporter,
      ...target,
      reason: one.reason,
      note: one.note,
      createdAt: at,
      ...decided,
    })
    .run();
  tx.insert(moderationLog)
    .values({ actorId: people.reporter, action: "report.made", ...target, reason: one.reason, at })
    .run();
}

function hide(tx: Tx, replyId: string, threadId: string, reason: string, moderator: string, at: Date): void {
  tx.update(replies)
    .set({ hiddenAt: at, hiddenById: moderator, hiddenReason: reason })
    .where(eq(replies.id, replyId))
    .run();
  tx.update(threads)
    .set({ replyCount: sql`${threads.replyCount} - 1` })
    .where(eq(threads.id, threadId))
    .run();
  tx.insert(moderationLog)
    .values({
      actorId: moderator,
      action: "reply.hidden",
      targetType: "reply",
      targetId: replyId,
      reason,
      at,
    })
    .run();
}
