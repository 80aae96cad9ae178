import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listImports } from "~/domain/joining/imports.server";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { PersonName } from "~/ui/person";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import { listTitle } from "./list-title";
import "../staff._index/staff.css";
import "../staff.people._index/people.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "lists.imports.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return { lists: listImports(staff) };
}

/** Every list of people that was added, and the way to take one back. */
export default function Imports() {
  const t = useT();
  const { lists } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team invited">
        <p className="small">
          <Link to="/staff/people">{t("joining.people.title")}</Link>
        </p>
        <h1>{t("lists.imports.title")}</h1>
        <p className="serif ink2">{t("lists.imports.lead")}</p>
        {lists.length === 0 ? (
          <Empty title={t("lists.imports.none")}>
            <p>
              <Link className="btn" to="/staff/people/add">
                {t("joining.add.title")}
              </Link>
            </p>
          </Empty>
        ) : (
          <ul className="rows">
            {lists.map((list) => (
              <li key={list.id} className="row invited-row">
                <span className="by">
                  <Link to={`/staff/people/imports/${list.id}`}>
                    <b>{listTitle(list, t)}</b>
                  </Link>
                </span>
                <span className="small ink2 invited-state">
                  <Time at={list.addedAt} form="datetime" />
                  {list.addedBy && (
                    <>
                      {" · "}
                      <PersonName person={list.addedBy} />
                    </>
                  )}
                </span>
                <span className="small muted push">
                  {list.undoneAt
                    ? t("lists.imports.isUndone")
                    : t("joining.people.progress", { claimed: list.came, all: list.count })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Shell>
  );
}
