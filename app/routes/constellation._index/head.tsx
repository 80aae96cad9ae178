import type { Community } from "~/domain/lineage/community.server";
import { useT } from "~/i18n/use-t";
import { PeopleViews } from "~/ui/people-views";

/** The title, the picture in one sentence, and the ways of looking at the same people. */
export function SkyHead({ community, current }: { community: Community; current: "picture" | "table" }) {
  const t = useT();
  const { people, pairs } = community;
  const both = people.filter(({ kind }) => kind === "both").length;
  return (
    <header className="row sky-head">
      <div>
        <h1>{t(current === "table" ? "lineage.table.title" : "lineage.title")}</h1>
        <p className="serif ink2">
          {t("lineage.lead", { people: people.length, pairs: pairs.length, both })}
        </p>
      </div>
      <PeopleViews />
    </header>
  );
}
