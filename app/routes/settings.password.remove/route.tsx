import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form } from "@remix-run/react";
import { z } from "zod";
import { removePassword } from "~/auth/own-password.server";
import { hasPassword } from "~/auth/prove.server";
import { requireProvenVisit } from "~/auth/require-member.server";
import { found } from "~/domain/refusal";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "access.password.remove.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { member } = await requireProvenVisit(request);
  found(hasPassword(member.id) || undefined);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const { member, session } = await requireProvenVisit(request);
  return submitForm(request, z.object({}), async () => {
    const cookie = await removePassword(member, session.id);
    logSecurity("password.removed", { member: member.id });
    return redirect("/settings/password?removed", { headers: { "set-cookie": cookie } });
  });
}

export default function RemovePassword() {
  const t = useT();
  return (
    <Shell>
      <Form method="post" className="stack settings">
        <h1>{t("access.password.remove.title")}</h1>
        <FormSummary errors={sentencesOf(useAnswer<FormAnswer>()?.errors, t)} />
        <p className="ink2">{t("access.password.remove.text")}</p>
        <div className="row">
          <button className="btn" data-kind="bad" type="submit">
            {t("access.password.remove")}
          </button>
          <Link className="btn" data-kind="quiet" to="/settings/password">
            {t("forms.cancel")}
          </Link>
        </div>
      </Form>
    </Shell>
  );
}
