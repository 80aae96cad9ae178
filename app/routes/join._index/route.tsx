import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { emailField } from "~/auth/sign-in.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { joinCodeKey } from "~/domain/joining/codes.server";
import { askToComeIn } from "~/domain/joining/requests.server";
import { NOTE_LIMIT } from "~/domain/joining/rules";
import { clientOf } from "~/http/client-address.server";
import { inEqualTime } from "~/http/equal-time.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { visitorLines } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { knobs } from "~/ui/knobs";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";
import { CycleField, RoleField } from "./cycle-choice";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.request.title");

const requestForm = z.object({
  name: z.string().trim().min(1, "forms.required").max(120, "forms.tooLong"),
  email: emailField,
  cycle: z.string().max(100).default(""),
  role: z.enum(["mentee", "mentor"], "forms.choose"),
  knows: z.string().trim().min(1, "forms.required").max(200, "forms.tooLong"),
  note: z.string().trim().max(NOTE_LIMIT, "forms.tooLong").default(""),
});

/** A code typed here leads to its page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code")?.trim();
  if (typed) throw redirect(`/join/${encodeURIComponent(joinCodeKey(typed.slice(0, 40)) || "-")}`);
  return { cycles: listCycles().map(({ slug, number, years }) => ({ slug, number, years })) };
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, requestForm, async (draft) => {
    await visitorLines.take(clientOf(request));
    const language = await readerLanguage(request);
    await inEqualTime(() => askToComeIn(draft, language));
    return redirect("/join/thanks");
  });
}

/** Somebody of the programme whom no invitation has reached asks to come in. */
export default function AskToComeIn() {
  const t = useT();
  const { cycles } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const typed = (name: string) => typedText(answer?.typed, name);
  return (
    <Gate>
      <GateHead title={t("joining.request.title")}>{t("joining.request.lead")}</GateHead>
      <FormSummary
        errors={errors}
        labels={{
          name: t("joining.name"),
          email: t("auth.email"),
          role: t("joining.request.role"),
          knows: t("joining.request.knows"),
        }}
      />
      <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
        <Field
          name="name"
          label={t("joining.name")}
          error={errors.name}
          defaultValue={typed("name")}
          autoComplete="name"
          maxLength={120}
          required
        />
        <Field
          name="email"
          type="email"
          label={t("auth.email")}
          error={errors.email}
          defaultValue={typed("email")}
          autoComplete="email"
          inputMode="email"
          required
        />
        <CycleField
          cycles={cycles}
          chosen={typed("cycle")}
          error={errors.cycle}
          none={t("joining.request.noCycle")}
        />
        <RoleField legend={t("joining.request.role")} chosen={typed("role")} error={errors.role} />
        <Field
          name="knows"
          label={t("joining.request.knows")}
          hint={t("joining.request.knowsHint")}
          error={errors.knows}
          defaultValue={typed("knows")}
          maxLength={200}
          required
        />
        <Field
          name="note"
          label={t("joining.request.note")}
          error={errors.note}
          multiline
          rows={3}
          maxLength={NOTE_LIMIT}
          defaultValue={typed("note")}
          optional
        />
        <button className="btn" data-kind="primary" type="submit">
          {t("joining.request.send")}
        </button>
      </Form>
      <p className="row small muted or">{t("auth.or")}</p>
      <Form method="get" className="stack" style={knobs({ gap: ".75rem" })}>
        <Field
          name="code"
          label={t("joining.code.haveOne")}
          className="num"
          autoComplete="off"
          autoCapitalize="characters"
          placeholder="xxxx-xxxx-xxxx"
          maxLength={40}
          required
        />
        <button className="btn" type="submit">
          {t("joining.code.go")}
        </button>
      </Form>
    </Gate>
  );
}
