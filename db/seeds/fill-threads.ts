import type { Tx } from "db/client.server";
import { threads } from "db/schema";
import { eq } from "drizzle-orm";
import { recordReply, recordThread } from "~/domain/threads/records.server";
import type { Company } from "./company";
import type { Ids } from "./fill-people";
import type { PersonSeed } from "./people/person-seed";
import { between, chance, pick, type Random, shuffle } from "./random";
import { fullThreads } from "./threads/full-threads";
import { openings } from "./threads/openings";
import type { OpeningSeed } from "./threads/openings/begin";
import { type ShortReply, shortReplies } from "./threads/short-replies";
import type { ReplySeed, ThreadSeed } from "./threads/thread-seed";
import { groupOfTopics } from "./threads/topic-groups";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const PACE = { hours: 5 * HOUR, days: 30 * HOUR, weeks: 9 * DAY };

type Desk = { tx: Tx; random: Random; company: Company; ids: Ids; now: Date };

/** Writes every discussion: the fully written ones, and the short openings with short replies. */
export function fillThreads(desk: Desk): void {
  const plans = [
    ...fullThreads.map(stillOpen),
    ...openings.map((opening, index) => planOf(desk, opening, index)),
  ];
  // The oldest first, so that ids and times agree.
  plans.sort((one, other) => other.ageDays - one.ageDays);
  for (const plan of plans) writeThread(desk, plan);
}

/** A question without an accepted answer is a young one: the oldest waits a little too long, not for months. */
function stillOpen(seed: ThreadSeed): ThreadSeed {
  const waits = seed.kind === "question" && seed.acceptedReply === undefined;
  return waits ? { ...seed, ageDays: Math.min(seed.ageDays, 2 + (seed.ageDays % 13)) } : seed;
}

/** A short opening as a discussion: its age, and replies that fit it, none of them twice. */
function planOf({ random, now }: Desk, opening: OpeningSeed, index: number): ThreadSeed {
  // The last days are always busy; the rest lies over three years, with peaks in spring and autumn.
  const recent = opening.waiting || index % 15 === 0;
  const ageDays = recent ? random() * 11 + 0.1 : seasonalAge(random, now);
  // A question that is old has been answered: that is what the mentors are for.
  const silent = opening.waiting || (opening.kind === "discussion" && chance(random, 0.45));
  const replies = silent ? [] : drawReplies(random, opening, between(random, 4, 16));
  const answered = opening.kind === "question" && ageDays > 12 && chance(random, 0.93);
  return {
    ...opening,
    key: `opening-${index}`,
    closed: opening.closed ?? (ageDays > 700 && index % 9 === 0 ? true : undefined),
    ageDays,
    replyPace: pick(random, ["hours", "days", "days", "weeks"] as const),
    replies,
    acceptedReply: answered && replies.length > 0 ? between(random, 0, replies.length - 1) : undefined,
  };
}

function seasonalAge(random: Random, now: Date): number {
  for (;;) {
    const age = 7 + random() * 1080;
    const month = new Date(now.getTime() - age * DAY).getUTCMonth();
    if ([3, 4, 9, 10].includes(month) || chance(random, 0.35)) return age;
  }
}

function drawReplies(random: Random, opening: OpeningSeed, count: number): ReplySeed[] {
  const group = groupOfTopics(opening.topics);
  const foreign = opening.language === "en";
  const fits = ({ group: own, language }: ShortReply) =>
    (own === group || own === "general") && (language === "en") === foreign;
  return shuffle(random, shortReplies.filter(fits))
    .slice(0, count)
    .map(({ form, language, body, plain }) => ({ form, language, body, plain }));
}

function writeThread(desk: Desk, seed: ThreadSeed): void {
  const { tx, company, ids, now } = desk;
  const edition = seed.forCycle;
  const author = company.draw({ form: seed.form, field: seed.field, edition, role: roleOf(seed) });
  const began = now.getTime() - seed.ageDays * DAY;
  const last = began + seed.replies.length * PACE[seed.replyPace] * 2;
  const threadId = recordThread(tx, {
    kind: seed.kind,
    authorId: company.id(author.key),
    title: seed.title,
    body: seed.body,
    language: seed.language,
    fieldSlug: seed.field,
    cycleId: edition ? ids.cycles.get(edition) : null,
    topics: seed.topics,
    createdAt: new Date(began),
    closedAt: seed.closed ? new Date(Math.min(now.getTime() - DAY, last)) : null,
  });
  const written = writeReplies(desk, seed, author, threadId, began);
  const accepted = seed.acceptedReply === undefined ? undefined : written[seed.acceptedReply];
  if (accepted) {
    const acceptedAt = new Date(Math.min(now.getTime() - HOUR, accepted.at + 20 * HOUR));
    tx.update(threads)
      .set({ acceptedReplyId: accepted.id, acceptedAt })
      .where(eq(threads.id, threadId))
      .run();
  }
}

/** Who asks the mentors is a mentee. */
const roleOf = (seed: ThreadSeed) => (seed.kind === "question" ? ("mentee" as const) : undefined);

function writeReplies(desk: Desk, seed: ThreadSeed, author: PersonSeed, threadId: string, began: number) {
  const { tx, company } = desk;
  const times = timesOf(desk, seed, began);
  let previous = author;
  return seed.replies.map((reply, index) => {
    const writer = writerOf(desk, seed, reply, author, previous);
    const body = reply.mentionsPrevious ? `@${previous.key} ${reply.body}` : reply.body;
    const at = times[index]!;
    const { id } = recordReply(tx, {
      threadId,
      authorId: company.id(writer.key),
      body,
      language: reply.language,
      createdAt: new Date(at),
    });
    previous = writer;
    return { id, at };
  });
}

/** Moments after the opening in the thread's own pace, squeezed so that none lies in the future. */
function timesOf({ random, now }: Desk, seed: ThreadSeed, began: number): number[] {
  let at = 0;
  const steps = seed.replies.map(() => {
    at += PACE[seed.replyPace] * (0.2 + random() * 1.6);
    return at;
  });
  // The last word of a young thread was said at any time since it began, not at once in all of them.
  const room = (now.getTime() - began) * (0.35 + random() * 0.62);
  const squeeze = Math.min(1, room / Math.max(1, at));
  return steps.map((step) => Math.round(began + step * squeeze));
}

function writerOf(
  { company }: Desk,
  seed: ThreadSeed,
  reply: ReplySeed,
  author: PersonSeed,
  previous: PersonSeed,
) {
  if (reply.by === "author") return author;
  return company.draw({
    form: reply.form,
    edition: seed.forCycle,
    role: reply.by === "mentor" ? "mentor" : undefined,
    field: reply.by === "same-field" ? seed.field : undefined,
    abroad: reply.by === "abroad",
    not: new Set([author.key, previous.key]),
  });
}
