import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findPasskey, passkeyName, renamePasskey } from "~/auth/passkeys.server";
import { requireMember } from "~/auth/require-member.server";
import { found } from "~/domain/refusal";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.passkeys.renameTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return found(findPasskey(member.id, params.id!));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, z.object({ name: passkeyName }), ({ name }) => {
    renamePasskey(member.id, params.id!, name);
    return redirect("/settings/passkeys");
  });
}

export default function RenamePasskey() {
  const t = useT();
  const { name } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Shell>
      <Form method="post" className="stack settings">
        <h1>{t("factors.passkeys.renameTitle")}</h1>
        <FormSummary errors={errors} />
        <Field
          name="name"
          label={t("factors.passkeys.name")}
          error={errors.name}
          defaultValue={answer ? typedText(answer.typed, "name") : name}
          maxLength={60}
          required
        />
        <div className="row">
          <button className="btn" data-kind="primary" type="submit">
            {t("forms.save")}
          </button>
          <Link className="btn" data-kind="quiet" to="/settings/passkeys">
            {t("forms.cancel")}
          </Link>
        </div>
      </Form>
    </Shell>
  );
}
