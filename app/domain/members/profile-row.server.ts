import { db, prepared } from "db/client.server";
import { members } from "db/schema";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { found } from "~/domain/refusal";
import type { Closeness, Part } from "./audience";
import { seen, workSeen } from "./seen.server";
import { personColumns } from "./viewer.server";
import { closenessTo, type Looker, reachesViewer, visibleTo } from "./visibility.server";

/** The person of a page and how near the viewer stands to them; undefined for whoever is not there for this viewer. */
export function findPerson(viewer: Looker, handle: string): { id: string; closeness: Closeness } | undefined {
  return db
    .select({ id: members.id, closeness: closenessTo(viewer) })
    .from(members)
    .where(and(eq(members.handle, handle), visibleTo(viewer)))
    .get();
}

/** The same; refuses (404) an unknown handle and whoever is not there for this viewer, alike. */
export const getPerson = (viewer: Looker, handle: string) => found(findPerson(viewer, handle));

const near = sql.placeholder("closeness");

/** Whether a part reaches the viewer and there is something in it: said of contact data instead of the data. */
const offered = (part: Part, holds: SQL) =>
  sql<number>`(${reachesViewer(part, near)} and ${holds})`.mapWith(Boolean);

const byId = prepared(() =>
  db
    .select({
      person: personColumns,
      alsoKnownAs: members.alsoKnownAs,
      standing: members.standing,
      address: members.address,
      confirmedAt: members.confirmedAt,
      claimedAt: members.claimedAt,
      suspendedAt: members.suspendedAt,
      listing: members.audienceListing,
      ...workSeen(near),
      sectorSlug: seen("work", members.sectorSlug, near),
      city: seen("city", members.city, near),
      citySlug: seen("city", members.citySlug, near),
      languages: seen("languages", members.languages, near),
      links: seen("links", members.links, near),
      lifePath: seen("lifePath", members.lifePath, near),
      bioHtml: seen("bio", members.bioHtml, near),
      bioEnHtml: seen("bio", members.bioEnHtml, near),
      capacity: seen("contact", members.capacity, near),
      contactStyle: seen("contact", members.contactStyle, near),
      monthlyQuestions: seen("contact", members.monthlyQuestions, near),
      contactDays: seen("contact", members.contactDays, near),
      pausedUntil: seen("contact", members.pausedUntil, near),
      photo: seen("photo", members.photoKey, near),
      showsPairs: offered("pairs", sql`true`),
      offersEmail: offered("email", sql`${members.email} is not null`),
      offersPhone: offered("phone", sql`${members.phone} is not null`),
    })
    .from(members)
    .where(eq(members.id, sql.placeholder("id")))
    .prepare(),
);

/** A person as they are kept, each part only where it reaches a viewer of that closeness; null or empty otherwise. */
export function readPerson(id: string, closeness: Closeness) {
  const row = found(byId().get({ id, closeness }));
  return {
    ...row,
    languages: row.languages ?? [],
    links: row.links ?? [],
    lifePath: row.lifePath ?? [],
    contactDays: row.contactDays ?? [],
  };
}

export type PersonRow = ReturnType<typeof readPerson>;
