import { db, prepared } from "db/client.server";
import { fields, memberFields, members, replies, threads } from "db/schema";
import { and, asc, count, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { notAtRest } from "~/domain/members/quota.server";
import { isStaff } from "~/domain/members/rules";
import { eyesOf, visible } from "~/domain/threads/visibility.server";
import { QUESTIONS_A_PAGE } from "./rules";

// As text and not as a bound value, so that SQLite may use the index of waiting questions.
const isOpen = sql`${threads.kind} = 'question' and ${threads.acceptedReplyId} is null
  and ${threads.closedAt} is null and ${threads.hiddenAt} is null`;
const isAnswered = sql`${threads.kind} = 'question' and ${threads.acceptedReplyId} is not null`;
const isOwn = sql`${threads.kind} = 'question' and ${eq(threads.authorId, sql.placeholder("viewer"))}`;

const viewersFields = sql`select ${memberFields.fieldSlug} from ${memberFields}
  where ${eq(memberFields.memberId, sql.placeholder("viewer"))}`;
const hasAnswered = sql`select 1 from ${replies} where ${replies.threadId} = ${threads.id}
  and ${eq(replies.authorId, sql.placeholder("viewer"))} and ${replies.hiddenAt} is null`;

const viewerTakes = sql`select 1 from ${members} where ${eq(members.id, sql.placeholder("viewer"))}
  and ${notAtRest}`;

// A question about all of culture is everybody's field. Whoever has answered has done their part: it is the
// asker's turn. Who is on a break is left alone. Staff look after every field.
const waitsForViewer = sql`${isOpen} and ${threads.authorId} <> ${sql.placeholder("viewer")}
  and (${sql.placeholder("staff")} = 1 or ((${threads.fieldSlug} is null or ${threads.fieldSlug} in (${viewersFields}))
    and exists (${viewerTakes})))
  and not exists (${hasAnswered})`;

/** waiting: for the viewer, as mentor or staff · open: nobody's answer accepted yet · own · answered */
export const QUESTION_VIEWS = ["waiting", "open", "own", "answered"] as const;
export type QuestionView = (typeof QUESTION_VIEWS)[number];

const CONDITIONS: Record<QuestionView, SQL> = {
  waiting: waitsForViewer,
  open: isOpen,
  own: isOwn,
  answered: isAnswered,
};
const LONGEST_FIRST = [asc(threads.createdAt), asc(threads.id)];
const LATEST_FIRST = [desc(threads.acceptedAt), desc(threads.createdAt), desc(threads.id)];

function prepareList(view: QuestionView) {
  const waits = view === "waiting" || view === "open";
  return db
    .select({
      id: threads.id,
      title: threads.title,
      excerpt: threads.excerpt,
      language: threads.language,
      fieldSlug: threads.fieldSlug,
      fieldCode: fields.code,
      authorId: threads.authorId,
      createdAt: threads.createdAt,
      acceptedReplyId: threads.acceptedReplyId,
      replyCount: threads.replyCount,
    })
    .from(threads)
    .leftJoin(fields, eq(fields.slug, threads.fieldSlug))
    .where(and(visible, CONDITIONS[view]))
    .orderBy(...(waits ? LONGEST_FIRST : LATEST_FIRST))
    .limit(sql.placeholder("limit"))
    .offset(sql.placeholder("offset"))
    .prepare();
}

function prepareCount(view: QuestionView) {
  return db.select({ count: count() }).from(threads).where(and(visible, CONDITIONS[view])).prepare();
}

function each<T>(prepare: (view: QuestionView) => T): Record<QuestionView, () => T> {
  const entries = QUESTION_VIEWS.map((view) => [view, prepared(() => prepare(view))] as const);
  return Object.fromEntries(entries) as Record<QuestionView, () => T>;
}

const list = each(prepareList);
const counts = each(prepareCount);

/** Whether questions wait for this person at all: mentors answer, staff see that somebody does. */
export function hasQueue(viewer: Viewer): boolean {
  return viewer.isMentor || isStaff(viewer);
}

/** The questions of one view that the viewer may see, 20 a page. Those that wait come longest first. */
export function listQuestions(viewer: Viewer, view: QuestionView, page = 1, size = QUESTIONS_A_PAGE) {
  if (view === "waiting" && !hasQueue(viewer)) return [];
  return list[view]().all({ ...eyesOf(viewer), now: Date.now(), limit: size, offset: (page - 1) * size });
}

export type QuestionRow = ReturnType<typeof listQuestions>[number];

/** How many questions `listQuestions` finds on all its pages. */
export function countQuestions(viewer: Viewer, view: QuestionView): number {
  if (view === "waiting" && !hasQueue(viewer)) return 0;
  return counts[view]().get({ ...eyesOf(viewer), now: Date.now() })!.count;
}

/**
 * What waits for a mentor: questions in their fields without an accepted answer, that they neither put nor
 * answered themselves; longest waiting first. For staff those of all fields. Empty for everybody else.
 */
export const listWaitingQuestions = (viewer: Viewer, size = QUESTIONS_A_PAGE): QuestionRow[] =>
  listQuestions(viewer, "waiting", 1, size);

/** The number beside "Questions" in the menu. One query, on every page. */
export const countWaiting = (viewer: Viewer): number => countQuestions(viewer, "waiting");

const ofDays = prepared(() =>
  db
    .select({
      asked: count(),
      answered: sql<number>`coalesce(sum(${threads.replyCount} > 0), 0)`,
    })
    .from(threads)
    .where(
      and(visible, sql`${threads.kind} = 'question' and ${threads.createdAt} > ${sql.placeholder("since")}`),
    )
    .prepare(),
);

/** How many questions were put since then, and to how many of them somebody has replied. */
export function countRecentQuestions(viewer: Viewer, since: Date): { asked: number; answered: number } {
  return ofDays().get({ ...eyesOf(viewer), since: since.getTime() })!;
}
