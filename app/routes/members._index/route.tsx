import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type FormEvent, useRef, useState } from "react";
import { requireMember } from "~/auth/require-member.server";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import {
  cleared,
  countChosen,
  hrefOf,
  PEOPLE_A_PAGE,
  queryOf,
} from "~/domain/members/directory/directory-filter";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Pager } from "~/ui/pager";
import { PeopleViews } from "~/ui/people-views";
import { Shell } from "~/ui/shell";
import { usePageKeys } from "~/ui/use-page-keys";
import { ChosenChips } from "./chosen-chips";
import { FacetSet } from "./facet-set";
import { FilterSheet } from "./filter-sheet";
import { NobodyFound } from "./nobody-found";
import { PersonEntry } from "./person-entry";
import { resultSentence } from "./result-sentence";
import { SearchBar } from "./search-bar";
import { useEarlyTicks, useFilter } from "./use-filter";
import "./directory.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "members.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const language = await readerLanguage(request, viewer);
  return browseDirectory(viewer, new URL(request.url).searchParams, language);
}

const FORM = "narrow";

export default function Members() {
  const t = useT();
  const directory = useLoaderData<typeof loader>();
  const { facets, people, total, pages, marks } = directory;
  const { filter, waiting, ask } = useFilter(directory.filter, facets);
  const [sheet, setSheet] = useState(false);
  const aside = useRef<HTMLFormElement>(null);
  useEarlyTicks(aside, directory.filter, facets, ask);

  usePageKeys({
    f: () => {
      const box = firstBox(aside.current);
      if (box) box.focus();
      else setSheet(true);
    },
    x: () => {
      if (countChosen(filter) > 0) ask(cleared(filter));
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask({ ...filter, q: queryOf(String(new FormData(event.currentTarget).get("q") ?? "")), page: 1 });
  };

  return (
    <Shell>
      <header className="row directory-head">
        <div>
          <h1>{t("members.title")}</h1>
          <p className="serif ink2" role="status">
            {resultSentence(total, directory.filter, facets, t)}
          </p>
        </div>
        <PeopleViews />
      </header>
      <div className="cols lead" style={knobs({ aside: "16rem" })}>
        <aside className="directory-filters" aria-label={t("members.filters")}>
          <form id={FORM} ref={aside} action="/members" onSubmit={send}>
            <div className="row">
              <h2>{t("members.filters.title")}</h2>
              {countChosen(filter) > 0 && (
                <Link className="push small" to={hrefOf(cleared(filter))}>
                  {t("members.filters.clear")}
                </Link>
              )}
            </div>
            <FacetSet filter={filter} facets={facets} ask={ask} />
            <noscript>
              <button className="btn" data-kind="primary" type="submit">
                {t("members.filters.show")}
              </button>
            </noscript>
          </form>
          <p className="small">
            <Link to="/members/views">{t("views.saved")}</Link>
          </p>
        </aside>
        <section aria-labelledby="results" aria-busy={waiting} className="directory-results">
          <SearchBar filter={filter} ask={ask} form={FORM} onFilters={() => setSheet(true)} />
          <ChosenChips filter={filter} facets={facets} />
          <h2 className="vh" id="results">
            {t("members.results")}
          </h2>
          {total === 0 ? (
            <NobodyFound {...directory} />
          ) : (
            <>
              <ul className="people">
                {people.map((entry) => (
                  <PersonEntry key={entry.person.id} entry={entry} terms={marks} />
                ))}
              </ul>
              <Foot filter={directory.filter} total={total} pages={pages} />
            </>
          )}
        </section>
      </div>
      <FilterSheet
        open={sheet}
        onClose={() => setSheet(false)}
        filter={filter}
        facets={facets}
        total={total}
        ask={ask}
      />
    </Shell>
  );
}

/** The first box of the facets that can be seen; on a phone there is none. */
function firstBox(form: HTMLFormElement | null): HTMLInputElement | undefined {
  const boxes = form?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [];
  return [...boxes].find((box) => box.offsetParent !== null);
}

type FootProps = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "filter" | "total" | "pages">;

function Foot({ filter, total, pages }: FootProps) {
  const t = useT();
  const before = (filter.page - 1) * PEOPLE_A_PAGE;
  if (pages < 2) return null;
  return (
    <div className="row directory-foot">
      <Pager page={filter.page} pages={pages} hrefOf={(page) => hrefOf({ ...filter, page })} />
      <span className="small muted push">
        {t("members.page", { from: before + 1, to: Math.min(before + PEOPLE_A_PAGE, total), total })}
      </span>
    </div>
  );
}
