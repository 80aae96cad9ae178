import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { requireStaff } from "~/auth/require-member.server";
import { getAccount, restoreMember, suspensionDraft } from "~/domain/moderation/suspension.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { AccountForm } from "../staff._index/account-form";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "moderation.member.restore");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return getAccount(staff, params.handle!);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const account = getAccount(staff, params.handle!);
  return submitForm(request, suspensionDraft, ({ reason }) => {
    restoreMember(staff, account.person.id, reason);
    return redirect("/moderation/log");
  });
}

export default function Account() {
  const answer = useAnswer<FormAnswer>();
  return <AccountForm account={useLoaderData<typeof loader>()} verb="restore" answer={answer} />;
}
