import { Form } from "@remix-run/react";
import type { Invitation } from "~/domain/joining/invitation.server";
import type { Sky } from "~/domain/members/sky.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Avatar } from "~/ui/avatar";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { numeral } from "~/ui/role-line";
import { Time } from "~/ui/time";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";
import "~/ui/screens/profile.css";

type InvitationPageProps = {
  invitation: Invitation;
  expiresAt: Date | string;
  sky: Pick<Sky, "people" | "pairs">;
};

/** What is known, the line between mentor and mentee, and one button. */
export function InvitationPage({ invitation, expiresAt, sky }: InvitationPageProps) {
  const t = useT();
  const { greeting } = invitation;
  return (
    <Gate sky={sky}>
      <GateHead title={greeting ? t("joining.claim.titleFor", { name: greeting }) : t("joining.claim.title")}>
        {t("joining.claim.lead")}
      </GateHead>
      <Known invitation={invitation} />
      <Form method="post" className="stack" style={knobs({ gap: "1rem" })} replace>
        <button className="btn" data-kind="primary" type="submit">
          {t("joining.claim.go")}
        </button>
        <p className="small ink2">{t("joining.claim.consent")}</p>
      </Form>
      <div className="xs muted stack" style={knobs({ gap: ".3rem" })}>
        <p>
          {t("joining.claim.until")} <Time at={expiresAt} form="date" />
        </p>
        <p>
          {t("joining.claim.read")} <Link to="/rules">{t("shell.footer.rules")}</Link> ·{" "}
          <Link to="/privacy">{t("shell.footer.privacy")}</Link>
        </p>
        <p>
          {t("joining.claim.notYou")} <Link to="/help">{t("joining.claim.tell")}</Link>
        </p>
      </div>
    </Gate>
  );
}

function Known({ invitation: { person, parts, pair } }: { invitation: Invitation }) {
  const t = useT();
  return (
    <div className="petal stack" data-f={person.fields[0] ?? "tim"} style={knobs({ gap: ".75rem" })}>
      {pair ? (
        <div className="pair claim-pair">
          <By
            person={pair.other}
            size={40}
            linked={false}
            note={t(pair.role === "mentor" ? "joining.claim.yourMentor" : "joining.claim.yourMentee", {
              address: pair.address,
            })}
          />
          <span className="nit">
            <b>{numeral(pair.cycle.number ?? pair.cycle.years)}</b>
          </span>
          <You person={person} />
        </div>
      ) : (
        <You person={person} />
      )}
      <ul className="small">
        {parts.map(({ role, cycle }) => (
          <li key={`${role} ${cycle.years}`}>
            {cycle.number === null
              ? t("joining.cycleOf", { years: cycle.years })
              : t("joining.cycle", { cycle: numeral(cycle.number), years: cycle.years })}
            {" · "}
            {t(`joining.role.${role}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function You({ person }: { person: Invitation["person"] }) {
  const t = useT();
  const { language } = useReader();
  return (
    <span className="by">
      <Avatar person={person} size={40} />
      <span>
        <b>{nameIn(person, language)}</b>
        <small>{t("joining.claim.you")}</small>
      </span>
    </span>
  );
}
