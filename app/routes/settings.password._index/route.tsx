import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { canDoWithoutPassword, setPassword } from "~/auth/own-password.server";
import { problemOfPassword } from "~/auth/password-rules.server";
import { hasPassword, isOwnPassword } from "~/auth/prove.server";
import { requireProvenVisit } from "~/auth/require-member.server";
import { clientOf } from "~/http/client-address.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { countPassword } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "access.password.title");

const passwordChange = z.object({
  currentPassword: z.string().max(1_000, "access.password.wrong").optional(),
  newPassword: z.string().min(1, "forms.required"),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const { member } = await requireProvenVisit(request);
  const query = new URL(request.url).searchParams;
  return {
    has: hasPassword(member.id),
    removable: canDoWithoutPassword(member.id),
    news: query.has("done") ? ("done" as const) : query.has("removed") ? ("removed" as const) : null,
  };
}

/** Whoever has a password types it too: a fresh proof alone could be a tab left open. */
export async function action({ request }: ActionFunctionArgs) {
  const { member, session } = await requireProvenVisit(request);
  return submitForm(request, passwordChange, async ({ currentPassword = "", newPassword }) => {
    const problem = (name: string, error: FormAnswer["errors"][string]) =>
      data<FormAnswer>({ errors: { [name]: error }, typed: {} }, 400);
    if (hasPassword(member.id)) {
      const forget = await countPassword(member.id, clientOf(request));
      const right = await isOwnPassword(member.id, currentPassword);
      if (!right) return problem("currentPassword", { key: "access.password.wrong" });
      await forget();
    }
    const weakness = await problemOfPassword(newPassword, member);
    if (weakness) return problem("newPassword", weakness);
    const cookie = await setPassword(member, session.id, newPassword);
    logSecurity("password.changed", { member: member.id });
    return redirect("/settings/password?done", { headers: { "set-cookie": cookie } });
  });
}

export default function Password() {
  const t = useT();
  const { has, removable, news } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Shell>
      <div className="stack settings">
        <p className="small">
          <Link to="/settings">{t("settings.title")}</Link>
        </p>
        <h1>{t(has ? "access.password.change" : "access.password.set")}</h1>
        {news && !answer && (
          <Banner icon="check" role="status">
            {t(news === "done" ? "access.password.done" : "access.password.removed")}
          </Banner>
        )}
        <Form method="post" className="stack" key={news}>
          <FormSummary errors={errors} />
          {has && (
            <Field
              name="currentPassword"
              type="password"
              label={t("access.password.current")}
              error={errors.currentPassword}
              autoComplete="current-password"
              required
            />
          )}
          <Field
            name="newPassword"
            type="password"
            label={t("access.password.new")}
            hint={t("access.password.hint")}
            error={errors.newPassword}
            autoComplete="new-password"
            required
          />
          <p className="small muted">{t("access.password.others")}</p>
          <div className="row">
            <button className="btn" data-kind="primary" type="submit">
              {t("access.password.save")}
            </button>
            {has && removable && (
              <Link className="btn" data-kind="quiet" to="/settings/password/remove">
                {t("access.password.remove")}
              </Link>
            )}
          </div>
        </Form>
      </div>
    </Shell>
  );
}
