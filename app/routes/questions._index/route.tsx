import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { wordsIn } from "~/domain/fields/words.server";
import type { Viewer } from "~/domain/members/person";
import { findRest } from "~/domain/members/quota.server";
import { isStaff } from "~/domain/members/rules";
import {
  countQuestions,
  countRecentQuestions,
  hasQueue,
  listQuestions,
  listWaitingQuestions,
  type QuestionView,
} from "~/domain/questions/questions.server";
import { QUESTIONS_A_PAGE } from "~/domain/questions/rules";
import { listAuthors } from "~/domain/threads/authors.server";
import { canonicalPage } from "~/http/canonical-page.server";
import { pageCount } from "~/http/paging";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Pager } from "~/ui/pager";
import { Shell } from "~/ui/shell";
import { Tabs } from "~/ui/tabs";
import { AtRest } from "./at-rest";
import { NoQuestions } from "./no-questions";
import { QuestionsAside } from "./questions-aside";
import { QuestionsHead } from "./questions-head";
import { WaitRow } from "./wait-row";
import "~/ui/screens/questions.css";
import "./questions.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "questions.title");

const MONTH = 30 * 24 * 60 * 60 * 1000;

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const words = wordsIn(await readerLanguage(request, viewer));
  const views = viewsFor(viewer);
  const view = views.find((each) => each === new URL(request.url).searchParams.get("view")) ?? views[0]!;
  const counts = views.map((each) => [each, countQuestions(viewer, each)] as const);
  const pages = pageCount(new Map(counts).get(view)!, QUESTIONS_A_PAGE);
  const page = canonicalPage(request, pages);
  const questions = listQuestions(viewer, view, page);
  const fieldNames = (slugs: string[]) => slugs.flatMap((slug) => words.fields.get(slug) ?? []);
  return {
    view,
    counts,
    page,
    pages,
    questions: questions.map((row) => ({ ...row, field: words.fields.get(row.fieldSlug ?? "")?.name })),
    authors: listAuthors(
      viewer,
      questions.map((question) => question.authorId),
    ),
    oldest: listWaitingQuestions(viewer, 1)[0]?.createdAt ?? null,
    queue: hasQueue(viewer),
    rest: hasQueue(viewer) && !isStaff(viewer) ? findRest(viewer) : null,
    staff: isStaff(viewer),
    fields: fieldNames(viewer.fieldSlugs).map(({ slug, code, name }) => ({ slug, code, name })),
    month: countRecentQuestions(viewer, new Date(Date.now() - MONTH)),
  };
}

/** Whoever answers sees first what waits for them; whoever asks, what is open. */
function viewsFor(viewer: Viewer): QuestionView[] {
  const common = ["open", "own", "answered"] as const;
  return hasQueue(viewer) ? ["waiting", ...common] : [...common];
}

const addressOf = (view: QuestionView, first: QuestionView, page = 1): string => {
  const query = new URLSearchParams();
  if (view !== first) query.set("view", view);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/questions?${query}` : "/questions";
};

export default function Questions() {
  const t = useT();
  const { view, counts, page, pages, questions, authors, ...rest } = useLoaderData<typeof loader>();
  const first = counts[0]![0];
  return (
    <Shell>
      <QuestionsHead
        queue={rest.queue}
        staff={rest.staff}
        waiting={first === "waiting" ? counts[0]![1] : 0}
        oldest={rest.oldest}
      />
      <div className="cols">
        <div>
          <Tabs
            label={t("questions.views")}
            tabs={counts.map(([each, count]) => ({
              to: addressOf(each, first),
              label: t(`questions.view.${each}`),
              count: each === "answered" ? undefined : count,
              current: each === view,
            }))}
          />
          <h2 className="vh">{t(`questions.view.${view}`)}</h2>
          {view === "waiting" && rest.rest ? (
            <AtRest rest={rest.rest} />
          ) : (
            questions.length === 0 && <NoQuestions view={view} />
          )}
          <ul className="rows">
            {questions.map((question) => (
              <WaitRow key={question.id} question={question} author={authors[question.authorId]!} />
            ))}
          </ul>
          <Pager page={page} pages={pages} hrefOf={(number) => addressOf(view, first, number)} />
        </div>
        <QuestionsAside fields={rest.queue ? rest.fields : []} month={rest.month} />
      </div>
    </Shell>
  );
}
