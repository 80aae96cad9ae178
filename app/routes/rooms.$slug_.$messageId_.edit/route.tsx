import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireMember } from "~/auth/require-member.server";
import { allow } from "~/domain/refusal";
import { editDraft, editMessage } from "~/domain/rooms/editing.server";
import { getMessage } from "~/domain/rooms/one-message.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { canEdit, MESSAGE_LIMIT } from "~/domain/rooms/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { addressOf } from "../rooms.$slug_.$messageId/deed.server";
import { OneMessagePage } from "../rooms.$slug_.$messageId/one-message";
import { WordsForm } from "../rooms.$slug_.$messageId/words-form";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "messages.edit.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  const { message, people } = getMessage(viewer, room, params.messageId!);
  allow(canEdit(viewer, room, message), "rooms.problem.notYours");
  return { room, message, people };
}

const form = editDraft.extend({ revision: z.coerce.number().int().min(0) });

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  const { message } = getMessage(member, room, params.messageId!);
  return submitForm(request, form, async (draft) => {
    await editMessage(member, room, message.id, draft);
    return redirect(addressOf(room.slug, message));
  });
}

/** Where one's message gets other words by who has no script. What it reads now stands above what one types. */
export default function EditScreen() {
  const t = useT();
  const { room, message, people } = useLoaderData<typeof loader>();
  return (
    <OneMessagePage room={room} message={message} people={people} title={t("messages.edit.title")}>
      <WordsForm
        label={t("messages.message")}
        button={t("forms.save")}
        answer={useAnswer<FormAnswer>()}
        limit={MESSAGE_LIMIT}
        defaultValue={message.body}
        hidden={{ revision: message.revision }}
      />
    </OneMessagePage>
  );
}
