import type { Tx } from "db/client.server";
import { idAt } from "db/ids";
import { announcements } from "db/schema";
import { plainText } from "~/domain/prose/excerpt.server";
import { PROSE_VERSION, renderProse } from "~/domain/prose/render.server";
import { ANNOUNCEMENTS, type AnnouncementSeed } from "./announcements";
import type { Ids } from "./fill-people";

const DAY = 24 * 60 * 60 * 1000;

/** Writes what the team has announced, by the hand of `authorId`. */
export function fillAnnouncements(tx: Tx, authorId: string, ids: Ids, now: Date): void {
  for (const seed of ANNOUNCEMENTS) {
    const at = now.getTime() - seed.daysAgo * DAY;
    const bodyHtml = renderProse(seed.body);
    tx.insert(announcements)
      .values({
        id: idAt("ann", at),
        authorId,
        clientId: `seed-${seed.key}`,
        title: seed.title,
        body: seed.body,
        bodyHtml,
        proseVersion: PROSE_VERSION,
        excerpt: plainText(bodyHtml, 200),
        language: seed.language,
        pinned: seed.pinned ?? false,
        publishedAt: new Date(at),
        ...audienceOf(seed, ids),
      })
      .run();
  }
}

function audienceOf({ audience }: AnnouncementSeed, ids: Ids) {
  if (audience === "everyone" || audience === "mentors") return { audience };
  return { audience: "cycle" as const, cycleId: ids.cycles.get(audience)! };
}
