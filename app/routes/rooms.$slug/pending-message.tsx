import { useT } from "~/i18n/use-t";
import { useConnectionState } from "~/realtime/use-realtime";
import { IconButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Refused } from "./message-trouble";
import type { PostOperation } from "./operation";
import { PendingFiles } from "./pending-files";
import { Quote, QuoteOfWaiting } from "./quote";
import { useTalk } from "./talk-context";
import type { Upload } from "./uploads";
import type { Quotable } from "./use-writing";

type Props = {
  post: PostOperation;
  /** The message that it answers, or one's own that waits as well. */
  answered: Quotable | undefined;
  sending: boolean;
  uploads: Upload[];
};

/**
 * One's own message that the room does not have yet: on its way, waiting for the connection, or refused. It can be
 * given other words and taken back while it waits.
 */
export function PendingMessage({ post, answered, sending, uploads }: Props) {
  const t = useT();
  const { status } = useConnectionState();
  const { page, reply, editWaiting } = useTalk();
  const state = sending && post.state === "waiting" ? "sending" : post.state;
  return (
    <li className="msg is-first is-me is-pending" data-state={state} data-waiting={post.id}>
      {answered && "message" in answered && <Quote answered={answered.message} reached />}
      {answered && "post" in answered && <QuoteOfWaiting post={answered.post} uploads={uploads} />}
      {post.body && <p className="msg-text">{post.body}</p>}
      <PendingFiles uploads={uploads} ids={post.files} />
      {post.state === "failed" ? (
        <Refused operation={post} />
      ) : (
        <p className="msg-who">
          <Icon name="clock" /> {t(waitsFor(status, state, answered))}
        </p>
      )}
      <span className="msg-tools">
        <IconButton icon="reply" label={t("messages.reply")} onClick={() => reply({ post })} />
        <IconButton icon="pen" label={t("messages.edit")} onClick={() => editWaiting(post)} />
        <IconButton icon="x" label={t("messages.takeBack")} onClick={() => page.withdraw(post.id)} />
      </span>
    </li>
  );
}

/** They go out one after another, in a slow room minutes apart; an answer after what it answers, which may have been refused. */
function waitsFor(status: string, state: string, answered: Quotable | undefined) {
  if (status !== "online") return "rooms.waiting";
  if (state === "sending") return "rooms.sending";
  const first = answered && "post" in answered && answered.post.state === "failed";
  return first ? "rooms.waitsForAnswered" : "rooms.waitsTurn";
}
