import { db, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { announcements } from "db/schema";
import { and, eq, isNull, ne } from "drizzle-orm";
import { z } from "zod";
import { listCycles } from "~/domain/cycles/cycles.server";
import type { Member } from "~/domain/members/person";
import { plainText } from "~/domain/prose/excerpt.server";
import { problemOfProse } from "~/domain/prose/problems";
import { PROSE_VERSION, renderProse } from "~/domain/prose/render.server";
import { allow, found, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { LANGUAGES } from "~/i18n/languages";
import { rememberOwn } from "./reading.server";
import { BODY_LIMIT, canAnnounce, EXCERPT_LENGTH, TITLE_LIMIT } from "./rules";

const cycleOf = (audience: string) => listCycles().find((cycle) => cycle.slug === audience);

/** What the team hands in. `audience` is "everyone", "mentors" or the slug of an edition. */
export const announcementDraft = z.object({
  title: z
    .string()
    .trim()
    .min(1, "forms.required")
    .max(TITLE_LIMIT, "forms.tooLong")
    .regex(/[\p{L}\p{N}]/u, "forms.required")
    .transform((title) => title.replace(/\s+/g, " ")),
  body: z
    .string()
    .trim()
    .min(1, "forms.required")
    .max(BODY_LIMIT, "forms.tooLong")
    .superRefine((markdown, context) => {
      if (markdown.length > BODY_LIMIT) return;
      const problem = problemOfProse(markdown);
      if (problem) context.addIssue({ code: "custom", message: problem.key, params: problem.params });
    }),
  language: z.enum(LANGUAGES, "forms.choose"),
  audience: z
    .string("forms.choose")
    .refine((chosen) => chosen === "everyone" || chosen === "mentors" || !!cycleOf(chosen), "forms.choose"),
  pinned: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
  /** Made by the page that shows the form, so that a form sent twice is taken once. */
  clientId: z
    .string()
    .regex(/^[\w-]{1,64}$/, "forms.invalid")
    .optional(),
  /** `versionOf` the text that was being changed. */
  before: z.string().max(20, "forms.invalid").optional(),
});
export type AnnouncementDraft = z.infer<typeof announcementDraft>;

/**
 * Announces something to everyone, to mentors or to the people of an edition: it stands on their homes until
 * they have read it. Pinning takes the pin from the one before. A form sent twice gives the first announcement.
 * Refuses (403) others than staff, (422) Markdown that cannot be shown. Signals `announcement.changed`.
 */
export function announce(staff: Member, draft: AnnouncementDraft): { id: string } {
  allow(canAnnounce(staff), "errors.403.text");
  const { id, fresh } = db.transaction((tx) => insertOnce(tx, staff, draft), { behavior: "immediate" });
  if (fresh) signal({ type: "announcement.changed", announcementId: id });
  return { id };
}

function insertOnce(tx: Tx, staff: Member, draft: AnnouncementDraft): { id: string; fresh: boolean } {
  const id = newId("ann");
  const clientId = draft.clientId ?? id;
  const before = tx
    .select({ id: announcements.id })
    .from(announcements)
    .where(eq(announcements.clientId, clientId))
    .get();
  if (before) return { id: before.id, fresh: false };
  const now = new Date();
  tx.insert(announcements)
    .values({ id, clientId, authorId: staff.id, publishedAt: now, ...columnsOf(draft) })
    .run();
  if (draft.pinned) unpinOthers(tx, id);
  rememberOwn(tx, staff.id, id, now);
  return { id, fresh: true };
}

function columnsOf({ title, body, language, audience, pinned }: AnnouncementDraft) {
  const bodyHtml = renderProse(body);
  const cycle = cycleOf(audience);
  return {
    title,
    body,
    bodyHtml,
    proseVersion: PROSE_VERSION,
    excerpt: plainText(bodyHtml, EXCERPT_LENGTH),
    language,
    pinned,
    audience: cycle
      ? ("cycle" as const)
      : audience === "mentors"
        ? ("mentors" as const)
        : ("everyone" as const),
    cycleId: cycle?.id ?? null,
  };
}

/** Of two pinned ones neither is. */
function unpinOthers(tx: Tx, id: string): void {
  tx.update(announcements)
    .set({ pinned: false })
    .where(and(eq(announcements.pinned, true), ne(announcements.id, id)))
    .run();
}

const standing = (id: string) => and(eq(announcements.id, id), isNull(announcements.withdrawnAt));

/** What the form of a standing announcement begins with; refuses (404) a withdrawn one, (403) others than staff. */
export function getAnnouncementSource(staff: Member, id: string) {
  allow(canAnnounce(staff), "errors.403.text");
  const row = found(db.select().from(announcements).where(standing(id)).get());
  const audience = listCycles().find((cycle) => cycle.id === row.cycleId)?.slug ?? row.audience;
  const { title, body, language, pinned } = row;
  return { id, title, body, language, pinned, audience, before: versionOf(row) };
}

/**
 * Changes a standing announcement. Whoever has read it keeps it read; a changed text says when it was changed.
 * Refuses (403) others than staff, (404) a withdrawn one, (409) when somebody changed the text meanwhile.
 * Signals `announcement.changed`.
 */
export function reviseAnnouncement(staff: Member, id: string, draft: AnnouncementDraft): void {
  allow(canAnnounce(staff), "errors.403.text");
  const columns = columnsOf(draft);
  db.transaction(
    (tx) => {
      const row = found(tx.select().from(announcements).where(standing(id)).get());
      if (draft.before !== undefined && draft.before !== versionOf(row)) {
        throw new Refusal(409, "forms.changedMeanwhile");
      }
      const reworded = row.title !== draft.title || row.body !== draft.body;
      const editedAt = reworded ? new Date() : row.editedAt;
      tx.update(announcements)
        .set({ ...columns, editedAt })
        .where(eq(announcements.id, id))
        .run();
      if (draft.pinned) unpinOthers(tx, id);
    },
    { behavior: "immediate" },
  );
  signal({ type: "announcement.changed", announcementId: id });
}

/**
 * Takes an announcement back: it is gone from every home, list and address. Refuses (403) others than staff,
 * (404) one that was withdrawn already. Signals `announcement.changed`.
 */
export function withdrawAnnouncement(staff: Member, id: string): void {
  allow(canAnnounce(staff), "errors.403.text");
  const { changes } = db
    .update(announcements)
    .set({ withdrawnAt: new Date(), pinned: false })
    .where(standing(id))
    .run();
  found(changes > 0 ? true : undefined);
  signal({ type: "announcement.changed", announcementId: id });
}

/** Names the state of an announcement's text: changes with every new wording. */
function versionOf(row: { editedAt: Date | null }): string {
  return String(row.editedAt?.getTime() ?? 0);
}
