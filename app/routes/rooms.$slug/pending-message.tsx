import { useT } from "~/i18n/use-t";
import { useConnectionState } from "~/realtime/use-realtime";
import { IconButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import type { DrawnMessage } from "./drawn";
import { Refused } from "./message-trouble";
import type { PostOperation } from "./operations";
import { PendingFiles } from "./pending-files";
import { Quote } from "./quote";
import { useTalk } from "./talk-context";
import type { Upload } from "./uploads";

type Props = { post: PostOperation; answered: DrawnMessage | undefined; sending: boolean; uploads: Upload[] };

/**
 * One's own message that the room does not have yet: on its way, waiting for the connection, or refused. It can be
 * given other words and taken back while it waits.
 */
export function PendingMessage({ post, answered, sending, uploads }: Props) {
  const t = useT();
  const { status } = useConnectionState();
  const { page, editWaiting } = useTalk();
  const state = sending && post.state === "waiting" ? "sending" : post.state;
  return (
    <li className="msg is-first is-me is-pending" data-state={state} data-waiting={post.id}>
      {answered && <Quote answered={answered} reached />}
      {post.body && <p className="msg-text">{post.body}</p>}
      <PendingFiles uploads={uploads} ids={post.files} />
      {post.state === "failed" ? (
        <Refused operation={post} />
      ) : (
        <p className="msg-who">
          <Icon name="clock" /> {status === "online" ? t("rooms.sending") : t("rooms.waiting")}
        </p>
      )}
      <span className="msg-tools">
        <IconButton icon="pen" label={t("messages.edit")} onClick={() => editWaiting(post)} />
        <IconButton icon="x" label={t("messages.takeBack")} onClick={() => page.withdraw(post.id)} />
      </span>
    </li>
  );
}
