import { sqlite } from "db/client.server";
import type { Member } from "~/domain/members/person";

/** One file of the copy: its name without an ending, and its rows as they go into JSON. Times are ms since 1970 UTC. */
export type ExportPart = { name: string; rows: Record<string, unknown>[] };

// Own rows only, and of others no more than the id or the title that one's own row would be senseless without.
const PARTS: [name: string, query: string][] = [
  ["profile", "SELECT * FROM members WHERE id = @id"],
  [
    "participations",
    "SELECT p.role, c.name_en AS cycle, c.years FROM participations p JOIN cycles c ON c.id = p.cycle_id WHERE p.member_id = @id",
  ],
  [
    "pairs",
    "SELECT c.name_en AS cycle, CASE WHEN mentor_id = @id THEN 'mentor' ELSE 'mentee' END AS my_role FROM pairs JOIN cycles c ON c.id = pairs.cycle_id WHERE mentor_id = @id OR mentee_id = @id",
  ],
  ["fields", "SELECT field_slug, position FROM member_fields WHERE member_id = @id"],
  ["topics", "SELECT topic_slug, relation FROM member_topics WHERE member_id = @id"],
  [
    "threads",
    "SELECT id, kind, title, body, language, created_at, hidden_at, hidden_reason FROM threads WHERE author_id = @id ORDER BY id",
  ],
  [
    "replies",
    "SELECT r.id, t.title AS thread, r.body, r.language, r.created_at, r.edited_at, r.hidden_at, r.hidden_reason FROM replies r JOIN threads t ON t.id = r.thread_id WHERE r.author_id = @id ORDER BY r.id",
  ],
  [
    "messages",
    "SELECT m.id, r.slug AS room, m.body, m.created_at FROM messages m JOIN rooms r ON r.id = m.room_id WHERE m.author_id = @id ORDER BY m.id",
  ],
  ["consents", "SELECT kind, version, given, at FROM consents WHERE member_id = @id ORDER BY at, id"],
  [
    "looks-at-my-contacts",
    "SELECT kind, reason, at, (SELECT name FROM members WHERE id = viewer_id) AS viewer FROM reveals WHERE owner_id = @id ORDER BY at",
  ],
  [
    "my-looks-at-contacts",
    "SELECT kind, reason, at, (SELECT name FROM members WHERE id = owner_id) AS owner FROM reveals WHERE viewer_id = @id ORDER BY at",
  ],
  [
    "blocks",
    "SELECT b.created_at, m.name FROM blocks b JOIN members m ON m.id = b.blocked_id WHERE b.member_id = @id",
  ],
  ["saved-views", "SELECT name, query, tells, created_at FROM saved_views WHERE member_id = @id"],
  [
    "reports",
    "SELECT target_type, reason, note, created_at, decided_at, decision FROM reports WHERE reporter_id = @id",
  ],
  [
    "announcements-read",
    "SELECT a.title, r.read_at FROM announcement_reads r JOIN announcements a ON a.id = r.announcement_id WHERE r.member_id = @id",
  ],
  ["sessions", "SELECT created_at, expires_at, user_agent, last_seen_at FROM sessions WHERE member_id = @id"],
  ["letters", "SELECT kind, status, created_at, sent_at FROM letters WHERE member_id = @id"],
];
/** Made for machines, or a secret even from a copy. */
const LEFT_OUT = new Set([
  "password_hash",
  "sort_latin",
  "sort_cyrillic",
  "email_trouble",
  "email_trouble_at",
]);

/** Everything that is a member's own, part by part; each is read when its turn comes, so that others are answered between. */
export function* exportOf(member: Pick<Member, "id">): Generator<ExportPart> {
  for (const [name, query] of PARTS) {
    const rows = sqlite.prepare<[{ id: string }], Record<string, unknown>>(query).all({ id: member.id });
    yield {
      name,
      rows: rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !LEFT_OUT.has(key)))),
    };
  }
}
