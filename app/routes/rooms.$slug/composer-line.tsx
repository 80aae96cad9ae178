import { useT } from "~/i18n/use-t";
import { IconButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { QuotedWords } from "./quote";
import type { Writing } from "./use-writing";

/** The line over the composer while it is for something else than a new message: what is answered, or that one edits. */
export function ComposerLine({ writing, onStop }: { writing: Writing; onStop: () => void }) {
  const t = useT();
  if (writing.kind === "new") return null;
  return (
    <div className="say-line">
      <Icon name={writing.kind === "edit" ? "pen" : "reply"} />
      <p className="clip">
        {writing.kind === "edit" ? t("messages.editing") : <QuotedWords message={writing.message} />}
      </p>
      <IconButton
        icon="x"
        label={writing.kind === "edit" ? t("messages.editing.stop") : t("messages.reply.stop")}
        onClick={onStop}
      />
    </div>
  );
}
