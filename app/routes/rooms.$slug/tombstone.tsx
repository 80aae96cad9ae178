import type { FormEvent } from "react";
import { UNDO_WITHIN } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { useReader } from "~/ui/reader";
import type { DrawnMessage } from "./drawn";
import { useTalk } from "./talk-context";

/** The empty place of a message that was taken back; for ten minutes its author may have it again. */
export function Tombstone({ message, mine }: { message: DrawnMessage; mine: boolean }) {
  const t = useT();
  const { now } = useReader();
  const { page, slug, can } = useTalk();
  const { id, deletedAt, waits } = message;
  const late = deletedAt === null || Date.parse(now) - deletedAt >= UNDO_WITHIN;
  const undo = (event: FormEvent) => {
    event.preventDefault();
    page.takeBack(id, false);
  };
  return (
    <>
      <p className="msg-text is-gone">{waits ? t("messages.comingBack") : t("messages.takenBack")}</p>
      {mine && !late && can.post && !waits && (
        <form className="msg-undo" method="post" action={`/rooms/${slug}/${id}/restore`} onSubmit={undo}>
          <Button small kind="quiet">
            {t("messages.undo")}
          </Button>
        </form>
      )}
    </>
  );
}
