import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { planLines } from "~/domain/joining/adding.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { CycleField, RoleField } from "../join._index/cycle-choice";
import { listForm } from "./list-form.server";
import { Preview, type PreviewData } from "./preview";
import "../staff._index/staff.css";
import "../staff.people._index/people.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.add.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return { cycles: listCycles().map(({ slug, number, years }) => ({ slug, number, years })) };
}

/** Shows what the list would do; nothing is written. */
export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return submitForm(request, listForm, ({ lines, ...whereto }) =>
    data<PreviewData>({ ...whereto, lines, planned: planLines(staff, lines, whereto) }),
  );
}

/** Brings people of the programme in, a line each. */
export default function AddPeople() {
  const t = useT();
  const { cycles } = useLoaderData<typeof loader>();
  const answer = useActionData() as FormAnswer | PreviewData | undefined;
  const preview = answer && "planned" in answer ? answer : undefined;
  const refused = answer && "errors" in answer ? answer : undefined;
  const errors = sentencesOf(refused?.errors, t);
  const typed = (name: "lines" | "cycle" | "role") =>
    preview ? preview[name] : typedText(refused?.typed, name);
  return (
    <Shell>
      <div className="stack team invited">
        <h1>{t("joining.add.title")}</h1>
        <p className="serif ink2">{t("joining.add.lead")}</p>
        {cycles.length === 0 && (
          <Banner icon="list" role="status">
            {t("joining.cycles.none")} <Link to="/staff/cycles">{t("joining.cycles.open")}</Link>
          </Banner>
        )}
        {preview && <Preview preview={preview} />}
        <FormSummary errors={errors} />
        <Form method="post" className="stack">
          <CycleField
            cycles={cycles}
            chosen={typed("cycle") || (cycles[0]?.slug ?? "")}
            error={errors.cycle}
          />
          <RoleField legend={t("joining.add.role")} chosen={typed("role") || "mentee"} error={errors.role} />
          <Field
            name="lines"
            label={t("joining.add.lines")}
            hint={t("joining.add.linesHint")}
            error={errors.lines}
            multiline
            rows={10}
            defaultValue={typed("lines")}
            spellCheck={false}
            required
          />
          <p>
            <button className="btn" data-kind={preview ? undefined : "primary"} type="submit">
              {t("joining.add.look")}
            </button>
          </p>
        </Form>
      </div>
    </Shell>
  );
}
