import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Time } from "~/ui/time";

/** Where a hidden reply stood: its number is kept, so that links and pages stay as they were. */
export function HiddenPlace({ reply }: { reply: { id: string; createdAt: Date } }) {
  const t = useT();
  return (
    <p className="post-gone small muted" id={reply.id}>
      <Icon name="hide" />
      {t("threads.hiddenPlace")} <Time at={reply.createdAt} />
    </p>
  );
}
