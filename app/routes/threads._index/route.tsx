import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { wordsIn } from "~/domain/fields/words.server";
import {
  countThreads,
  listThreads,
  THREAD_FILTERS,
  type ThreadFilter,
} from "~/domain/threads/listing.server";
import { THREADS_A_PAGE } from "~/domain/threads/rules";
import { canonicalPage } from "~/http/canonical-page.server";
import { pageCount } from "~/http/paging";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Pager } from "~/ui/pager";
import { Shell } from "~/ui/shell";
import { Tabs } from "~/ui/tabs";
import { ThreadRow } from "~/ui/thread-row";
import { type Asked, addressOf } from "./asked";
import { FieldChips } from "./field-chips";
import { NoThreads } from "./no-threads";
import "./threads.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "threads.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const words = wordsIn(await readerLanguage(request, viewer));
  const asked = askedOf(new URL(request.url).searchParams, words.fields);
  const total = countThreads(viewer, asked);
  const pages = pageCount(total, THREADS_A_PAGE);
  const page = canonicalPage(request, pages);
  return {
    asked,
    page,
    pages,
    threads: listThreads(viewer, { ...asked, page }),
    unanswered: countThreads(viewer, { fields: asked.fields, filter: "unanswered" }),
    fields: [...words.fields.values()].map(({ slug, code, name }) => ({ slug, code, name })),
  };
}

function askedOf(query: URLSearchParams, known: Map<string, unknown>): Asked {
  const filter = THREAD_FILTERS.find((each) => each === query.get("filter")) ?? "all";
  const fields = [...new Set(query.getAll("field"))].filter((slug) => known.has(slug));
  return { filter, fields };
}

const TABS: ThreadFilter[] = ["all", "mine", "unanswered", "joined"];

export default function Threads() {
  const t = useT();
  const { asked, page, pages, threads, unanswered, fields } = useLoaderData<typeof loader>();
  const nameOf = new Map(fields.map((field) => [field.slug, field.name]));
  return (
    <Shell>
      <div className="row threads-head">
        <h1>{t("threads.title")}</h1>
        <Link className="btn push" data-kind="primary" to="/threads/new">
          <Icon name="plus" />
          {t("threads.start")}
        </Link>
      </div>
      <FieldChips fields={fields} asked={asked} />
      <Tabs
        label={t("threads.filters")}
        tabs={TABS.map((filter) => ({
          to: addressOf({ ...asked, filter }),
          label: t(`threads.filter.${filter}`),
          count: filter === "unanswered" ? unanswered : undefined,
          current: filter === asked.filter,
        }))}
      />
      <h2 className="vh">{t(`threads.filter.${asked.filter}`)}</h2>
      {threads.length === 0 && <NoThreads asked={asked} />}
      <ul className="rows">
        {threads.map((thread) => (
          <ThreadRow key={thread.id} thread={thread} field={nameOf.get(thread.fieldSlug ?? "")} />
        ))}
      </ul>
      <Pager page={page} pages={pages} hrefOf={(number) => addressOf(asked, number)} />
    </Shell>
  );
}
