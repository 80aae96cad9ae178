import { db } from "db/client.server";
import { members, savedViewPeople, savedViews } from "db/schema";
import { asc, eq, inArray } from "drizzle-orm";
import { lettersWait, queueLetter } from "~/domain/letters/letters.server";
import { matchDirectory } from "~/domain/members/directory/directory.server";
import { isSuspended } from "~/domain/members/rules";
import { findViewer } from "~/domain/members/viewer.server";
import { DEFAULT_LANGUAGE } from "~/i18n/languages";
import { TELLABLE_PEOPLE } from "./rules";
import { knowPeople } from "./views.server";

/**
 * Looks for people who fit a kept filter since it was last looked, and queues a letter for each view that has
 * any. Everybody is told of once. Returns how many letters were queued.
 */
export function tellOfNewPeople(now = new Date()): number {
  const views = db
    .select()
    .from(savedViews)
    .where(eq(savedViews.tells, true))
    .orderBy(asc(savedViews.memberId), asc(savedViews.id))
    .all();
  const queued = views.filter((view) => tellOfView(view, now)).length;
  if (queued > 0) lettersWait();
  return queued;
}

function tellOfView(view: typeof savedViews.$inferSelect, now: Date): boolean {
  const reader = findViewer(view.memberId);
  if (!reader?.email || isSuspended(reader)) return false;
  const known = new Set(
    db
      .select({ id: savedViewPeople.memberId })
      .from(savedViewPeople)
      .where(eq(savedViewPeople.viewId, view.id))
      .all()
      .map(({ id }) => id),
  );
  const { ids } = matchDirectory(reader, new URLSearchParams(view.query));
  const fresh = ids.filter((id) => id !== reader.id && !known.has(id)).slice(0, TELLABLE_PEOPLE);
  if (fresh.length === 0) return false;
  db.transaction((tx) => {
    const handles = tx
      .select({ handle: members.handle })
      .from(members)
      .where(inArray(members.id, fresh))
      .orderBy(asc(members.sortLatin), asc(members.id))
      .all()
      .map(({ handle }) => handle);
    knowPeople(tx, view.id, fresh, now);
    queueLetter(
      tx,
      {
        kind: "saved-view",
        to: reader.email!,
        memberId: reader.id,
        language: reader.language ?? DEFAULT_LANGUAGE,
        params: { viewId: view.id, people: JSON.stringify(handles) },
      },
      now,
    );
  });
  return true;
}
