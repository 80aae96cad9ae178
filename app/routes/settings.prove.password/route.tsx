import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PASSWORD_MAX } from "~/auth/passwords.server";
import { isOwnPassword } from "~/auth/prove.server";
import type { FormAnswer } from "~/http/form.server";
import { countPassword } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { askedToProveBy, submitProof } from "../settings.prove._index/prove.server";
import { ProveFrame } from "../settings.prove._index/prove-frame";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.prove.title");

const passwordForm = z.object({
  password: z.string().min(1, "forms.required").max(PASSWORD_MAX, "factors.prove.wrongPassword"),
  returnTo: z.string().max(2_000).optional(),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const { ways, returnTo } = await askedToProveBy(request, "password");
  return { ways, returnTo };
}

export function action({ request }: ActionFunctionArgs) {
  return submitProof(request, {
    way: "password",
    shape: passwordForm,
    proves: (member, { password }) => isOwnPassword(member.id, password),
    count: countPassword,
    field: "password",
    wrong: "factors.prove.wrongPassword",
  });
}

export default function ProveByPassword() {
  const t = useT();
  const { ways, returnTo } = useLoaderData<typeof loader>();
  const errors = sentencesOf(useAnswer<FormAnswer>()?.errors, t);
  return (
    <ProveFrame way="password" ways={ways} returnTo={returnTo}>
      <Form method="post" className="stack" replace>
        <FormSummary errors={errors} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <Field
          name="password"
          type="password"
          label={t("auth.password")}
          error={errors.password}
          autoComplete="current-password"
          required
        />
        <div className="row">
          <button className="btn" data-kind="primary" type="submit">
            {t("factors.prove.go")}
          </button>
        </div>
      </Form>
    </ProveFrame>
  );
}
