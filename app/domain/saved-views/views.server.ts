import { db, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { members, savedViewPeople, savedViews } from "db/schema";
import { and, asc, count, desc, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { matchDirectory } from "~/domain/members/directory/directory.server";
import { listPeopleOf } from "~/domain/members/people-of.server";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { found, Refusal } from "~/domain/refusal";
import { SAVED_VIEW_NAME_LIMIT, SAVED_VIEWS_LIMIT, TELLABLE_PEOPLE } from "./rules";

/** A filter to keep: its name, the filter as its address writes it, and whether to tell of somebody new. */
export const savedViewDraft = z.object({
  name: z.string().trim().min(1, "forms.required").max(SAVED_VIEW_NAME_LIMIT, "forms.tooLong"),
  query: z.string().max(2_000, "forms.tooLong").default(""),
  tells: z.literal("yes").optional(),
});

export type SavedView = {
  id: string;
  name: string;
  query: string;
  tells: boolean;
  /** How many people fit now. */
  people: number;
  /** Who was told of in the last month and may still be seen. */
  news: PersonRef[];
};

/**
 * Keeps a filter of the directory under a name; returns its id. Whoever fits it now is known from the start.
 * Refuses (409) beyond SAVED_VIEWS_LIMIT, and to tell where more than TELLABLE_PEOPLE fit.
 */
export function saveView(viewer: Viewer, { name, query, tells }: z.infer<typeof savedViewDraft>): string {
  const { query: asked, ids } = matchDirectory(viewer, new URLSearchParams(query));
  if (tells) assertTellable(ids);
  return db.transaction((tx) => {
    const kept = tx
      .select({ views: count() })
      .from(savedViews)
      .where(eq(savedViews.memberId, viewer.id))
      .get();
    if ((kept?.views ?? 0) >= SAVED_VIEWS_LIMIT) {
      throw new Refusal(409, "views.tooMany", { max: SAVED_VIEWS_LIMIT });
    }
    const id = newId("view");
    tx.insert(savedViews)
      .values({ id, memberId: viewer.id, name, query: asked, tells: tells === "yes", createdAt: new Date() })
      .run();
    if (tells) knowPeople(tx, id, ids, null);
    return id;
  });
}

/** The kept filters of a member, in the order in which they were kept. */
export function listViews(viewer: Viewer, now = new Date()): SavedView[] {
  const rows = db
    .select()
    .from(savedViews)
    .where(eq(savedViews.memberId, viewer.id))
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id))
    .all();
  return rows.map(({ id, name, query, tells }) => ({
    id,
    name,
    query,
    tells,
    people: matchDirectory(viewer, new URLSearchParams(query)).ids.length,
    news: tells ? listNews(viewer, id, now) : [],
  }));
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

function listNews(viewer: Viewer, viewId: string, now: Date): PersonRef[] {
  const told = db
    .select({ handle: members.handle })
    .from(savedViewPeople)
    .innerJoin(members, eq(members.id, savedViewPeople.memberId))
    .where(
      and(eq(savedViewPeople.viewId, viewId), gt(savedViewPeople.toldAt, new Date(now.getTime() - MONTH))),
    )
    .orderBy(desc(savedViewPeople.toldAt), asc(members.id))
    .limit(12)
    .all();
  return listPeopleOf(
    viewer,
    told.map(({ handle }) => handle),
  );
}

/** Begins or ends telling of somebody new. Refuses (404) a view of somebody else, (409) one that fits too many. */
export function setTelling(viewer: Viewer, viewId: string, tells: boolean): void {
  const view = getView(viewer, viewId);
  const { ids } = matchDirectory(viewer, new URLSearchParams(view.query));
  if (tells) assertTellable(ids);
  db.transaction((tx) => {
    tx.update(savedViews).set({ tells }).where(eq(savedViews.id, view.id)).run();
    if (tells) knowPeople(tx, view.id, ids, null);
  });
}

/** Forgets a kept filter. Refuses (404) a view of somebody else. */
export function removeView(viewer: Viewer, viewId: string): void {
  const view = getView(viewer, viewId);
  db.delete(savedViews).where(eq(savedViews.id, view.id)).run();
}

function getView(viewer: Viewer, viewId: string) {
  const mine = and(eq(savedViews.id, viewId), eq(savedViews.memberId, viewer.id));
  return found(db.select().from(savedViews).where(mine).get());
}

function assertTellable(ids: string[]): void {
  if (ids.length > TELLABLE_PEOPLE) throw new Refusal(409, "views.tooWide", { max: TELLABLE_PEOPLE });
}

/** Notes that these people are no news for the view any more; `toldAt` when a letter said so. */
export function knowPeople(tx: Tx, viewId: string, ids: string[], toldAt: Date | null): void {
  for (const memberId of ids) {
    tx.insert(savedViewPeople).values({ viewId, memberId, toldAt }).onConflictDoNothing().run();
  }
}
