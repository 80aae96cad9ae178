import { db, prepared } from "db/client.server";
import { moderationLog, pages } from "db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { PROSE_VERSION, renderProse } from "~/domain/prose/render.server";
import { PROSE_LIMIT } from "~/domain/prose/rules";
import { allow, found } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";
import { toCyrillic } from "~/text/scripts";
import accessibility from "./defaults/accessibility";
import privacy from "./defaults/privacy";
import rules from "./defaults/rules";

const DEFAULTS = { privacy, rules, accessibility };
export type PageSlug = keyof typeof DEFAULTS;
/** The languages a page is written in; Serbian Cyrillic is made from Latin. */
export type WrittenLanguage = "sr-Latn" | "en";
export type SitePage = { slug: PageSlug; title: string; html: string; changedAt: Date | null };

/** What staff hand in when they change a page. */
export const pageDraft = z.object({
  title: z.string().trim().min(1, "forms.required").max(120, "forms.tooLong"),
  body: z.string().trim().min(1, "forms.required").max(PROSE_LIMIT, "forms.tooLong"),
});

const stored = prepared(() =>
  db
    .select()
    .from(pages)
    .where(and(eq(pages.slug, sql.placeholder("slug")), eq(pages.language, sql.placeholder("language"))))
    .prepare(),
);
const shipped = new Map<string, string>();

/** Refuses (404) what is not one of the site's own pages. */
export function getPageSlug(slug: string): PageSlug {
  return found(slug in DEFAULTS ? (slug as PageSlug) : undefined);
}

/** The page as the reader reads it: what staff wrote, or the text that ships. */
export function getPage(slug: PageSlug, language: Language): SitePage {
  const written = language === "en" ? "en" : "sr-Latn";
  const changed = stored().get({ slug, language: written });
  const page = {
    slug,
    title: changed?.title ?? DEFAULTS[slug].title[written],
    html: asSections(changed?.bodyHtml ?? shippedHtml(slug, written)),
    changedAt: changed?.changedAt ?? null,
  };
  if (language !== "sr-Cyrl") return page;
  return { ...page, title: toCyrillic(page.title), html: toCyrillic(page.html) };
}

/** Prose begins its headings below those of a post; here they are the page's own sections. */
function asSections(html: string): string {
  return html.replace(
    /<(\/?)h([3-6])>/g,
    (_tag, slash: string, level: string) => `<${slash}h${Number(level) - 1}>`,
  );
}

function shippedHtml(slug: PageSlug, language: WrittenLanguage): string {
  const key = `${slug} ${language}`;
  const html = shipped.get(key) ?? renderProse(DEFAULTS[slug].body[language]);
  shipped.set(key, html);
  return html;
}

/** The Markdown behind a page, for the one who changes it. */
export function getPageSource(slug: PageSlug, language: WrittenLanguage): { title: string; body: string } {
  const changed = stored().get({ slug, language });
  const { title, body } = DEFAULTS[slug];
  return changed ?? { title: title[language], body: body[language] };
}

/**
 * Changes a page in one language, for everybody at once. The log keeps who and when.
 * Refuses (403) others than staff, and (422) Markdown that cannot be shown.
 */
export function revisePage(
  staff: Member,
  slug: PageSlug,
  language: WrittenLanguage,
  draft: z.infer<typeof pageDraft>,
): void {
  allow(isStaff(staff), "errors.403.text");
  const now = new Date();
  const row = {
    ...draft,
    bodyHtml: renderProse(draft.body),
    proseVersion: PROSE_VERSION,
    changedAt: now,
    changedById: staff.id,
  };
  db.transaction((tx) => {
    tx.insert(pages)
      .values({ slug, language, ...row })
      .onConflictDoUpdate({ target: [pages.slug, pages.language], set: row })
      .run();
    tx.insert(moderationLog)
      .values({
        actorId: staff.id,
        action: "page.changed",
        targetType: "page",
        targetId: `${slug} ${language}`,
        at: now,
      })
      .run();
  });
}
