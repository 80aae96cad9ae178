import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { sendProofLetter } from "~/auth/prove.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { letterWishes } from "~/http/limits.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { FormSummary } from "~/ui/form-summary";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { askedToProveBy } from "../settings.prove._index/prove.server";
import { ProveFrame } from "../settings.prove._index/prove-frame";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.prove.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { ways, returnTo } = await askedToProveBy(request, "letter");
  return { ways, returnTo };
}

export async function action({ request }: ActionFunctionArgs) {
  const { member } = await askedToProveBy(request, "letter");
  return submitForm(request, z.object({ returnTo: z.string().max(2_000).optional() }), async (wish) => {
    await letterWishes.take(member.id);
    sendProofLetter(member);
    const returnTo = safeReturn(wish.returnTo, "/settings");
    return redirect(`/settings/prove/letter-code?${new URLSearchParams({ returnTo })}`);
  });
}

export default function ProveByLetter() {
  const t = useT();
  const { ways, returnTo } = useLoaderData<typeof loader>();
  return (
    <ProveFrame way="letter" ways={ways} returnTo={returnTo}>
      <Form method="post" className="stack">
        <FormSummary errors={sentencesOf(useAnswer<FormAnswer>()?.errors, t)} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <p>{t("factors.prove.letter.text")}</p>
        <div className="row">
          <button className="btn" data-kind="primary" type="submit">
            {t("factors.prove.letter.send")}
          </button>
        </div>
      </Form>
    </ProveFrame>
  );
}
