import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { findKey } from "~/domain/keys/keys.server";
import { findLeaving, stayByKey } from "~/domain/own-data/leaving.server";
import { clientOf } from "~/http/client-address.server";
import { guesses } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { shortDateWithYear } from "~/text/dates";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mine.stay.title");

/** Looks only: what scans mail follows links, and staying is a button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const key = findKey("stay", params.token!);
  if (key?.state === "used" && new URL(request.url).searchParams.has("stayed"))
    return { state: "done" as const };
  const leaving = key?.state === "alive" && key.memberId ? findLeaving(key.memberId) : undefined;
  return leaving ? { state: "open" as const, askedAt: leaving.askedAt } : { state: "dead" as const };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await guesses.ofClient.take(clientOf(request));
  const key = findKey("stay", params.token!);
  const here = `/stay/${encodeURIComponent(params.token!)}`;
  if (!key || !stayByKey(key)) return redirect(here);
  logSecurity("leaving.takenBack", { member: key.memberId ?? undefined });
  return redirect(`${here}?stayed`);
}

/** From the letter: one button, and everything stays as it is. Nobody has to sign in for it. */
export default function Stay() {
  const t = useT();
  const { language, timeZone } = useReader();
  const page = useLoaderData<typeof loader>();
  if (page.state === "open") {
    const date = shortDateWithYear(page.askedAt, language, timeZone);
    return (
      <Gate>
        <GateHead title={t("mine.stay.title")}>{t("mine.stay.text", { date })}</GateHead>
        <Form method="post">
          <button className="btn" data-kind="primary" type="submit">
            {t("mine.stay.button")}
          </button>
        </Form>
      </Gate>
    );
  }
  return (
    <Gate>
      <GateHead title={t(`mine.stay.${page.state}.title`)}>{t(`mine.stay.${page.state}.text`)}</GateHead>
      <p>
        <Link to="/">{t("mine.stay.done.link")}</Link> · <Link to="/help">{t("mine.help")}</Link>
      </p>
    </Gate>
  );
}
