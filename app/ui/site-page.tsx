import { useT } from "~/i18n/use-t";
import { Link } from "./link";
import { Prose } from "./prose";
import { useReader } from "./reader";
import { Shell } from "./shell";
import { Time } from "./time";

type SitePageProps = { page: { slug: string; title: string; html: string; changedAt: Date | null } };

/** One of the site's own pages: who we are, how we talk, what is kept. */
export function SitePage({ page }: SitePageProps) {
  const t = useT();
  const { viewer } = useReader();
  return (
    <Shell>
      <article className="stack">
        <h1>{page.title}</h1>
        <Prose html={page.html} />
        <p className="small muted row">
          {page.changedAt && (
            <span>
              {t("pages.changed")} <Time at={page.changedAt} form="date" />
            </span>
          )}
          {viewer?.isStaff && <Link to={`/staff/pages/${page.slug}`}>{t("pages.edit")}</Link>}
        </p>
      </article>
    </Shell>
  );
}
