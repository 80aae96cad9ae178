import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { requireModerator } from "~/auth/require-member.server";
import { getCase } from "~/domain/moderation/queue.server";
import { undoDecision, undoDraft } from "~/domain/moderation/sanctions.server";
import { getRef } from "~/domain/moderation/targets.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { Desk } from "../moderation._index/desk";
import { viewDesk } from "../moderation._index/desk.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "moderation.title");

/** The case with its decision and the way to take it back; also where a refused undo comes back with what was typed. */
/** Whoever was too late sees the decision that was quicker, beside what they wrote. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  defaultShouldRevalidate || actionStatus === 409;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const moderator = await requireModerator(request);
  return viewDesk(moderator, request, getRef(params.type, params.id));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const moderator = await requireModerator(request);
  const { target } = getCase(moderator, getRef(params.type, params.id));
  return submitForm(request, undoDraft, (draft) => {
    undoDecision(moderator, target, draft);
    return redirect(`/moderation/${target.type}/${target.id}`);
  });
}

export default function UndoDecision() {
  const answer = useAnswer<FormAnswer>();
  return <Desk view={useLoaderData<typeof loader>()} answer={answer} />;
}
