import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { emailField } from "~/auth/sign-in.server";
import { readDoor } from "~/http/door-cookie.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { askForCode } from "../login/ask.server";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.letter.title");

const letterForm = z.object({ email: emailField, returnTo: z.string().max(2_000).optional() });

export async function loader({ request }: LoaderFunctionArgs) {
  const door = await readDoor(request);
  return { email: door?.email ?? "", returnTo: safeReturn(door?.returnTo) };
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, letterForm, ({ email, returnTo }) => askForCode(request, email, returnTo));
}

/** A code and a link in one letter, for who has an address and nothing else. */
export default function Letter() {
  const t = useT();
  const { email, returnTo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Gate>
      <GateHead title={t("auth.letter.title")} problem={errors[""]}>
        {t("auth.letter.lead")}
      </GateHead>
      <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
        <input type="hidden" name="returnTo" value={typedText(answer?.typed, "returnTo") || returnTo} />
        <Field
          name="email"
          type="email"
          label={t("auth.email")}
          error={errors.email}
          defaultValue={answer ? typedText(answer.typed, "email") : email}
          autoComplete="username"
          inputMode="email"
          required
        />
        <button className="btn" data-kind="primary" type="submit">
          {t("auth.letter.send")}
        </button>
      </Form>
    </Gate>
  );
}
