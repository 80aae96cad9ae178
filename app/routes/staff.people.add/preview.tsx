import { Form } from "@remix-run/react";
import type { PlannedLine } from "~/domain/joining/adding.server";
import { useT } from "~/i18n/use-t";

export type PreviewData = {
  lines: string;
  cycle: string;
  role: "mentee" | "mentor";
  planned: PlannedLine[];
};

const TAKEN = new Set<PlannedLine["plan"]>(["new", "known"]);

/** What the list would do, line by line, and the button that does it. */
export function Preview({ preview: { lines, cycle, role, planned } }: { preview: PreviewData }) {
  const t = useT();
  const taken = planned.filter(({ plan }) => TAKEN.has(plan)).length;
  return (
    <section className="stack" aria-labelledby="preview">
      <div className="head">
        <h2 id="preview">{t("joining.add.preview", { count: taken })}</h2>
      </div>
      <ol className="rows">
        {planned.map((line) => (
          <li key={line.line} className="row invited-row">
            <span className="num muted">{line.line}</span>
            <span>
              <b>{line.name || "—"}</b> {line.email && <span className="small ink2">{line.email}</span>}
            </span>
            <span className={TAKEN.has(line.plan) ? "small push" : "small push error"}>
              {t(`joining.add.plan.${line.plan}`, { name: line.knownName ?? "" })}
            </span>
          </li>
        ))}
      </ol>
      <Form method="post" action="/staff/people/add/confirm" replace>
        <input type="hidden" name="cycle" value={cycle} />
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="lines" value={lines} />
        <button className="btn" data-kind="primary" type="submit" disabled={taken === 0}>
          {t("joining.add.go", { count: taken })}
        </button>
      </Form>
    </section>
  );
}
