import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { getCode } from "~/domain/joining/codes.server";
import { readEnvironment } from "~/environment.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { numeral } from "~/ui/role-line";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import { qrOf } from "./qr.server";
import "../staff._index/staff.css";
import "../staff.people._index/people.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.codes.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  const { code, cycle, role, seats, takenSeats, expiresAt, state } = getCode(params.code!);
  const origin = readEnvironment().publicUrl?.origin ?? new URL(request.url).origin;
  const link = `${origin}/join/${code}`;
  return {
    code,
    cycle,
    role,
    seats,
    takenSeats,
    expiresAt,
    state,
    link,
    qr: state === "open" ? qrOf(link) : "",
  };
}

/** The code on the wall of a hall: to be scanned from the last row. */
export default function CodeOnTheWall() {
  const t = useT();
  const { code, cycle, role, seats, takenSeats, expiresAt, state, link, qr } = useLoaderData<typeof loader>();
  const cycleName =
    cycle.number === null
      ? t("joining.cycleOf", { years: cycle.years })
      : t("joining.cycle", { cycle: numeral(cycle.number), years: cycle.years });
  return (
    <Shell>
      <div className="wall">
        <h1>
          {cycleName} · {t(`joining.role.${role}`)}
        </h1>
        {state === "open" ? (
          <div
            className="wall-qr"
            role="img"
            aria-label={t("joining.codes.qr", { link })}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing of a library, from our own link
            dangerouslySetInnerHTML={{ __html: qr }}
          />
        ) : (
          <p>{t(`joining.code.${state}`)}</p>
        )}
        <p className="wall-code num">{code}</p>
        {state === "open" && <p className="wall-link">{link}</p>}
        <p className="ink2">
          {t("joining.codes.seats", { taken: takenSeats, seats })} · {t("joining.codes.until")}{" "}
          <Time at={expiresAt} form="date" />
        </p>
        <div className="row">
          <Form method="post" action={`/staff/codes/${code}/renew`} replace>
            <button className="btn" type="submit">
              {t("joining.codes.renew")}
            </button>
          </Form>
          {state !== "withdrawn" && (
            <Form method="post" action={`/staff/codes/${code}/withdraw`} replace>
              <button className="btn" data-kind="bad" type="submit">
                {t("joining.codes.withdraw")}
              </button>
            </Form>
          )}
          <Link to="/staff/codes">{t("joining.codes.title")}</Link>
        </div>
      </div>
    </Shell>
  );
}
