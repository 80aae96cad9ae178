import { db, prepared } from "db/client.server";
import { announcementReads, announcements, cycles, members, participations } from "db/schema";
import { and, count, desc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { seen } from "~/domain/members/seen.server";
import { personColumns } from "~/domain/members/viewer.server";
import { lookerOf, lookersCloseness } from "~/domain/members/visibility.server";
import { found } from "~/domain/refusal";
import { ANNOUNCEMENTS_A_PAGE } from "./rules";

const viewer = sql.placeholder("viewer");
// Read from the participations and not from the viewer, so that an edition taken away is gone at once.
const ownCycles = sql`select ${participations.cycleId} from ${participations} where ${participations.memberId} = ${viewer}`;
const wasMentor = sql`select 1 from ${participations}
  where ${participations.memberId} = ${viewer} and ${participations.role} = 'mentor'`;

/**
 * The announcements that exist for a viewer: those for everyone, those for mentors if they ever were one, those
 * of their editions; all for staff. A withdrawn one exists for nobody. Every query of announcements starts from
 * it, with `eyesOf(viewer)`.
 */
export const visibleTo: SQL = sql`(${announcements.withdrawnAt} is null and (
  ${sql.placeholder("staff")} = 1 or ${announcements.audience} = 'everyone'
  or (${announcements.audience} = 'mentors' and exists (${wasMentor}))
  or (${announcements.audience} = 'cycle' and ${announcements.cycleId} in (${ownCycles}))))`;

/** The viewer as the placeholders of `visibleTo` and `reading`. */
export const eyesOf = (member: Viewer) => ({
  viewer: member.id,
  staff: isStaff(member) ? 1 : 0,
  ...lookerOf(member),
});

/** How announcements are joined to what the viewer has read. */
export const reading = and(
  eq(announcementReads.announcementId, announcements.id),
  eq(announcementReads.memberId, viewer),
);

/** What a list shows of an announcement; `cycle` is null unless it is for the people of one edition. */
export const listedColumns = {
  id: announcements.id,
  title: announcements.title,
  excerpt: announcements.excerpt,
  language: announcements.language,
  audience: announcements.audience,
  // Drizzle takes a joined group for absent whose first column is null, and an edition may have no number.
  cycle: { slug: cycles.slug, nameEn: cycles.nameEn, nameLatin: cycles.nameLatin, number: cycles.number },
  pinned: announcements.pinned,
  publishedAt: announcements.publishedAt,
  read: sql<number>`${isNotNull(announcementReads.readAt)}`.mapWith(Boolean),
};

const fullColumns = {
  ...listedColumns,
  html: announcements.bodyHtml,
  editedAt: announcements.editedAt,
  author: {
    ...personColumns,
    position: seen("work", members.position, lookersCloseness),
    positionEn: seen("work", members.positionEn, lookersCloseness),
  },
};

const LATEST_FIRST = [desc(announcements.publishedAt), desc(announcements.id)];

const statements = prepared(() => {
  const full = () =>
    db
      .select(fullColumns)
      .from(announcements)
      .innerJoin(members, eq(members.id, announcements.authorId))
      .leftJoin(cycles, eq(cycles.id, announcements.cycleId))
      .leftJoin(announcementReads, reading);
  return {
    byId: full()
      .where(and(eq(announcements.id, sql.placeholder("id")), visibleTo))
      .prepare(),
    pinned: full()
      .where(and(eq(announcements.pinned, true), visibleTo))
      .orderBy(...LATEST_FIRST)
      .limit(1)
      .prepare(),
    list: db
      .select(listedColumns)
      .from(announcements)
      .leftJoin(cycles, eq(cycles.id, announcements.cycleId))
      .leftJoin(announcementReads, reading)
      .where(and(eq(announcements.pinned, false), visibleTo))
      .orderBy(...LATEST_FIRST)
      .limit(ANNOUNCEMENTS_A_PAGE)
      .offset(sql.placeholder("offset"))
      .prepare(),
    count: db
      .select({ count: count() })
      .from(announcements)
      .where(and(eq(announcements.pinned, false), visibleTo))
      .prepare(),
  };
});

/** An announcement with its text as safe HTML and whoever signed it. */
export type Announcement = NonNullable<ReturnType<ReturnType<typeof statements>["byId"]["get"]>>;
export type ListedAnnouncement = ReturnType<ReturnType<typeof statements>["list"]["all"]>[number];

/** The announcement of an address; refuses (404) what does not exist, was withdrawn or is not for the viewer. */
export function getAnnouncement(member: Viewer, id: string): Announcement {
  return found(statements().byId.get({ ...eyesOf(member), id }));
}

/** The one that the team has pinned, if it is for the viewer. */
export function findPinned(member: Viewer): Announcement | undefined {
  return statements().pinned.get(eyesOf(member));
}

/** The others, the newest first, ten a page (counted from 1); the pinned one is not among them. */
export function listAnnouncements(member: Viewer, page = 1): ListedAnnouncement[] {
  return statements().list.all({ ...eyesOf(member), offset: (page - 1) * ANNOUNCEMENTS_A_PAGE });
}

/** How many `listAnnouncements` finds on all its pages. */
export function countAnnouncements(member: Viewer): number {
  return statements().count.get(eyesOf(member))!.count;
}
