import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { getImport, listImported } from "~/domain/joining/imports.server";
import { problemIn } from "~/http/deed.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { PersonName } from "~/ui/person";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import { listTitle } from "../staff.people.imports._index/list-title";
import { Fates } from "./fates";
import "../staff._index/staff.css";
import "../staff.people._index/people.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "lists.imports.title");

const PROBLEMS = ["lists.imports.undone", "lists.imports.nobody"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const list = getImport(staff, params.importId!);
  return { list, people: listImported(list), problem: problemIn(request, PROBLEMS) };
}

/** What a list has brought, what taking it back would do to each person, and the button that does it. */
export default function ImportedList() {
  const t = useT();
  const { list, people, problem } = useLoaderData<typeof loader>();
  const taken = people.filter(({ fate }) => fate !== "stays").length;
  return (
    <Shell>
      <div className="stack team invited">
        <p className="small">
          <Link to="/staff/people/imports">{t("lists.imports.title")}</Link>
        </p>
        <h1>{listTitle(list, t)}</h1>
        <p className="ink2">
          {t("joining.people.addedNow", { count: list.count })} <Time at={list.addedAt} form="datetime" />
          {list.addedBy && (
            <>
              {" · "}
              <PersonName person={list.addedBy} />
            </>
          )}
        </p>
        {problem && (
          <Banner icon="warn" tone="warn" role="alert">
            {t(problem)}
          </Banner>
        )}
        {list.undoneAt ? (
          <Banner icon="check" role="status">
            {t("lists.imports.done", { count: list.takenBack })} <Time at={list.undoneAt} form="datetime" />
          </Banner>
        ) : (
          <UndoForm id={list.id} taken={taken} />
        )}
        <Fates people={people} isUndone={list.undoneAt !== null} />
      </div>
    </Shell>
  );
}

function UndoForm({ id, taken }: { id: string; taken: number }) {
  const t = useT();
  if (taken === 0) return <p className="muted">{t("lists.imports.nobody")}</p>;
  return (
    <Form method="post" action={`/staff/people/imports/${id}/undo`} className="stack" replace>
      <p>{t("lists.imports.undoLead")}</p>
      <p>
        <button className="btn" data-kind="bad" type="submit">
          {t("lists.imports.undo")}
        </button>
      </p>
    </Form>
  );
}
