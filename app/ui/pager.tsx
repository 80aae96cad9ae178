import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";
import { Link } from "./link";
import { pageWindow } from "./page-window";
import { piece } from "./piece";

type PagerProps = {
  /** Counted from 1. */
  page: number;
  pages: number;
  /** The address of a page, with whatever else the list was asked. */
  hrefOf: (page: number) => string;
};

/** The pages of a long list as links. Nothing when there is only one. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  if (pages < 2) return null;
  const shown = pageWindow(page, pages).map((number) =>
    number === null ? null : { number, href: hrefOf(number) },
  );
  return (
    <Pages
      page={page}
      shown={shown}
      previous={page > 1 ? hrefOf(page - 1) : undefined}
      next={page < pages ? hrefOf(page + 1) : undefined}
    />
  );
}

type PagesProps = {
  page: number;
  /** Null where pages are left out. */
  shown: (null | { number: number; href: string })[];
  previous?: string;
  next?: string;
};

const Pages = piece(({ page, shown, previous, next }: PagesProps) => {
  const t = useT();
  return (
    <nav className="pager" aria-label={t("shell.pager.label")}>
      {previous && (
        <Link className="btn small" rel="prev" to={previous}>
          {t("shell.pager.previous")}
        </Link>
      )}
      <ol>
        {shown.map((each, place) => (
          <li key={each?.number ?? `gap-${place}`}>
            {each ? <Page {...each} current={each.number === page} /> : "…"}
          </li>
        ))}
      </ol>
      {next && (
        <Link className="btn small" rel="next" to={next}>
          {t("shell.pager.next")}
          <Icon name="chev" />
        </Link>
      )}
    </nav>
  );
});

function Page({ number, current, href }: { number: number; current: boolean; href: string }) {
  const t = useT();
  return (
    <Link
      to={href}
      aria-label={t("shell.pager.page", { page: number })}
      aria-current={current ? "page" : undefined}
    >
      {number}
    </Link>
  );
}
