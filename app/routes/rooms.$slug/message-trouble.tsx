import { useT } from "~/i18n/use-t";
import { sayable } from "~/realtime/problems";
import { Button } from "~/ui/button";
import type { DrawnMessage } from "./drawn";
import type { Operation } from "./operation";
import { useTalk } from "./talk-context";

/** What one did to a message and the room refused: why, what was typed, and the two ways on. */
export function MessageTrouble({ message }: { message: DrawnMessage }) {
  return (
    <>
      {message.failed?.map((operation) => (
        <Refused key={operation.id} operation={operation} />
      ))}
    </>
  );
}

/** A refusal with its reason. Nothing that was typed is lost by it. */
export function Refused({ operation }: { operation: Operation }) {
  const t = useT();
  const { page } = useTalk();
  const { problem } = operation;
  return (
    <div className="msg-who msg-failed" role="alert">
      {operation.type === "edit" && <p className="msg-text is-typed">{operation.body}</p>}
      <p>
        {t(FAILED[operation.type])} {problem && t(sayable(problem.key), problem.params)}
      </p>
      <Button small type="button" onClick={() => page.sendAgain(operation)}>
        {t("rooms.sendAgain")}
      </Button>
      <Button small type="button" kind="quiet" onClick={() => page.discard(operation.id)}>
        {t("forms.delete")}
      </Button>
    </div>
  );
}

const FAILED = {
  post: "rooms.failed",
  edit: "messages.editFailed",
  react: "messages.changeFailed",
  delete: "messages.changeFailed",
  pin: "messages.changeFailed",
} as const;
