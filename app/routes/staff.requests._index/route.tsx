import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listHelpRequests } from "~/domain/joining/help.server";
import { listMatches } from "~/domain/joining/matches.server";
import { listRequests } from "~/domain/joining/requests.server";
import { problemIn } from "~/http/deed.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Empty } from "~/ui/empty";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import { RequestCard } from "./request-card";
import "../staff._index/staff.css";
import "../staff.people._index/people.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.requests.title");

const PROBLEMS = [
  "joining.request.decided",
  "joining.request.addressTaken",
  "joining.request.otherAddress",
  "joining.request.paused",
] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const requests = listRequests(staff);
  const matches = listMatches(staff, requests);
  return {
    requests: requests.map((each) => ({ ...each, matches: matches.get(each.id) ?? [] })),
    problem: problemIn(request, PROBLEMS),
    lines: listHelpRequests(staff),
  };
}

/** Who asks to come in, beside whom it may be; and lines to the team. */
export default function Requests() {
  const t = useT();
  const { requests, problem, lines } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team">
        <h1>{t("joining.requests.title")}</h1>
        <p className="serif ink2">{t("joining.requests.lead")}</p>
        {problem && (
          <Banner icon="warn" tone="warn" role="alert">
            {t(problem)}
          </Banner>
        )}
        {requests.length === 0 && <Empty title={t("joining.requests.none")} />}
        {requests.map((request) => (
          <RequestCard key={request.id} request={request} />
        ))}
        <section className="stack">
          <div className="head">
            <h2>{t("joining.help.lines")}</h2>
          </div>
          {lines.length === 0 && <p className="muted">{t("joining.help.none")}</p>}
          <ul className="rows">
            {lines.map((line) => (
              <li key={line.id} className="stack request">
                <p>
                  <b>{line.name}</b>{" "}
                  <span className="small muted">
                    {line.reachAt} · <Time at={line.createdAt} />
                  </span>
                </p>
                <p className="request-words">{line.body}</p>
                <Form method="post" action={`/staff/requests/help/${line.id}/settle`} replace>
                  <button className="btn small" type="submit">
                    {t("joining.help.settle")}
                    <span className="vh"> {line.name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Shell>
  );
}
