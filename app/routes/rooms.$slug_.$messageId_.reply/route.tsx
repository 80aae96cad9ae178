import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { messageDraft, postMessage } from "~/domain/rooms/messages.server";
import { getMessage } from "~/domain/rooms/one-message.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { MESSAGE_LIMIT } from "~/domain/rooms/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { addressOf } from "../rooms.$slug_.$messageId/deed.server";
import { OneMessagePage } from "../rooms.$slug_.$messageId/one-message";
import { WordsForm } from "../rooms.$slug_.$messageId/words-form";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "messages.reply.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  return { room, ...getMessage(viewer, room, params.messageId!), clientId: crypto.randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  const { message } = getMessage(member, room, params.messageId!);
  return submitForm(request, messageDraft, async (draft) => {
    const said = await postMessage(member, room, { ...draft, replyToId: message.id });
    const own = Object.values(said.messages).find(({ clientId }) => clientId === draft.clientId)!;
    return redirect(addressOf(room.slug, own));
  });
}

/** Where a message is answered by who has no script. */
export default function ReplyScreen() {
  const t = useT();
  const { room, message, people, clientId } = useLoaderData<typeof loader>();
  return (
    <OneMessagePage room={room} message={message} people={people} title={t("messages.reply.title")}>
      <WordsForm
        label={t("threads.yourReply")}
        button={t("forms.send")}
        answer={useAnswer<FormAnswer>()}
        limit={MESSAGE_LIMIT}
        hidden={{ clientId }}
      />
    </OneMessagePage>
  );
}
