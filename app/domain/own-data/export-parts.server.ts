import { PARTS, type Part } from "~/domain/members/audience";
import { IN_COPY, PATH_IN_COPY } from "./own-files.server";

/** What a room is called: its edition, its field, what a group calls itself, the other of two; else its kind. */
const ROOM_NAME = `coalesce(c.{cycle}, f.{name}, r.name,
    (SELECT nullif(o.name, '') FROM members o WHERE r.kind = 'direct' AND o.id <> @id AND instr(r.pair_key, o.id) > 0), r.kind)`;

/**
 * What a copy of somebody's own data is made of: each part's name (that of its file) and its query. Columns are
 * named for whoever reads the JSON; each has its words in the catalogue `copy`. Own rows only, and of others no
 * more than the name or the title without which one's own row would be senseless. What ends in At or Until is a
 * moment. {name} stands for the column of names in the reader's language, {cycle} for that of editions.
 */
export const EXPORT_PARTS = {
  profile: `SELECT m.handle, m.name, m.name_latin AS nameInLatin, m.name_cyrillic AS nameInCyrillic,
      m.name_locked AS nameStaysAsItIs, m.also_known_as AS alsoKnownAs, m.vocative, m.address AS formOfAddress,
      m.email, m.phone, m.standing, m.city, m.organisation, m.position AS positionInSerbian,
      m.position_en AS positionInEnglish, (SELECT {name} FROM sectors WHERE slug = m.sector_slug) AS sector,
      m.bio_sr AS bioInSerbian, m.bio_en AS bioInEnglish, m.monthly_questions AS questionsAMonth,
      m.contact_days AS contactDays, m.paused_until AS pausedUntil, m.capacity, m.contact_style AS contactStyle,
      m.languages, m.links, m.life_path AS lifePath, m.hides_presence AS hidesPresence, m.language, m.theme,
      m.time_zone AS timeZone, m.created_at AS createdAt, m.claimed_at AS claimedAt,
      m.confirmed_at AS confirmedAt
    FROM members m WHERE m.id = @id`,
  audiences: PARTS.map(
    (part) => `SELECT '${part}' AS part, ${columnOf(part)} AS audience FROM members WHERE id = @id`,
  ).join(" UNION ALL "),
  participations: `SELECT p.role, c.{cycle} AS cycle, c.years
    FROM participations p JOIN cycles c ON c.id = p.cycle_id WHERE p.member_id = @id ORDER BY c.position`,
  pairs: `SELECT CASE WHEN mentor_id = @id THEN 'mentor' ELSE 'mentee' END AS role, c.{cycle} AS cycle, c.years
    FROM pairs JOIN cycles c ON c.id = pairs.cycle_id WHERE mentor_id = @id OR mentee_id = @id`,
  fields: `SELECT f.{name} AS field FROM member_fields m JOIN fields f ON f.slug = m.field_slug
    WHERE m.member_id = @id ORDER BY m.position`,
  specialisms: `SELECT s.{name} AS specialism, f.{name} AS field FROM member_specialisms m
    JOIN specialisms s ON s.slug = m.specialism_slug JOIN fields f ON f.slug = s.field_slug
    WHERE m.member_id = @id`,
  "kinds-of-work": `SELECT k.{name} AS kindOfWork FROM member_kinds_of_work m
    JOIN kinds_of_work k ON k.slug = m.kind_slug WHERE m.member_id = @id`,
  topics: `SELECT m.relation, t.{name} AS topic FROM member_topics m JOIN topics t ON t.slug = m.topic_slug
    WHERE m.member_id = @id ORDER BY m.relation, m.position`,
  threads: `SELECT kind AS kindOfThread, title, body, language, created_at AS createdAt, closed_at AS closedAt,
      hidden_at AS hiddenAt
    FROM threads WHERE author_id = @id ORDER BY id`,
  replies: `SELECT t.title AS thread, r.body, r.language, r.created_at AS createdAt, r.edited_at AS editedAt,
      r.hidden_at AS hiddenAt
    FROM replies r JOIN threads t ON t.id = r.thread_id WHERE r.author_id = @id ORDER BY r.id`,
  messages: `SELECT ${ROOM_NAME} AS room, m.body, m.created_at AS createdAt FROM messages m
    JOIN rooms r ON r.id = m.room_id LEFT JOIN cycles c ON c.id = r.cycle_id
      LEFT JOIN fields f ON f.slug = r.field_slug
    WHERE m.author_id = @id ORDER BY m.id`,
  extracts: `SELECT title, body, language, created_at AS createdAt FROM extracts WHERE maker_id = @id
    ORDER BY id`,
  "extract-answers": `SELECT e.title AS thread, q.answer AS quoteAnswer, q.words AS body,
      q.answered_at AS answeredAt
    FROM extract_quotes q JOIN extracts e ON e.id = q.extract_id
    WHERE q.author_id = @id AND e.maker_id <> @id ORDER BY e.id, q.number`,
  reactions: `SELECT s.word AS reaction, ${ROOM_NAME} AS room, a.name AS person, s.at AS saidAt
    FROM message_reactions s JOIN messages m ON m.id = s.message_id JOIN members a ON a.id = m.author_id
    JOIN rooms r ON r.id = m.room_id LEFT JOIN cycles c ON c.id = r.cycle_id
      LEFT JOIN fields f ON f.slug = r.field_slug
    WHERE s.member_id = @id ORDER BY s.at, s.message_id, s.word`,
  files: `SELECT ${ROOM_NAME.replaceAll("f.", "fi.")} AS room, ${PATH_IN_COPY} AS file, ${IN_COPY} AS inThisCopy, f.description, f.bytes,
      f.created_at AS addedAt
    FROM room_files f JOIN rooms r ON r.id = f.room_id LEFT JOIN cycles c ON c.id = r.cycle_id
      LEFT JOIN fields fi ON fi.slug = r.field_slug
    WHERE f.uploader_id = @id ORDER BY f.id`,
  announcements: `SELECT title, body, language, published_at AS publishedAt, edited_at AS editedAt,
      withdrawn_at AS withdrawnAt
    FROM announcements WHERE author_id = @id ORDER BY id`,
  rooms: `SELECT ${ROOM_NAME} AS room, m.level AS heard, m.muted_until AS mutedUntil, m.joined_at AS joinedAt, m.removed_at AS removedAt FROM room_members m
    JOIN rooms r ON r.id = m.room_id LEFT JOIN cycles c ON c.id = r.cycle_id
      LEFT JOIN fields f ON f.slug = r.field_slug
    WHERE m.member_id = @id`,
  // As the author sees it: what was decided, of their text the title, the reason it was hidden, and never by whom.
  moderation: `SELECT l.action AS decision, coalesce(t.title, rt.title) AS thread,
      CASE WHEN l.action IN ('reply.hidden', 'thread.hidden') THEN l.reason END AS reason, l.at AS decidedAt
    FROM moderation_log l
    LEFT JOIN threads t ON l.target_type = 'thread' AND t.id = l.target_id AND t.author_id = @id
    LEFT JOIN replies r ON l.target_type = 'reply' AND r.id = l.target_id AND r.author_id = @id
    LEFT JOIN threads rt ON rt.id = r.thread_id
    WHERE l.action IN ('thread.hidden', 'thread.restored', 'reply.hidden', 'reply.restored', 'room.removed',
        'room.added', 'member.suspended', 'member.restored')
      AND (t.id IS NOT NULL OR r.id IS NOT NULL OR l.target_type = 'member' AND l.target_id = @id)
    ORDER BY l.number`,
  reports: `SELECT target_type AS reported, reason AS reportReason, note, created_at AS createdAt,
      decided_at AS decidedAt, decision AS outcome
    FROM reports WHERE reporter_id = @id ORDER BY id`,
  consents: `SELECT kind AS consent, version, given, at AS saidAt FROM consents WHERE member_id = @id
    ORDER BY at, id`,
  "looks-at-my-contacts": `SELECT (SELECT name FROM members WHERE id = viewer_id) AS viewer, kind AS shown,
      reason, at AS shownAt
    FROM reveals WHERE owner_id = @id ORDER BY at`,
  "my-looks-at-contacts": `SELECT (SELECT name FROM members WHERE id = owner_id) AS owner, kind AS shown,
      reason, at AS shownAt
    FROM reveals WHERE viewer_id = @id ORDER BY at`,
  blocks: `SELECT m.name AS person, b.created_at AS blockedAt FROM blocks b
    JOIN members m ON m.id = b.blocked_id WHERE b.member_id = @id`,
  "saved-views": `SELECT name AS view, query, tells, created_at AS createdAt FROM saved_views
    WHERE member_id = @id`,
  "announcements-read": `SELECT a.title, r.read_at AS readAt FROM announcement_reads r
    JOIN announcements a ON a.id = r.announcement_id WHERE r.member_id = @id`,
  sessions: `SELECT user_agent AS browser, created_at AS createdAt, last_seen_at AS lastSeenAt,
      expires_at AS expiresAt
    FROM sessions WHERE member_id = @id`,
  passkeys: `SELECT name AS passkey, created_at AS createdAt, last_used_at AS lastUsedAt FROM passkeys
    WHERE member_id = @id`,
  "second-factor": "SELECT confirmed_at AS confirmedAt FROM second_factors WHERE member_id = @id",
  letters: `SELECT kind AS letter, created_at AS createdAt, sent_at AS sentAt FROM letters
    WHERE member_id = @id ORDER BY id`,
  "letters-stopped": "SELECT list AS letterList, at AS stoppedAt FROM unsubscriptions WHERE member_id = @id",
  leaving: "SELECT kind AS leaving, asked_at AS askedAt, due_at AS dueAt FROM leavings WHERE member_id = @id",
} as const;

export type ExportName = keyof typeof EXPORT_PARTS;

function columnOf(part: Part): string {
  return `audience_${part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}
