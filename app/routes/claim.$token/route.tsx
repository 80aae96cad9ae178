import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { claimProfile } from "~/domain/joining/claim.server";
import { findInvitation } from "~/domain/joining/invitation.server";
import { findKey, type KeyState } from "~/domain/keys/keys.server";
import { Refusal } from "~/domain/refusal";
import { clientOf } from "~/http/client-address.server";
import { logSecurity } from "~/http/log.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";
import { skyOfGate } from "../login/sky-of-gate.server";
import { InvitationPage } from "./invitation-page";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.claim.pageTitle");

/** Looks only: what scans mail follows links, and an invitation is used up by its person's button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const key = findKey("claim", params.token!);
  const invitation =
    key?.state === "alive" ? findInvitation(key.memberId, await readerLanguage(request)) : undefined;
  const state: KeyState | "unknown" = key?.state ?? "unknown";
  return invitation && key
    ? { invitation, expiresAt: key.expiresAt, token: params.token!, sky: skyOfGate() }
    : { invitation: null, state: state === "alive" ? ("withdrawn" as const) : state, token: params.token! };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const here = `/claim/${encodeURIComponent(params.token!)}`;
  const key = findKey("claim", params.token!);
  if (key?.state !== "alive") throw redirect(here);
  try {
    const arrival = claimProfile(key, await readerLanguage(request));
    logSecurity("claim.done", { client: clientOf(request), member: arrival.id });
    return completeSignIn(request, arrival, "/welcome");
  } catch (error) {
    if (error instanceof Refusal && error.status === 409) throw redirect(here); // the page says why
    throw error;
  }
}

export default function Claim() {
  const page = useLoaderData<typeof loader>();
  if (page.invitation) {
    const { invitation, expiresAt, sky } = page;
    return <InvitationPage invitation={invitation} expiresAt={expiresAt} sky={sky} />;
  }
  return <DeadLink state={page.state} token={page.token} />;
}

/** Why the link does not open any more, and one button for a new one to the same mailbox. */
function DeadLink({ state, token }: { state: "used" | "withdrawn" | "expired" | "unknown"; token: string }) {
  const t = useT();
  return (
    <Gate>
      <GateHead title={t("joining.claim.deadTitle")}>{t(`joining.claim.${state}`)}</GateHead>
      {state !== "unknown" && (
        <Form method="post" action={`/claim/${encodeURIComponent(token)}/again`} className="stack" replace>
          <button className="btn" data-kind="primary" type="submit">
            {t("joining.claim.again")}
          </button>
          <p className="small ink2">{t("joining.claim.againNote")}</p>
        </Form>
      )}
      <p className="small ink2">
        <Link to="/login">{t("auth.signIn")}</Link> · <Link to="/join">{t("auth.join")}</Link> ·{" "}
        <Link to="/help">{t("auth.help")}</Link>
      </p>
    </Gate>
  );
}
