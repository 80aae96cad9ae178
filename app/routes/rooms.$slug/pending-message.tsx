import { useT } from "~/i18n/use-t";
import { sayable } from "~/realtime/problems";
import { useConnectionState } from "~/realtime/use-realtime";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import type { Pending } from "./room-log";
import type { RoomPage } from "./room-page";

/** One's own message that the room does not have yet: on its way, waiting for the connection, or refused. */
export function PendingMessage({ pending, page }: { pending: Pending; page: RoomPage }) {
  const t = useT();
  const { status } = useConnectionState();
  const { clientId, body, state, problem } = pending;
  return (
    <li className="msg is-first is-me is-pending" data-state={state}>
      <p className="msg-text">{body}</p>
      {state === "failed" ? (
        <div className="msg-who msg-failed" role="alert">
          <p>
            {t("rooms.failed")} {problem && t(sayable(problem.key), problem.params)}
          </p>
          <Button small type="button" onClick={() => page.sendAgain(clientId)}>
            {t("rooms.sendAgain")}
          </Button>
          <Button small type="button" kind="quiet" onClick={() => page.discard(clientId)}>
            {t("forms.delete")}
          </Button>
        </div>
      ) : (
        <p className="msg-who">
          <Icon name="clock" /> {status === "online" ? t("rooms.sending") : t("rooms.waiting")}
        </p>
      )}
    </li>
  );
}
