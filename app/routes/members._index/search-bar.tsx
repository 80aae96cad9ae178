import { useEffect, useRef, useState } from "react";
import {
  countChosen,
  type Filter,
  queryOf,
  SORTS,
  type Sort,
} from "~/domain/members/directory/directory-filter";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import type { Ask } from "./use-filter";

const PAUSE = 250; // milliseconds without a key: shorter asks for words nobody meant

type SearchBarProps = {
  filter: Filter;
  ask: Ask;
  /** The id of the form that holds the facets: without a script everything is sent together. */
  form: string;
  onFilters: () => void;
};

/** The words looked for, the way to the filters on a phone, and the order. */
export function SearchBar({ filter, ask, form, onFilters }: SearchBarProps) {
  const t = useT();
  const chosen = countChosen({ ...filter, q: "" });
  return (
    <div className="row search-bar">
      <Words filter={filter} ask={ask} form={form} />
      <a
        className="btn narrow"
        href={`#${form}`}
        onClick={(event) => {
          event.preventDefault();
          onFilters();
        }}
      >
        <Icon name="filter" />
        {t("members.filters")}
        {chosen > 0 && <span className="count">{chosen}</span>}
      </a>
      <label className="row small order">
        <span className="wide">{t("members.sort")}</span>
        <select
          className="input"
          name="sort"
          form={form}
          aria-label={t("members.sort")}
          value={filter.sort}
          onChange={(event) => ask({ ...filter, sort: event.target.value as Sort, page: 1 })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`members.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button className="btn" type="submit" form={form}>
          {t("members.search.button")}
        </button>
      </noscript>
    </div>
  );
}

/** Searches as one types, after a pause; what is being typed is never overwritten by an answer to less of it. */
function Words({ filter, ask, form }: Pick<SearchBarProps, "filter" | "ask" | "form">) {
  const t = useT();
  const [typed, setTyped] = useState(filter.q);
  const asked = useRef(filter.q);
  useEffect(() => {
    if (filter.q === asked.current) return;
    // Somebody went back, or took the chip away.
    asked.current = filter.q;
    setTyped(filter.q);
  }, [filter.q]);
  useEffect(() => {
    const q = queryOf(typed);
    if (q === asked.current) return;
    const pause = setTimeout(() => {
      const replace = asked.current !== ""; // one search is one step back, however many letters it took
      asked.current = q;
      ask({ ...filter, q, page: 1 }, { replace });
    }, PAUSE);
    return () => clearTimeout(pause);
  }, [typed, filter, ask]);
  return (
    <label className="input row search-words">
      <Icon name="search" />
      <span className="vh">{t("members.search.label")}</span>
      <input
        type="search"
        name="q"
        form={form}
        placeholder={t("members.search.placeholder")}
        title={t("members.search.hint")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        enterKeyHint="search"
      />
    </label>
  );
}
