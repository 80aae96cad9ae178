import { type ReactNode, useState } from "react";
import type { Facet } from "~/domain/members/directory/directory-filter";
import type { Option } from "~/domain/members/directory/facets.server";
import { useT } from "~/i18n/use-t";
import { searchKey } from "~/text/search-key";
import { useScripted } from "~/ui/use-scripted";
import { labelOf } from "./labels";

const LONG = 8; // so many can be looked over without help

type MoreValuesProps = { facet: Facet; options: Option[]; draw: (option: Option) => ReactNode };

/** The rarer values behind a summary; where they are many and a script runs, a word shortens the list. */
export function MoreValues({ facet, options, draw }: MoreValuesProps) {
  const t = useT();
  const scripted = useScripted();
  const [typed, setTyped] = useState("");
  const key = searchKey(typed);
  const wanted = options.filter((option) => ` ${searchKey(labelOf(facet, option, t))}`.includes(` ${key}`));
  return (
    <details>
      <summary className="btn small" data-kind="quiet">
        {t("members.filters.more", { count: options.length })}
      </summary>
      {scripted && options.length > LONG && (
        <input
          className="input small"
          type="text"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          aria-label={t("members.filters.shorten", { facet: t(`members.facet.${facet}`) })}
          placeholder={t("members.filters.shortenHint")}
          autoComplete="off"
        />
      )}
      {(key ? wanted : options).map(draw)}
      {key && wanted.length === 0 && <p className="small muted">{t("members.filters.noneSuch")}</p>}
    </details>
  );
}
