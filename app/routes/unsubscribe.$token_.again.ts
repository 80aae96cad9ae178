import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { setSubscription } from "~/domain/letters/subscriptions.server";
import { findViewer } from "~/domain/members/viewer.server";
import { found } from "~/domain/refusal";
import { readUnsubscribeToken } from "~/mail/unsubscribe.server";

/** Lets the letters of a list come again. */
export async function action({ params }: ActionFunctionArgs) {
  const { memberId, list } = found(readUnsubscribeToken(params.token!), "mail.stop.dead");
  found(findViewer(memberId), "mail.stop.dead");
  setSubscription(memberId, list, true);
  return redirect(`/unsubscribe/${params.token}`);
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/unsubscribe/${params.token}`);
