import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { codeDraft, listCodes, makeCode } from "~/domain/joining/codes.server";
import { CODE_DAYS_LIMIT, SEATS_LIMIT } from "~/domain/joining/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Empty } from "~/ui/empty";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { numeral } from "~/ui/role-line";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { CycleField, RoleField } from "../join._index/cycle-choice";
import "../staff._index/staff.css";
import "../staff.people._index/people.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.codes.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return {
    codes: listCodes(staff),
    cycles: listCycles().map(({ slug, number, years }) => ({ slug, number, years })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return submitForm(request, codeDraft, (draft) => {
    const code = makeCode(staff, draft);
    logSecurity("code.made", { staff: staff.id });
    return redirect(`/staff/codes/${code}`);
  });
}

/** Codes for halls, and the form for another. */
export default function Codes() {
  const t = useT();
  const { codes, cycles } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const typed = (name: string, first: string) => typedText(answer?.typed, name) || first;
  return (
    <Shell>
      <div className="stack team">
        <h1>{t("joining.codes.title")}</h1>
        <p className="serif ink2">{t("joining.codes.lead")}</p>
        {codes.length === 0 ? (
          <Empty title={t("joining.codes.none")} />
        ) : (
          <ul className="rows">
            {codes.map((code) => (
              <li key={code.code} className="row invited-row">
                <b className="num">
                  <Link to={`/staff/codes/${code.code}`}>{code.code}</Link>
                </b>
                <span className="small">
                  {numeral(code.cycle.number ?? code.cycle.years)} · {t(`joining.role.${code.role}`)} ·{" "}
                  {t("joining.codes.seats", { taken: code.takenSeats, seats: code.seats })}
                </span>
                <span className="small push">
                  {t(`joining.codes.state.${code.state}`)}
                  {code.state === "open" && (
                    <>
                      {" "}
                      <Time at={code.expiresAt} form="date" />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
        <section className="stack">
          <div className="head">
            <h2>{t("joining.codes.new")}</h2>
          </div>
          {cycles.length === 0 && (
            <Banner icon="list" role="status">
              {t("joining.cycles.none")} <Link to="/staff/cycles">{t("joining.cycles.open")}</Link>
            </Banner>
          )}
          <FormSummary
            errors={errors}
            labels={{ seats: t("joining.codes.seatsField"), days: t("joining.codes.days") }}
          />
          <Form method="post" className="stack">
            <CycleField cycles={cycles} chosen={typed("cycle", cycles[0]?.slug ?? "")} error={errors.cycle} />
            <RoleField legend={t("joining.add.role")} chosen={typed("role", "mentee")} error={errors.role} />
            <Field
              name="seats"
              type="number"
              label={t("joining.codes.seatsField")}
              error={errors.seats}
              min={1}
              max={SEATS_LIMIT}
              defaultValue={typed("seats", "25")}
              inputMode="numeric"
              required
            />
            <Field
              name="days"
              type="number"
              label={t("joining.codes.days")}
              error={errors.days}
              min={1}
              max={CODE_DAYS_LIMIT}
              defaultValue={typed("days", "14")}
              inputMode="numeric"
              required
            />
            <p>
              <button className="btn" data-kind="primary" type="submit">
                {t("joining.codes.make")}
              </button>
            </p>
          </Form>
        </section>
      </div>
    </Shell>
  );
}
