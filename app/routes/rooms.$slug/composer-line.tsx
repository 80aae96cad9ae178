import { useT } from "~/i18n/use-t";
import { IconButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Quoted } from "./quote";
import type { Upload } from "./uploads";
import type { Writing } from "./use-writing";

type Props = { writing: Writing; uploads: Upload[]; onStop: () => void };

/** The line over the composer while it is for something else than a new message: what is answered, or that one edits. */
export function ComposerLine({ writing, uploads, onStop }: Props) {
  const t = useT();
  if (writing.kind === "new") return null;
  return (
    <div className="say-line">
      <Icon name={writing.kind === "edit" ? "pen" : "reply"} />
      <p className="clip">
        {writing.kind === "edit" ? (
          t("messages.editing")
        ) : (
          <Quoted answered={writing.answered} uploads={uploads} />
        )}
      </p>
      <IconButton
        icon="x"
        label={writing.kind === "edit" ? t("messages.editing.stop") : t("messages.reply.stop")}
        onClick={onStop}
      />
    </div>
  );
}
