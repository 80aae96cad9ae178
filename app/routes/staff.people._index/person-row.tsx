import { Form } from "@remix-run/react";
import type { InvitationState, InvitedPerson } from "~/domain/joining/invitation-states.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { numeral } from "~/ui/role-line";
import { Time } from "~/ui/time";
import { AskAddress } from "../staff.mail._index/ask-address";

/** The person as the loader hands them over: moments have become texts. */
type Shown = Omit<InvitedPerson, "invitedAt" | "expiresAt"> & {
  invitedAt: Date | string | null;
  expiresAt: Date | string | null;
};

const INVITABLE: InvitationState[] = ["never", "sent", "expired", "withdrawn", "refused"];
const WITHDRAWABLE: InvitationState[] = ["waiting", "sent"];

type PersonRowProps = { invited: Shown /** On the page where the person is corrected. */; isOpen?: boolean };

/** One person, how the invitation stands, and what can be done about it. */
export function PersonRow({ invited, isOpen = false }: PersonRowProps) {
  const t = useT();
  const { person, email, parts, state } = invited;
  const name = nameIn(person, useReader().language);
  const note = [
    email,
    ...parts.map(({ number, years, role }) => `${numeral(number ?? years)} ${t(`joining.role.${role}`)}`),
  ];
  return (
    <li className="row invited-row">
      <By person={person} note={note.filter(Boolean).join(" · ")} />
      <span className="small invited-state">
        <State invited={invited} />
      </span>
      <span className="row push">
        {invited.mayBeAsked && <AskAddress person={person} />}
        {INVITABLE.includes(state) && (
          <Form method="post" action={`/staff/people/${person.id}/invite`} replace>
            <button className="btn small" type="submit">
              {t(state === "never" ? "joining.people.invite" : "joining.people.again")}
              <span className="vh"> {name}</span>
            </button>
          </Form>
        )}
        {WITHDRAWABLE.includes(state) && (
          <Form method="post" action={`/staff/people/${person.id}/withdraw`} replace>
            <button className="btn small" data-kind="quiet" type="submit">
              {t("joining.people.withdraw")}
              <span className="vh"> {name}</span>
            </button>
          </Form>
        )}
        {state !== "claimed" && !isOpen && (
          <Link className="btn small" data-kind="quiet" to={`/staff/people/${person.id}`}>
            {t("lists.correct.go")}
            <span className="vh"> {name}</span>
          </Link>
        )}
      </span>
    </li>
  );
}

function State({ invited: { state, invitedAt, expiresAt, trouble } }: { invited: Shown }) {
  const t = useT();
  return (
    <>
      {t(`joining.state.${state}`)}
      {state !== "claimed" && invitedAt && (
        <>
          {" · "}
          {t("joining.state.asked")} <Time at={invitedAt} form="date" />
        </>
      )}
      {state === "sent" && expiresAt && (
        <>
          {" · "}
          {t("joining.state.until")} <Time at={expiresAt} form="date" />
        </>
      )}
      {trouble && <span className="muted"> · {trouble}</span>}
    </>
  );
}
