import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { enterByKey } from "~/auth/sign-in-by-key.server";
import { findKey } from "~/domain/keys/keys.server";
import { clientOf } from "~/http/client-address.server";
import { logSecurity } from "~/http/log.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.title");

/** Looks only: the scanners of mail follow links, and a link is used up by a person's button. */
export async function loader({ params }: LoaderFunctionArgs) {
  return { alive: findKey("sign-in", params.token!)?.state === "alive" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const key = findKey("sign-in", params.token!);
  const entered = key && enterByKey(key);
  const client = clientOf(request);
  if (!entered) {
    logSecurity("sign-in.link-refused", { client });
    throw redirect(`/login/link/${encodeURIComponent(params.token!)}`);
  }
  logSecurity("sign-in.accepted", { client, by: "link" });
  return completeSignIn(request, entered.member, safeReturn(entered.returnTo));
}

export default function SignInLink() {
  const t = useT();
  const { alive } = useLoaderData<typeof loader>();
  if (!alive)
    return (
      <Gate>
        <GateHead title={t("auth.link.deadTitle")}>{t("auth.linkExpired")}</GateHead>
        <p>
          <Link className="btn" data-kind="primary" to="/login/letter">
            {t("auth.letter.send")}
          </Link>
        </p>
      </Gate>
    );
  return (
    <Gate>
      <GateHead title={t("auth.link.title")}>{t("auth.link.lead")}</GateHead>
      <Form method="post" className="stack" replace>
        <button className="btn" data-kind="primary" type="submit">
          {t("auth.signIn")}
        </button>
      </Form>
    </Gate>
  );
}
