import { db, prepared } from "db/client.server";
import { fields, threads } from "db/schema";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { eyesOf, visible } from "./visibility.server";

const begun = prepared(() =>
  db
    .select({
      id: threads.id,
      kind: threads.kind,
      title: threads.title,
      language: threads.language,
      fieldCode: fields.code,
      replyCount: threads.replyCount,
      createdAt: threads.createdAt,
    })
    .from(threads)
    .leftJoin(fields, eq(fields.slug, threads.fieldSlug))
    .where(and(visible, isNull(threads.hiddenAt), eq(threads.authorId, sql.placeholder("author"))))
    .orderBy(desc(threads.createdAt), desc(threads.id))
    .limit(sql.placeholder("limit"))
    .prepare(),
);

/** What a person has begun lately, as far as the viewer may see it; hidden ones stand nowhere but in their place. */
export function listThreadsBy(viewer: Viewer, authorId: string, limit = 4) {
  return begun().all({ ...eyesOf(viewer), author: authorId, limit });
}
