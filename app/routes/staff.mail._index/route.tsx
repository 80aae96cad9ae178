import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { getMailDesk } from "~/domain/mail-desk/mail-desk.server";
import { useT } from "~/i18n/use-t";
import { getMailState } from "~/mail/outbox.server";
import { Banner } from "~/ui/banner";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import { Toast } from "~/ui/toast";
import { StuckLetter } from "./stuck-letter";
import { TroubledPerson } from "./troubled-person";
import "../staff._index/staff.css";
import "./mail.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mail.desk.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const done = new URL(request.url).searchParams.get("done");
  const { way, trouble } = getMailState();
  return { ...getMailDesk(staff), way, trouble, done: DONE.find((one) => one === done) };
}

const DONE = ["released", "resent", "cleared", "noted"] as const;

/** What waits, what did not arrive, and whom letters do not reach. */
export default function MailDesk() {
  const t = useT();
  const { counts, stuck, troubled, way, trouble, done } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team mail-desk">
        <p className="small">
          <Link to="/staff">{t("moderation.desk.title")}</Link>
        </p>
        <h1>{t("mail.desk.title")}</h1>
        <p className="serif ink2">
          {t(`mail.desk.way.${way}`)} {t("mail.desk.waiting", { count: counts.waiting })}
        </p>
        {trouble && (
          <Banner icon="warn" tone="warn">
            {t("mail.desk.trouble")} <code>{trouble.problem}</code> · <Time at={trouble.since} />
          </Banner>
        )}
        {counts.held > 0 && <Held count={counts.held} />}
        <section>
          <h2 className="head">{t("mail.desk.stuck")}</h2>
          {stuck.length === 0 && <p className="muted">{t("mail.desk.stuckNone")}</p>}
          <div className="rows">
            {stuck.map((letter) => (
              <StuckLetter key={letter.id} letter={letter} />
            ))}
          </div>
        </section>
        <section>
          <div className="head">
            <h2>{t("mail.desk.troubled")}</h2>
            <Link to="/staff/mail/returned">{t("mail.returned.title")}</Link>
          </div>
          {troubled.length === 0 && <p className="muted">{t("mail.desk.troubledNone")}</p>}
          <div className="rows">
            {troubled.map((row) => (
              <TroubledPerson key={row.person.id} row={row} />
            ))}
          </div>
        </section>
      </div>
      {done && <Toast>{t(`mail.desk.done.${done}`)}</Toast>}
    </Shell>
  );
}

function Held({ count }: { count: number }) {
  const t = useT();
  return (
    <section className="stack">
      <h2 className="head">{t("mail.desk.held")}</h2>
      <p>{t("mail.desk.heldNote", { count })}</p>
      <form method="post" action="/staff/mail/release">
        <button className="btn" data-kind="primary" type="submit">
          {t("mail.desk.release")}
        </button>
      </form>
    </section>
  );
}
