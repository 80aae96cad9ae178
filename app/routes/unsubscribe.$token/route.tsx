import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { LETTER_LISTS } from "~/domain/letters/lists";
import { getSubscriptions, setSubscription } from "~/domain/letters/subscriptions.server";
import { findViewer } from "~/domain/members/viewer.server";
import { found } from "~/domain/refusal";
import { useT } from "~/i18n/use-t";
import { readUnsubscribeToken } from "~/mail/unsubscribe.server";
import { Gate } from "~/routes/login/gate";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mail.stop.title");

/** Looks, and changes nothing: programs for mail open every link. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { memberId, list } = openToken(params.token!);
  return { list, wanted: getSubscriptions(memberId) };
}

/**
 * Stops the letters of the list. The one route that other sites may post to: a program for mail does it for
 * its reader (RFC 8058), so it answers by itself and never sends elsewhere.
 */
export async function action({ params }: ActionFunctionArgs) {
  const { memberId, list } = openToken(params.token!);
  setSubscription(memberId, list, false);
  return null;
}

function openToken(token: string) {
  const read = found(readUnsubscribeToken(token), "mail.stop.dead");
  found(findViewer(read.memberId), "mail.stop.dead");
  return read;
}

/** Whether letters of one list come, what stays on, and the other way. Needs no signing in. */
export default function Unsubscribe() {
  const t = useT();
  const { token } = useParams();
  const { list, wanted } = useLoaderData<typeof loader>();
  const others = LETTER_LISTS.filter((one) => one !== list && wanted[one]);
  return (
    <Gate>
      <h1>{t(wanted[list] ? "mail.stop.title" : "mail.stop.done")}</h1>
      <p>{t(wanted[list] ? "mail.stop.now" : "mail.stop.off", { list: t(`mail.list.${list}`) })}</p>
      <form method="post" action={`/unsubscribe/${token}${wanted[list] ? "" : "/again"}`}>
        <button className="btn" data-kind={wanted[list] ? "primary" : undefined} type="submit">
          {t(wanted[list] ? "mail.stop.go" : "mail.stop.again")}
        </button>
      </form>
      <section className="stack small ink2">
        <h2>{t("mail.stop.stays")}</h2>
        <ul>
          {others.map((one) => (
            <li key={one}>{t(`mail.list.${one}`)}</li>
          ))}
          <li>{t("mail.list.account")}</li>
        </ul>
      </section>
    </Gate>
  );
}
