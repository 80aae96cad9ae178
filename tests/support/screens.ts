import { join } from "node:path";
import { Database } from "db/driver.server";
import { cardLinkOf } from "./card-link";

export type Screen = { name: string; path: string; as: "visitor" | "alumna" | "mentor" | "mentee" | "staff" };

const PARTS = ["photo", "name", "work", "fields", "topics", "about", "path", "links", "contact"];

/** Every screen of the product with an address in the demo of this data folder, and who looks at it. */
export function screensOf(folder: string): Screen[] {
  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const one = (query: string) => sqlite.prepare(query).pluck().get() as string;
  const thread = one(
    "SELECT id FROM threads WHERE accepted_reply_id IS NOT NULL ORDER BY reply_count DESC LIMIT 1",
  );
  const long = one("SELECT id FROM threads ORDER BY reply_count DESC LIMIT 1");
  const waiting = one("SELECT id FROM threads WHERE kind = 'question' AND reply_count = 0 LIMIT 1");
  const reply = one("SELECT target_id FROM reports WHERE decided_at IS NULL ORDER BY created_at LIMIT 1");
  const announcement = one(
    "SELECT id FROM announcements WHERE audience = 'everyone' ORDER BY published_at DESC LIMIT 1",
  );
  const request = one("SELECT id FROM join_requests WHERE status = 'open' ORDER BY created_at LIMIT 1");
  const hall = one("SELECT code FROM join_codes WHERE withdrawn_at IS NULL LIMIT 1");
  const list = one("SELECT id FROM imports LIMIT 1");
  const dormant = one(
    "SELECT id FROM members WHERE claimed_at IS NULL AND left_at IS NULL ORDER BY sort_latin LIMIT 1",
  );
  const own = one(
    `SELECT messages.id FROM messages JOIN rooms ON rooms.id = messages.room_id JOIN members ON members.id = author_id
     WHERE rooms.slug = '7-ciklus' AND members.email = 'mentee@example.org' ORDER BY messages.number LIMIT 1`,
  );
  sqlite.close();
  const card = cardLinkOf(folder, "alumna@example.org");
  const screens: [string, string, Screen["as"]][] = [
    ["landing", "/", "visitor"],
    ["sign-in", "/login", "visitor"],
    ["sign-in-letter", "/login/letter", "visitor"],
    ["sign-in-code", "/login/code", "visitor"],
    ["sign-in-link-dead", "/login/link/nothing", "visitor"],
    ["reset", "/login/reset", "visitor"],
    ["reset-sent", "/login/reset?sent", "visitor"],
    ["reset-dead", "/login/reset/nothing", "visitor"],
    ["claim-dead", "/claim/nothing", "visitor"],
    ["claim-sent", "/claim/sent", "visitor"],
    ["join", "/join", "visitor"],
    ["join-thanks", "/join/thanks", "visitor"],
    ["join-code", `/join/${hall}`, "visitor"],
    ["join-code-confirm", `/join/${hall}/confirm`, "visitor"],
    ["join-code-unknown", "/join/0000-0000-0000", "visitor"],
    ["help", "/help", "visitor"],
    ["help-thanks", "/help/thanks", "visitor"],
    ["sign-in-second-factor", "/login/second-factor", "visitor"],
    ["sign-in-passkey", "/login/passkey", "visitor"],
    ["privacy", "/privacy", "visitor"],
    ["rules", "/rules", "visitor"],
    ["accessibility", "/accessibility", "visitor"],
    ["not-found", "/nowhere", "visitor"],
    ["home", "/", "alumna"],
    ["home-mentor", "/", "mentor"],
    ["directory", "/members", "alumna"],
    ["directory-filtered", "/members?field=music&field=film&helps=funding-calls", "alumna"],
    ["directory-words", "/members?q=djordj&sort=shuffle", "alumna"],
    ["directory-specialisms", "/members?field=music&available=now&sort=confirmed", "mentor"],
    ["directory-empty", "/members?field=music&city=novi-pazar&q=zzz", "alumna"],
    ["profile-mentor", "/members/ksenija-obucina", "alumna"],
    ["profile-own", "/members/jelena-djurkovic", "alumna"],
    ["map", "/members/map", "alumna"],
    ["saved-views", "/members/views", "alumna"],
    ["saved-view-new", "/members/views/new?field=music", "alumna"],
    ["meet", "/members/meet", "alumna"],
    ["constellation", "/constellation", "alumna"],
    ["constellation-way", "/constellation?to=bogdan-macvanski", "alumna"],
    ["constellation-table", "/constellation/table", "alumna"],
    ["profile-public", "/members/ksenija-obucina", "visitor"],
    ["profile-as-visitor", "/members/ksenija-obucina?as=visitor", "mentor"],
    ["profile-as-cycle", "/members/jelena-djurkovic?as=cycle", "alumna"],
    ["profile-as-person", "/members/jelena-djurkovic?as=ksenija-obucina", "alumna"],
    ["reveal", "/members/ksenija-obucina/reveal/email", "alumna"],
    ["card", "/members/ksenija-obucina/vcard", "alumna"],
    ["block", "/members/vukasin-rnjak/block", "alumna"],
    ["settings-privacy", "/settings/privacy", "alumna"],
    ["settings-contacts", "/settings/contacts", "mentor"],
    ["threads", "/threads", "alumna"],
    ["thread", `/threads/${thread}`, "alumna"],
    ["thread-long", `/threads/${long}?page=2`, "alumna"],
    ["thread-waiting", `/threads/${waiting}`, "alumna"],
    ["thread-new", "/threads/new", "alumna"],
    ["questions", "/questions", "mentor"],
    ["questions-asker", "/questions", "alumna"],
    ["question-new", "/questions/new", "mentee"],
    ["rooms", "/rooms", "alumna"],
    ["room", "/rooms/7-ciklus", "mentee"],
    ["room-search", "/rooms/7-ciklus/search?q=da", "mentee"],
    ["room-search-nothing", "/rooms/7-ciklus/search?q=zzz&file=1", "mentee"],
    ["room-extract", "/rooms/7-ciklus/extract", "mentee"],
    ["room-message", `/rooms/7-ciklus/${own}`, "mentee"],
    ["room-message-reply", `/rooms/7-ciklus/${own}/reply`, "mentee"],
    ["room-message-edit", `/rooms/7-ciklus/${own}/edit`, "mentee"],
    ["room-message-wordings", `/rooms/7-ciklus/${own}/wordings`, "staff"],
    ["room-pins", "/rooms/7-ciklus/pins", "mentee"],
    ["report", `/report?type=reply&id=${reply}`, "mentee"],
    ["announcements", "/announcements", "alumna"],
    ["announcement", `/announcements/${announcement}`, "alumna"],
    ["announcement-new", "/announcements/new", "staff"],
    ["moderation", "/moderation", "staff"],
    ["moderation-case", `/moderation/reply/${reply}`, "staff"],
    ["moderation-log", "/moderation/log", "staff"],
    ["settings", "/settings", "alumna"],
    ["own-data", "/settings/data", "alumna"],
    ["leave", "/settings/leave", "alumna"],
    ["still-true", card, "visitor"],
    ["still-true-saved", `${card}?saved=name`, "visitor"],
    ...["name", "work", "fields", "topics"].map((part): [string, string, Screen["as"]] => [
      `still-true-${part}`,
      `${card}/${part}`,
      "visitor",
    ]),
    ["still-true-dead", "/still-true/nowhere", "visitor"],
    ["remove-me-dead", "/remove-me/nowhere", "visitor"],
    ["stay-dead", "/stay/nowhere", "visitor"],
    ["settings-letters", "/settings/letters", "alumna"],
    ["outbox", "/outbox", "visitor"],
    ["staff-mail", "/staff/mail", "staff"],
    ["staff-mail-returned", "/staff/mail/returned", "staff"],
    ...["photo", "fields", "topics", "privacy"].map((step): [string, string, Screen["as"]] => [
      `welcome-${step}`,
      `/welcome/${step}`,
      "mentee",
    ]),
    ["settings-profile", "/settings/profile", "alumna"],
    ...PARTS.map((part): [string, string, Screen["as"]] => [
      `settings-profile-${part}`,
      `/settings/profile/${part}`,
      "alumna",
    ]),
    ["settings-email", "/settings/email", "alumna"],
    ["settings-password", "/settings/password", "alumna"],
    ["settings-password-remove", "/settings/password/remove", "alumna"],
    ["settings-second-factor", "/settings/second-factor", "alumna"],
    ["settings-second-factor-staff", "/settings/second-factor", "staff"],
    ["settings-second-factor-enrol", "/settings/second-factor/enrol", "alumna"],
    ["settings-recovery-codes", "/settings/second-factor/codes", "staff"],
    ["settings-passkeys", "/settings/passkeys", "alumna"],
    ["settings-devices", "/settings/devices", "alumna"],
    ["settings-prove", "/settings/prove/password?returnTo=/settings/email", "alumna"],
    ["settings-prove-letter", "/settings/prove/letter", "alumna"],
    ["settings-prove-code", "/settings/prove/code", "staff"],
    ["staff", "/staff", "staff"],
    ["staff-people", "/staff/people", "staff"],
    ["staff-people-cycle", "/staff/people?cycle=7-ciklus", "staff"],
    ["staff-people-add", "/staff/people/add", "staff"],
    ["staff-imports", "/staff/people/imports", "staff"],
    ["staff-import", `/staff/people/imports/${list}`, "staff"],
    ["staff-person", `/staff/people/${dormant}`, "staff"],
    ["staff-cycles", "/staff/cycles", "staff"],
    ["staff-freshness", "/staff/freshness", "staff"],
    ["staff-freshness-cycle", "/staff/freshness/5-ciklus", "staff"],
    ["staff-freshness-phones", "/staff/freshness/5-ciklus/phones", "staff"],
    ["staff-codes", "/staff/codes", "staff"],
    ["staff-code", `/staff/codes/${hall}`, "staff"],
    ["staff-requests", "/staff/requests", "staff"],
    ["staff-request-decline", `/staff/requests/${request}/decline`, "staff"],
    ["staff-rooms", "/staff/rooms", "staff"],
    ["staff-room", "/staff/rooms/7-ciklus", "staff"],
    ["page-edit", "/staff/pages/rules", "staff"],
    ["member-not-found", "/members/nobody-here", "alumna"],
  ];
  return screens.map(([name, path, as]) => ({ name, path, as }));
}
