import { db } from "db/client.server";
import { members } from "db/schema";
import { and, asc, inArray } from "drizzle-orm";
import type { PersonRef, Viewer } from "./person";
import { personColumns } from "./viewer.server";
import { closenessTo, PRESENT, reachesViewer, visibleTo } from "./visibility.server";

/** Those of the handles whom the viewer finds in the directory now, in order of abeceda; 100 at most. */
export function listPeopleOf(viewer: Viewer, handles: string[]): PersonRef[] {
  if (handles.length === 0) return [];
  return db
    .select(personColumns)
    .from(members)
    .where(
      and(
        inArray(members.handle, handles.slice(0, 100)),
        visibleTo(viewer),
        PRESENT,
        reachesViewer("listing", closenessTo(viewer)),
      ),
    )
    .orderBy(asc(members.sortLatin), asc(members.id))
    .all();
}
