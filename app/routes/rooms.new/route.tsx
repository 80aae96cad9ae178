import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import { listPeopleOf } from "~/domain/members/people-of.server";
import type { PersonRef } from "~/domain/members/person";
import { GROUP_MOST, GROUP_NAME_LIMIT, TALKS_A_DAY } from "~/domain/rooms/kinds";
import { beginTalk, talkDraft } from "~/domain/rooms/talks.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedList, typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { PeopleToChoose } from "./people-to-choose";
import "./new-talk.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "kinds.new");

/** People whom a search finds and one reads at a glance; more wants another word. */
const FOUND = 12;

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { searchParams } = new URL(request.url);
  const q = searchParams.get("q") ?? "";
  const chosen = listPeopleOf(member, searchParams.getAll("with"));
  const { people, total } = q.trim()
    ? browseDirectory(member, new URLSearchParams({ q }), await readerLanguage(request, member))
    : { people: [], total: 0 };
  const apart = new Set([member.id, ...chosen.map(({ id }) => id)]);
  const found = people.map(({ person }) => person).filter(({ id }) => !apart.has(id));
  return {
    q,
    chosen,
    found: found.slice(0, FOUND),
    more: total > FOUND,
    name: searchParams.get("name") ?? "",
  };
}

type Answer = FormAnswer & { chosen: PersonRef[] };

/** Begins the talk; what was chosen and typed comes back with whatever is wrong. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const answer = await submitForm(request, talkDraft, (draft) =>
    redirect(`/rooms/${beginTalk(member, draft)}`),
  );
  if (!("data" in answer)) return answer;
  const chosen = listPeopleOf(member, typedList(answer.data.typed, "with"));
  return data<Answer>({ ...answer.data, chosen }, answer.init ?? undefined);
}

/**
 * Chooses whom to talk to. One form: searching takes along who is chosen, and beginning takes whoever is ticked,
 * so that it works the same without a script.
 */
export default function NewTalk() {
  const t = useT();
  const { q, chosen, found, more, name } = useLoaderData<typeof loader>();
  const answer = useAnswer<Answer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Shell>
      <div className="stack new-talk">
        <p className="small">
          <Link to="/rooms">{t("rooms.all")}</Link>
        </p>
        <h1>{t("kinds.new")}</h1>
        <p className="serif ink2">{t("kinds.new.lead", { max: GROUP_MOST })}</p>
        <Form method="get" action="/rooms/new" className="stack" key={`${q} ${chosen.length}`}>
          <FormSummary errors={errors} />
          <Search q={answer ? typedText(answer.typed, "q") : q} />
          <PeopleToChoose
            chosen={answer ? answer.chosen : chosen}
            found={answer ? [] : found}
            asked={!answer && q.trim() !== ""}
            more={more}
            error={errors.with}
          />
          <Field
            name="name"
            label={t("kinds.new.name")}
            hint={t("kinds.new.nameHint")}
            error={errors.name}
            defaultValue={answer ? typedText(answer.typed, "name") : name}
            maxLength={GROUP_NAME_LIMIT}
            autoComplete="off"
            optional
          />
          <button className="btn" data-kind="primary" type="submit" formMethod="post">
            {t("kinds.new.begin")}
          </button>
          <p className="xs muted">{t("kinds.new.limits", { count: TALKS_A_DAY })}</p>
        </Form>
      </div>
    </Shell>
  );
}

/** The first button of the form is what Enter presses: in the search field it searches. */
function Search({ q }: { q: string }) {
  const t = useT();
  return (
    <div className="row new-search">
      <Field
        name="q"
        type="search"
        label={t("kinds.new.search")}
        hint={t("kinds.new.searchHint")}
        defaultValue={q}
        autoComplete="off"
      />
      <button className="btn" type="submit">
        {t("kinds.new.go")}
      </button>
    </div>
  );
}
