import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { EXTRACT_MESSAGES } from "~/domain/extracts/rules";
import { useT } from "~/i18n/use-t";
import { dateAndClock } from "~/text/dates";
import { nameIn } from "~/text/person-name";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import type { PersonRef } from "~/ui/person-ref";
import { useReader } from "~/ui/reader";
import "./selecting.css";

type Selecting = {
  /** Ids of what is chosen, in the order of choosing; null while one only reads. */
  chosen: string[] | null;
  begin: () => void;
  toggle: (id: string) => void;
  end: () => void;
};

const SelectingContext = createContext<Selecting>({
  chosen: null,
  begin: () => {},
  toggle: () => {},
  end: () => {},
});

/** The room in which messages can be chosen to make a thread of them. */
export function SelectingProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState<string[] | null>(null);
  const value = useMemo(
    () => ({
      chosen,
      begin: () => setChosen([]),
      end: () => setChosen(null),
      toggle: (id: string) =>
        setChosen((ids) => (ids?.includes(id) ? ids.filter((each) => each !== id) : [...(ids ?? []), id])),
    }),
    [chosen],
  );
  return <SelectingContext.Provider value={value}>{children}</SelectingContext.Provider>;
}

/** The box before a message, while one chooses. */
export function SelectBox({ id, at, author }: { id: string; at: number; author: PersonRef | undefined }) {
  const t = useT();
  const { language, timeZone } = useReader();
  const { chosen, toggle } = useContext(SelectingContext);
  if (chosen === null || !author || author.leftAs) return null;
  const checked = chosen.includes(id);
  const time = dateAndClock(new Date(at), language, timeZone);
  return (
    <label className="select-box">
      <input
        type="checkbox"
        checked={checked}
        disabled={!checked && chosen.length >= EXTRACT_MESSAGES}
        onChange={() => toggle(id)}
        aria-label={t("extracts.choose", { name: nameIn(author, language), time })}
      />
    </label>
  );
}

/** Begins the choosing; without a script it leads to a page where one chooses. */
export function SelectLink({ slug }: { slug: string }) {
  const t = useT();
  const { chosen, begin, end } = useContext(SelectingContext);
  const says = t("extracts.make");
  return (
    <Link
      className="btn icon"
      to={`/rooms/${slug}/extract`}
      aria-label={says}
      title={says}
      onClick={(event) => {
        event.preventDefault();
        if (chosen === null) begin();
        else end();
      }}
    >
      <Icon name="quote" />
    </Link>
  );
}

/** How much is chosen, and the way on; it stands where one writes otherwise. */
export function SelectBar({ slug }: { slug: string }) {
  const t = useT();
  const { chosen, end } = useContext(SelectingContext);
  if (chosen === null) return null;
  const query = new URLSearchParams(chosen.map((id) => ["m", id]));
  return (
    <div className="select-bar">
      <p role="status">{t("extracts.chosen", { count: chosen.length })}</p>
      <Button small type="button" kind="quiet" onClick={end}>
        {t("extracts.cancel")}
      </Button>
      {chosen.length > 0 && (
        <Link className="btn small" data-kind="primary" to={`/rooms/${slug}/extract?${query}`}>
          {t("extracts.make")}
        </Link>
      )}
    </div>
  );
}
