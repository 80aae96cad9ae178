import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";
import { Link } from "./link";
import { pageWindow } from "./page-window";

type PagerProps = {
  /** Counted from 1. */
  page: number;
  pages: number;
  /** The address of a page, with whatever else the list was asked. */
  hrefOf: (page: number) => string;
};

/** The pages of a long list as links. Nothing when there is only one. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  const t = useT();
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t("shell.pager.label")}>
      {page > 1 && (
        <Link className="btn small" rel="prev" to={hrefOf(page - 1)}>
          {t("shell.pager.previous")}
        </Link>
      )}
      <ol>
        {pageWindow(page, pages).map((number, place) => (
          <li key={number ?? `gap-${place}`}>
            {number === null ? "…" : <Page number={number} current={number === page} href={hrefOf(number)} />}
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link className="btn small" rel="next" to={hrefOf(page + 1)}>
          {t("shell.pager.next")}
          <Icon name="chev" />
        </Link>
      )}
    </nav>
  );
}

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
