import { cleared, countChosen, type Filter, hrefOf } from "~/domain/members/directory/directory-filter";
import type { Facets } from "~/domain/members/directory/facets.server";
import { useT } from "~/i18n/use-t";
import { Button, IconButton } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Link } from "~/ui/link";
import { ChosenChips } from "./chosen-chips";
import { FacetSet } from "./facet-set";
import type { Ask } from "./use-filter";

type FilterSheetProps = {
  open: boolean;
  onClose: () => void;
  filter: Filter;
  facets: Facets;
  total: number;
  ask: Ask;
};

/** The facets on a phone: a sheet from below whose one button says how many people wait behind it. */
export function FilterSheet({ open, onClose, filter, facets, total, ask }: FilterSheetProps) {
  const t = useT();
  const people = t("members.filters.showPeople", { count: total });
  return (
    <Dialog
      name="filters"
      open={open}
      onClose={onClose}
      title={t("members.filters.title")}
      tools={
        <>
          {countChosen(filter) > 0 && (
            <Link className="push small" to={hrefOf(cleared(filter))}>
              {t("members.filters.clear")}
            </Link>
          )}
          <IconButton icon="x" label={t("members.filters.close")} onClick={onClose} />
        </>
      }
      bar={
        <Button type="button" kind="primary" onClick={onClose}>
          {people}
        </Button>
      }
    >
      {open && (
        <>
          <p className="vh" role="status">
            {people}
          </p>
          <ChosenChips filter={filter} facets={facets} />
          <FacetSet filter={filter} facets={facets} ask={ask} />
        </>
      )}
    </Dialog>
  );
}
