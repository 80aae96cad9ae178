import { participations, threads } from "db/schema";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { canModerate, isStaff } from "~/domain/members/rules";

/** What decides what a reader sees, as values to bind: `visible` asks for these names. */
export type Eyes = { viewer: string; staff: 0 | 1; moderates: 0 | 1 };

export function eyesOf(viewer: Viewer): Eyes {
  return { viewer: viewer.id, staff: isStaff(viewer) ? 1 : 0, moderates: canModerate(viewer) ? 1 : 0 };
}

/** The condition of `visibleTo` with places for `eyesOf(viewer)`, for statements that are prepared once. */
export const visible = conditionOf({
  viewer: sql.placeholder("viewer"),
  staff: sql.placeholder("staff"),
  moderates: sql.placeholder("moderates"),
});

/**
 * The threads a member may see: those for everybody and those of her own editions; staff all. A hidden one
 * exists for its author and for those who moderate. Every query of threads starts from this.
 */
export function visibleTo(viewer: Viewer): SQL {
  const { viewer: id, staff, moderates } = eyesOf(viewer);
  return conditionOf({ viewer: sql`${id}`, staff: sql`${staff}`, moderates: sql`${moderates}` });
}

type Asked = Record<keyof Eyes, ReturnType<typeof sql.placeholder> | SQL>;

function conditionOf({ viewer, staff, moderates }: Asked): SQL {
  // Read from the participations and not from the viewer, so that an edition taken away is gone at once.
  const own = sql`select ${participations.cycleId} from ${participations} where ${eq(participations.memberId, viewer)}`;
  return sql`((${staff} = 1 or ${threads.cycleId} is null or ${threads.cycleId} in (${own}))
    and (${threads.hiddenAt} is null or ${moderates} = 1 or ${threads.authorId} = ${viewer}))`;
}
