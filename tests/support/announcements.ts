import { type AnnouncementDraft, announce } from "~/domain/announcements/announcing.server";
import type { Member } from "~/domain/members/person";

/** What the team hands in, for everyone and in Serbian unless told. */
export const anAnnouncementDraft = (draft: Partial<AnnouncementDraft> = {}): AnnouncementDraft => ({
  title: "Poziv je otvoren",
  body: "Prijave traju **tri nedelje**.",
  language: "sr-Latn",
  audience: "everyone",
  pinned: false,
  ...draft,
});

/** Announces something; its id. */
export const anAnnouncement = (staff: Member, draft: Partial<AnnouncementDraft> = {}): string =>
  announce(staff, anAnnouncementDraft(draft)).id;
