import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { findRemoval, removeByKey } from "~/domain/own-data/removing.server";
import { readEnvironment } from "~/environment.server";
import { clientOf } from "~/http/client-address.server";
import { guesses } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mine.remove.title");

/** Looks only: what scans mail follows links, and removing is a button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  if (params.token === "done") return { state: "done" as const };
  await guesses.ofClient.take(clientOf(request));
  const removal = findRemoval(params.token!);
  if (removal.dead !== null) return { state: "dead" as const, why: removal.dead };
  const { name, email, parts } = removal;
  return {
    state: "open" as const,
    name,
    email,
    parts: parts.map(({ role, number, nameEn, nameLatin }) => ({
      role,
      cycle: { number, nameEn, nameLatin },
    })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await guesses.ofClient.take(clientOf(request));
  const memberId = removeByKey(readEnvironment(), params.token!);
  if (!memberId) return redirect(`/remove-me/${encodeURIComponent(params.token!)}`);
  logSecurity("person.removed", { member: memberId });
  return redirect("/remove-me/done");
}

/** Where the data came from, all that there is, and one button that removes it. Nobody needs an account for it. */
export default function RemoveMe() {
  const page = useLoaderData<typeof loader>();
  return <Gate>{page.state === "open" ? <Removal person={page} /> : <Ended page={page} />}</Gate>;
}

type Open = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { state: "open" }>;

function Removal({ person: { name, email, parts } }: { person: Open }) {
  const t = useT();
  const { language } = useReader();
  return (
    <>
      <GateHead title={t("mine.remove.title")}>{t("mine.remove.whence")}</GateHead>
      <section className="stack">
        <p>{t("mine.remove.kept")}</p>
        <ul className="ticks">
          <li>
            {t("mine.remove.name")}: <bdi>{name}</bdi>
          </li>
          {email && (
            <li>
              {t("mine.remove.email")}: {email}
            </li>
          )}
          {parts.map(({ role, cycle }) => (
            <li key={`${role} ${cycle.nameEn}`}>
              {t("mine.remove.part")}: {t(`mine.remove.part.${role}`, { cycle: cycleName(cycle, language) })}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2 className="head">{t("mine.remove.what.title")}</h2>
        <p>{t("mine.remove.what")}</p>
        <Form method="post">
          <button className="btn" data-kind="bad" type="submit">
            {t("mine.remove.button")}
          </button>
        </Form>
      </section>
    </>
  );
}

type Closed = Exclude<ReturnType<typeof useLoaderData<typeof loader>>, { state: "open" }>;

function Ended({ page }: { page: Closed }) {
  const t = useT();
  const why =
    page.state === "done"
      ? t("mine.remove.done.text")
      : t(
          page.why === "used" || page.why === "claimed" || page.why === "unknown"
            ? `mine.remove.dead.${page.why}`
            : "mine.remove.dead.old",
        );
  return (
    <>
      <GateHead title={t(`mine.remove.${page.state}.title`)}>{why}</GateHead>
      <p>
        <Link to="/help">{t("mine.help")}</Link>
      </p>
    </>
  );
}
