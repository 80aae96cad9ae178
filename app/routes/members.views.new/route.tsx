import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { matchDirectory } from "~/domain/members/directory/directory.server";
import { SAVED_VIEW_NAME_LIMIT, TELLABLE_PEOPLE } from "~/domain/saved-views/rules";
import { savedViewDraft, saveView } from "~/domain/saved-views/views.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "views.new.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const { query, ids } = matchDirectory(viewer, new URL(request.url).searchParams);
  return { query, people: ids.length };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, savedViewDraft, (draft) => {
    saveView(member, draft);
    return redirect("/members/views");
  });
}

/** Gives a filter of the directory a name. */
export default function NewView() {
  const t = useT();
  const { query, people } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const problems = sentencesOf(answer?.errors, t);
  return (
    <Shell>
      <div className="stack" style={knobs({ gap: "1.25rem", "max-inline-size": "34rem" })}>
        <h1>{t("views.new.title")}</h1>
        <p className="serif ink2">{t("views.new.lead", { count: people })}</p>
        {problems[""] && (
          <Banner icon="warn" tone="warn" role="alert">
            {problems[""]}
          </Banner>
        )}
        <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })}>
          <input type="hidden" name="query" value={String(answer?.typed.query ?? query)} />
          <Field
            name="name"
            label={t("views.new.name")}
            hint={t("views.new.nameHint")}
            error={problems.name}
            defaultValue={String(answer?.typed.name ?? "")}
            maxLength={SAVED_VIEW_NAME_LIMIT}
            required
          />
          <label className="row">
            <input type="checkbox" name="tells" value="yes" defaultChecked={answer?.typed.tells === "yes"} />
            {t("views.new.tells")}
          </label>
          {people > TELLABLE_PEOPLE && (
            <p className="small muted">{t("views.tooWide", { max: TELLABLE_PEOPLE })}</p>
          )}
          <p className="row">
            <button type="submit" className="btn" data-kind="primary">
              {t("views.new.save")}
            </button>
            <Link to={query ? `/members?${query}` : "/members"}>{t("views.new.back")}</Link>
          </p>
        </Form>
      </div>
    </Shell>
  );
}
